import { readOrganizations, type OrganizationRecord } from '@pacta/db';
import { keyed, nameOf, partsOf, type Soon } from '../../batches.ts';
import type { Context } from '../../context.ts';

export const ORGANIZATION_PARTS = ['agreementCount', 'members', 'evidence'];

export function organizationByCode(ctx: Context, code: string, asked: ReadonlySet<string>): Soon<OrganizationRecord | undefined> {
  const parts = partsOf(asked, ORGANIZATION_PARTS);
  if (ctx.vocabulary && parts.size === 0) return ctx.vocabulary.organizations.get(code);
  return ctx.batch(`organization:${nameOf(parts)}`, code, async (codes) =>
    keyed(await readOrganizations(ctx.db, parts, codes), (organization) => organization.code));
}

export const allOrganizations = (ctx: Context, asked: ReadonlySet<string>) => readOrganizations(ctx.db, asked, null);
