import { Prisma } from '../client.ts';
import type { Reader } from '../reader.ts';
import { inside } from './catalogue.ts';
import { agreementCountOf } from './counts.ts';
import { commitmentJson, type CommitmentRecord } from './commitment.ts';
import { utc, type Asked } from './fragment.ts';
import { pageOf, type Page, type Paged, type SortKey, type Sort } from './keyset.ts';

/** How many agreements of a dataset name both countries, and whether any of its rows are loaded here at all. */
export type PairCoverageRecord = { datasetId: string; agreementCount: number; isLoaded: boolean };

const both = (a: string, b: string) => Prisma.sql`ce.type = 'AGREEMENT' AND ce.terms @> ${[`country:${a}`, `country:${b}`]}::text[]`;

/** What each dataset says of two countries, datasets in the order of their slugs. */
export async function readPairCoverage(db: Reader, a: string, b: string): Promise<PairCoverageRecord[]> {
  return db.read<PairCoverageRecord>(Prisma.sql`
    SELECT d.id AS "datasetId", (SELECT count(*)::int FROM "CatalogueEntry" ce WHERE ${both(a, b)} ${inside(Prisma.sql`'dataset:' || d.slug`)}) AS "agreementCount",
      ${agreementCountOf(Prisma.sql`'dataset:' || d.slug`)} > 0 AS "isLoaded"
    FROM "Dataset" d ORDER BY d.slug`);
}

/** The organizations to which both belong or belonged, by code; where membership is coded. */
export async function readSharedOrganizations(db: Reader, a: string, b: string): Promise<string[]> {
  const found = await db.read<{ code: string }>(Prisma.sql`
    SELECT "organizationCode" AS code FROM "Membership" WHERE "countryCode" IN (${a}, ${b})
    GROUP BY 1 HAVING count(DISTINCT "countryCode") = 2 ORDER BY 1`);
  return found.map(({ code }) => code);
}

const BY_NEWS: Sort = { value: Prisma.sql`ce.recency`, type: Prisma.sql`timestamptz`, text: utc(Prisma.sql`ce.recency`) };

/** A page of the measures under agreements that name both countries, newest agreements first. */
export async function readPairCommitments(
  db: Reader,
  { a, b, asked, page, count }: { a: string; b: string; asked: Asked; page: Page<'NEWEST'>; count: boolean },
): Promise<Paged<CommitmentRecord>> {
  const cut = pageOf(BY_NEWS, Prisma.sql`c.id`, page);
  const measures = Prisma.sql`"CatalogueEntry" ce JOIN "Commitment" c ON c."agreementId" = ce.id AND c."publishedAt" IS NOT NULL WHERE ${both(a, b)}`;
  const [found] = await db.read<{ total: number | null; rows: { row: CommitmentRecord; key: SortKey }[] }>(Prisma.sql`
    SELECT ${count ? Prisma.sql`(SELECT count(*)::int FROM ${measures})` : Prisma.sql`NULL::int`} AS total,
      (SELECT coalesce(json_agg(x.entry), '[]') FROM (
        SELECT json_build_object('row', ${commitmentJson(asked)}, 'key', json_build_array(${BY_NEWS.text}, c.id)) AS entry
        FROM ${measures} AND ${cut.where} ORDER BY ${cut.orderBy} LIMIT ${cut.limit}) x) AS rows`);
  return { rows: found?.rows ?? [], total: found?.total ?? null };
}
