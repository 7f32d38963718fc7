import { readParties, type PartyKey, type PartyRecord } from '@pacta/db';
import { keyed, nameOf, partsOf, promised, type Soon } from '../../batches.ts';
import type { Context } from '../../context.ts';
import { COUNTRY_PARTS } from '../country/service.ts';
import { ORGANIZATION_PARTS } from '../organization/service.ts';

type Asked = ReadonlySet<string>;

/** The party that a key names. The record's foreign keys make sure that there is one. */
export function partyOf(ctx: Context, { countryCode, organizationCode }: PartyKey, asked: { country: Asked; organization: Asked }): Soon<PartyRecord> {
  const parts = { country: partsOf(asked.country, COUNTRY_PARTS), organization: partsOf(asked.organization, ORGANIZATION_PARTS) };
  const code = countryCode ?? organizationCode ?? '';
  if (ctx.vocabulary && parts.country.size + parts.organization.size === 0) return promised(ctx.vocabulary.parties.get(code));
  return promised(ctx.batch(`party:${nameOf(parts.country)}|${nameOf(parts.organization)}`, code,
    async (codes) => keyed(await readParties(ctx.db, parts, codes), ({ code }) => code)));
}
