import { readOrganizations } from '@pacta/db';
import { keyed, nameOf, partsOf } from '../../batches.ts';
import type { Context } from '../../context.ts';

export const ORGANIZATION_PARTS = ['members', 'evidence'];

export function organizationByCode(ctx: Context, code: string, asked: ReadonlySet<string>) {
  const parts = partsOf(asked, ORGANIZATION_PARTS);
  return ctx.batch(`organization:${nameOf(parts)}`, code, async (codes) =>
    keyed(await readOrganizations(ctx.db, parts, codes), (organization) => organization.code));
}

export const allOrganizations = (ctx: Context, asked: ReadonlySet<string>) => readOrganizations(ctx.db, asked, null);
