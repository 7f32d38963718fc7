import { Prisma } from '../client.ts';
import type { MaybeBilingual } from './fragment.ts';

export type PassageRecord = {
  revisionId: string;
  articleId: string;
  articleSlug: string;
  start: number;
  end: number;
  exact: string;
  prefix: string;
  suffix: string;
};

export type DatasetRecord = {
  id: string;
  slug: string;
  name: string;
  citation: string;
  url: string | null;
  licence: string | null;
  coverageFrom: number | null;
  coverageTo: number | null;
};

type Stood = { id: string; stance: 'SUPPORTS' | 'CONTRADICTS' };

/** What a fact stands on; `kind` says which of the three it is. */
export type EvidenceRecord =
  | (Stood & { kind: 'passage'; passage: PassageRecord })
  | (Stood & { kind: 'reference'; articleId: string; says: MaybeBilingual; locator: string | null })
  | (Stood & { kind: 'row'; rowKey: string; rowUrl: string | null; dataset: DatasetRecord });

/** A passage `p` of revision `r` of article `pa` as JSON. */
export const passageJson = Prisma.sql`json_build_object(
  'revisionId', p."revisionId", 'articleId', r."articleId", 'articleSlug', pa.slug,
  'start', p.start, 'end', p."end", 'exact', p.exact, 'prefix', p.prefix, 'suffix', p.suffix)`;

/** A dataset `d` as JSON. */
export const datasetJson = Prisma.sql`json_build_object('id', d.id, 'slug', d.slug, 'name', d.name, 'citation', d.citation,
  'url', d.url, 'licence', d.licence, 'coverageFrom', d."coverageFrom", 'coverageTo', d."coverageTo")`;

/** All the evidence of one fact as a JSON list, in the coder's order. `fact` is a condition on `e`. */
export const evidenceOf = (fact: Prisma.Sql) => Prisma.sql`(
  SELECT coalesce(json_agg(CASE
    WHEN e."passageId" IS NOT NULL THEN
      json_build_object('kind', 'passage', 'id', e.id, 'stance', e.stance, 'passage', ${passageJson})
    WHEN e."articleId" IS NOT NULL THEN
      json_build_object('kind', 'reference', 'id', e.id, 'stance', e.stance, 'articleId', e."articleId",
        'says', json_build_object('fr', e."saysFr", 'en', e."saysEn"), 'locator', e.locator)
    ELSE
      json_build_object('kind', 'row', 'id', e.id, 'stance', e.stance, 'rowKey', w."rowKey", 'rowUrl', w.url, 'dataset', ${datasetJson})
    END ORDER BY e.position, e.id), '[]')
  FROM "Evidence" e
  LEFT JOIN "Passage" p ON p.id = e."passageId"
  LEFT JOIN "ArticleRevision" r ON r.id = p."revisionId"
  LEFT JOIN "Article" pa ON pa.id = r."articleId"
  LEFT JOIN "DatasetRow" w ON w.id = e."datasetRowId"
  LEFT JOIN "Dataset" d ON d.id = w."datasetId"
  WHERE ${fact})`;

/** Datasets by id. */
export async function readDatasets(db: Prisma.TransactionClient, ids: readonly string[]): Promise<DatasetRecord[]> {
  const found = await db.$queryRaw<{ dataset: DatasetRecord }[]>`
    SELECT ${datasetJson} AS dataset FROM "Dataset" d WHERE d.id = ANY(${[...ids]}::uuid[])`;
  return found.map((row) => row.dataset);
}
