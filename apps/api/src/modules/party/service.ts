import { readParties, type PartyKey, type PartyRecord } from '@pacta/db';
import { keyed, nameOf, partsOf } from '../../batches.ts';
import type { Context } from '../../context.ts';
import { COUNTRY_PARTS } from '../country/service.ts';
import { ORGANIZATION_PARTS } from '../organization/service.ts';

type Asked = ReadonlySet<string>;

/** The party that a key names. The record's foreign keys make sure that there is one. */
export async function partyOf(ctx: Context, key: PartyKey, asked: { country: Asked; organization: Asked }): Promise<PartyRecord> {
  const parts = { country: partsOf(asked.country, COUNTRY_PARTS), organization: partsOf(asked.organization, ORGANIZATION_PARTS) };
  const party = await ctx.batch(`party:${nameOf(parts.country)}|${nameOf(parts.organization)}`, key.countryCode ?? key.organizationCode ?? '',
    async (codes) => keyed(await readParties(ctx.db, parts, codes), ({ code }) => code));
  if (!party) throw new Error(`The record holds no party ${JSON.stringify(key)}`);
  return party;
}
