import { readParties, type PartyKey, type PartyRecord } from '@pacta/db';
import { keyed, nameOf, partsOf, promised, type Soon } from '../../batches.ts';
import type { Context } from '../../context.ts';
import { COUNTRY_PARTS } from '../country/service.ts';
import { ORGANIZATION_PARTS } from '../organization/service.ts';

type Asked = ReadonlySet<string>;

/** The party that a key names. The record's foreign keys make sure that there is one. */
export function partyOf(ctx: Context, { countryCode, organizationCode }: PartyKey, asked: { country: Asked; organization: Asked }): Soon<PartyRecord> {
  const parts = { country: partsOf(asked.country, COUNTRY_PARTS), organization: partsOf(asked.organization, ORGANIZATION_PARTS) };
  if (ctx.vocabulary && parts.country.size + parts.organization.size === 0) {
    const { countries, organizations } = ctx.vocabulary;
    const [country, organization] = [countries.get(countryCode ?? ''), organizations.get(organizationCode ?? '')];
    return promised(country ? { is: 'Country', ...country } : organization && { is: 'Organization', ...organization });
  }
  return promised(ctx.batch(`party:${nameOf(parts.country)}|${nameOf(parts.organization)}`, countryCode ?? organizationCode ?? '',
    async (codes) => keyed(await readParties(ctx.db, parts, codes), ({ code }) => code)));
}
