import { Prisma } from '../client.ts';
import { asks, listOf, member, type Asked, type Bilingual } from './fragment.ts';

export type RegionRecord = { code: string; name: Bilingual };

/** That a country belongs or belonged to an organization; partial dates. */
export type MembershipRecord = { countryCode: string; organizationCode: string; from: string | null; to: string | null };

export type CountryRecord = {
  code: string;
  alpha3: string;
  name: Bilingual;
  region: RegionRecord | null;
  subregion: RegionRecord | null;
  memberships?: MembershipRecord[];
};

/** A country that shares public agreements with another. */
export type PartnerRecord = { countryCode: string; agreementCount: number };

/** How many of a country's public agreements concern a domain of the first level. */
export type ShareRecord = { domainSlug: string; agreementCount: number };

export type CountryConditions = {
  codes?: readonly string[] | null;
  regions?: readonly string[] | null;
  subregions?: readonly string[] | null;
  hasAgreements?: boolean | null;
};

export type CountryOrder = 'NAME_FR' | 'NAME_EN' | 'AGREEMENTS';

const regionJson = (region: Prisma.Sql) => Prisma.sql`CASE WHEN ${region}.code IS NULL THEN NULL ELSE
  json_build_object('code', ${region}.code, 'name', json_build_object('fr', ${region}."nameFr", 'en', ${region}."nameEn")) END`;

const agreementCount = Prisma.sql`(SELECT count(*) FROM "AgreementParty" p JOIN "Agreement" a ON a.id = p."agreementId"
  WHERE p."countryCode" = c.code AND p."publishedAt" IS NOT NULL AND a."publishedAt" IS NOT NULL)`;

const ORDERS: Record<CountryOrder, Prisma.Sql> = {
  NAME_FR: Prisma.sql`c."nameFr" COLLATE "fr-x-icu", c.code`,
  NAME_EN: Prisma.sql`c."nameEn" COLLATE "en-x-icu", c.code`,
  AGREEMENTS: Prisma.sql`${agreementCount} DESC, c.code`,
};

/** Country `c` as JSON with the parts that are asked for. */
export const countryJson = (asked: Asked) => Prisma.sql`json_build_object('code', c.code, 'alpha3', c.alpha3,
  'name', json_build_object('fr', c."nameFr", 'en', c."nameEn"),
  'region', ${regionJson(Prisma.sql`r`)}, 'subregion', ${regionJson(Prisma.sql`s`)}
  ${member(asks(asked, 'memberships'), 'memberships', listOf(Prisma.sql`
    SELECT m."countryCode", m."organizationCode", m."from", m."to" FROM "Membership" m
    WHERE m."countryCode" = c.code ORDER BY m."organizationCode", m."from"`))})`;

/** Country `c` with its region `r` and subregion `s`. */
export const countryWithRegions = Prisma.sql`"Country" c
  LEFT JOIN "Region" r ON r.code = c."regionCode"
  LEFT JOIN "Region" s ON s.code = c."subregionCode"`;

/** Countries that meet all the conditions, in one order. */
export async function readCountries(
  db: Prisma.TransactionClient,
  { asked, filter, order }: { asked: Asked; filter: CountryConditions; order: CountryOrder },
): Promise<CountryRecord[]> {
  const all: Prisma.Sql[] = [Prisma.sql`true`];
  if (filter.codes?.length) all.push(Prisma.sql`c.code = ANY(${[...filter.codes]}::text[])`);
  if (filter.regions?.length) all.push(Prisma.sql`c."regionCode" = ANY(${[...filter.regions]}::text[])`);
  if (filter.subregions?.length) all.push(Prisma.sql`c."subregionCode" = ANY(${[...filter.subregions]}::text[])`);
  if (filter.hasAgreements != null)
    all.push(filter.hasAgreements ? Prisma.sql`${agreementCount} > 0` : Prisma.sql`${agreementCount} = 0`);
  const found = await db.$queryRaw<{ country: CountryRecord }[]>`
    SELECT ${countryJson(asked)} AS country FROM ${countryWithRegions} WHERE ${Prisma.join(all, ' AND ')} ORDER BY ${ORDERS[order]}`;
  return found.map((row) => row.country);
}

/** For each country, the countries that share public agreements with it, closest first, at most `limit` each. */
export async function readPartners(db: Prisma.TransactionClient, codes: readonly string[], limit: number) {
  type Found = { key: string; partners: PartnerRecord[] };
  const found = await db.$queryRaw<Found[]>`
    SELECT k.key, ${listOf(Prisma.sql`
      SELECT other."countryCode", count(*)::int AS "agreementCount"
      FROM "AgreementParty" own
      JOIN "Agreement" a ON a.id = own."agreementId" AND a."publishedAt" IS NOT NULL
      JOIN "AgreementParty" other ON other."agreementId" = a.id AND other."publishedAt" IS NOT NULL
      WHERE own."countryCode" = k.key AND own."publishedAt" IS NOT NULL AND other."countryCode" <> k.key
      GROUP BY other."countryCode" ORDER BY count(*) DESC, other."countryCode" LIMIT ${limit}`)} AS partners
    FROM unnest(${[...codes]}::text[]) AS k(key)`;
  return new Map(found.map(({ key, partners }) => [key, partners]));
}

/** For each country, how many of its public agreements concern each domain of the first level, most frequent first. */
export async function readDomainProfiles(db: Prisma.TransactionClient, codes: readonly string[]) {
  type Found = { key: string; shares: ShareRecord[] };
  const found = await db.$queryRaw<Found[]>`
    SELECT k.key, ${listOf(Prisma.sql`
      SELECT split_part(about.slug, '/', 1) AS "domainSlug", count(DISTINCT a.id)::int AS "agreementCount"
      FROM "AgreementParty" p
      JOIN "Agreement" a ON a.id = p."agreementId" AND a."publishedAt" IS NOT NULL
      JOIN (SELECT "agreementId", "domainSlug" AS slug FROM "AgreementSubject" WHERE "publishedAt" IS NOT NULL
        UNION ALL SELECT "agreementId", "domainSlug" FROM "Commitment" WHERE "publishedAt" IS NOT NULL) about
        ON about."agreementId" = a.id
      WHERE p."countryCode" = k.key AND p."publishedAt" IS NOT NULL
      GROUP BY 1 ORDER BY 2 DESC, 1`)} AS shares
    FROM unnest(${[...codes]}::text[]) AS k(key)`;
  return new Map(found.map(({ key, shares }) => [key, shares]));
}
