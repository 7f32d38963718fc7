import { readOrganizations } from '@pacta/db';
import { keyed, nameOf } from '../../batches.ts';
import type { Context } from '../../context.ts';

const relevant = (asked: ReadonlySet<string>) =>
  new Set([...asked].map((path) => path.split('.')[0] ?? '').filter((part) => part === 'members' || part === 'evidence'));

export const organizationByCode = (ctx: Context, code: string, asked: ReadonlySet<string>) =>
  ctx.batch(`organization:${nameOf(relevant(asked))}`, code, async (codes) =>
    keyed(await readOrganizations(ctx.db, relevant(asked), codes), (organization) => organization.code));

export const allOrganizations = (ctx: Context, asked: ReadonlySet<string>) => readOrganizations(ctx.db, asked, null);
