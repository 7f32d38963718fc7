import { Prisma } from '../client.ts';
import type { Reader } from '../reader.ts';
import { agreementCountOf } from './counts.ts';
import { asks, listOf, member, type Asked, type Bilingual } from './fragment.ts';

export type RegionRecord = { code: string; name: Bilingual };

/** That a country belongs or belonged to an organization; partial dates. */
export type MembershipRecord = { countryCode: string; organizationCode: string; from: string | null; to: string | null };

export type CountryRecord = {
  code: string;
  alpha3: string;
  name: Bilingual;
  aliases: string[];
  region: RegionRecord | null;
  subregion: RegionRecord | null;
  agreementCount?: number;
  memberships?: MembershipRecord[];
};

export type CountryConditions = {
  codes?: readonly string[] | null;
  regions?: readonly string[] | null;
  subregions?: readonly string[] | null;
  hasAgreements?: boolean | null;
};

export type CountryOrder = 'NAME_FR' | 'NAME_EN' | 'AGREEMENTS';

const regionJson = (region: Prisma.Sql) => Prisma.sql`CASE WHEN ${region}.code IS NULL THEN NULL ELSE
  json_build_object('code', ${region}.code, 'name', json_build_object('fr', ${region}."nameFr", 'en', ${region}."nameEn")) END`;

const agreementCount = agreementCountOf(Prisma.sql`'country:' || c.code`);

const ORDERS: Record<CountryOrder, Prisma.Sql> = {
  NAME_FR: Prisma.sql`c."nameFr" COLLATE "fr-x-icu", c.code`,
  NAME_EN: Prisma.sql`c."nameEn" COLLATE "en-x-icu", c.code`,
  AGREEMENTS: Prisma.sql`${agreementCount} DESC, c.code`,
};

/** Country `c` as JSON with the parts that are asked for. */
export const countryJson = (asked: Asked) => Prisma.sql`json_build_object('code', c.code, 'alpha3', c.alpha3,
  'name', json_build_object('fr', c."nameFr", 'en', c."nameEn"), 'aliases', coalesce(c.aliases, '{}'),
  'region', ${regionJson(Prisma.sql`r`)}, 'subregion', ${regionJson(Prisma.sql`s`)}
  ${member(asks(asked, 'agreementCount'), 'agreementCount', agreementCount)}
  ${member(asks(asked, 'memberships'), 'memberships', listOf(Prisma.sql`
    SELECT m."countryCode", m."organizationCode", m."from", m."to" FROM "Membership" m
    WHERE m."countryCode" = c.code ORDER BY m."organizationCode", m."from"`))})`;

/** Country `c` with its region `r` and subregion `s`. */
export const countryWithRegions = Prisma.sql`"Country" c
  LEFT JOIN "Region" r ON r.code = c."regionCode"
  LEFT JOIN "Region" s ON s.code = c."subregionCode"`;

/** Countries that meet all the conditions, in one order. */
export async function readCountries(
  db: Reader,
  { asked, filter, order }: { asked: Asked; filter: CountryConditions; order: CountryOrder },
): Promise<CountryRecord[]> {
  const all: Prisma.Sql[] = [Prisma.sql`true`];
  if (filter.codes?.length) all.push(Prisma.sql`c.code = ANY(${[...filter.codes]}::text[])`);
  if (filter.regions?.length) all.push(Prisma.sql`c."regionCode" = ANY(${[...filter.regions]}::text[])`);
  if (filter.subregions?.length) all.push(Prisma.sql`c."subregionCode" = ANY(${[...filter.subregions]}::text[])`);
  if (filter.hasAgreements != null)
    all.push(filter.hasAgreements ? Prisma.sql`${agreementCount} > 0` : Prisma.sql`${agreementCount} = 0`);
  const found = await db.read<{ country: CountryRecord }>(Prisma.sql`
    SELECT ${countryJson(asked)} AS country FROM ${countryWithRegions} WHERE ${Prisma.join(all, ' AND ')} ORDER BY ${ORDERS[order]}`);
  return found.map((row) => row.country);
}

/** Throws when the record cannot be read. */
export async function isReadable(db: Reader): Promise<void> {
  await db.read(Prisma.sql`SELECT FROM "Country" LIMIT 1`);
}
