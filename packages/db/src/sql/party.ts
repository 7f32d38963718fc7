import { Prisma } from '../client.ts';
import type { Reader } from '../reader.ts';
import { countryJson, countryWithRegions, type CountryRecord } from './country.ts';
import type { Asked } from './fragment.ts';
import { organizationJson, type OrganizationRecord } from './organization.ts';

/** A party with what it is. */
export type PartyRecord = (CountryRecord & { is: 'Country' }) | (OrganizationRecord & { is: 'Organization' });

/**
 * Countries and organizations by their codes in one statement, so that a page costs the same whichever parties it
 * names. The two never share a code: two letters are a country's.
 */
export async function readParties(
  db: Reader,
  asked: { country: Asked; organization: Asked },
  codes: readonly string[],
): Promise<PartyRecord[]> {
  type Found = { is: 'Country'; party: CountryRecord } | { is: 'Organization'; party: OrganizationRecord };
  const found = await db.read<Found>(Prisma.sql`
    SELECT 'Country' AS is, ${countryJson(asked.country)} AS party FROM ${countryWithRegions} WHERE c.code = ANY(${[...codes]}::text[])
    UNION ALL
    SELECT 'Organization', ${organizationJson(asked.organization)} FROM "Organization" o WHERE o.code = ANY(${[...codes]}::text[])`);
  // The statement pairs each name with the record of that type.
  return found.map(({ is, party }) => ({ is, ...party }) as PartyRecord);
}
