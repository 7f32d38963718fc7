import type { CountryRecord, OrganizationRecord, PartyKey } from '@pacta/db';
import type { Context } from '../../context.ts';
import { countryByCode } from '../country/service.ts';
import { organizationByCode } from '../organization/service.ts';

/** A party with what it is, so that the API can tell a country from an organization. */
export type PartyRecord = (CountryRecord & { is: 'Country' }) | (OrganizationRecord & { is: 'Organization' });

/** The party that a key names. The record's foreign keys make sure that there is one. */
export async function partyOf(ctx: Context, key: PartyKey, asked: ReadonlySet<string>): Promise<PartyRecord> {
  if (key.countryCode !== null) return { is: 'Country', ...(await countryByCode(ctx, key.countryCode, asked))! };
  return { is: 'Organization', ...(await organizationByCode(ctx, key.organizationCode!, asked))! };
}
