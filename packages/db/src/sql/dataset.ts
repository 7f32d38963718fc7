import { Prisma } from '../client.ts';
import type { Reader } from '../reader.ts';
import { agreementCountOf } from './counts.ts';
import { datasetJson, type DatasetRecord } from './evidence.ts';

/** Datasets by id or slug, or all of them, in the order of their slugs. A handful in all. */
export async function readDatasets(
  db: Reader,
  by: { ids: readonly string[] } | { slugs: readonly string[] } | 'all',
): Promise<DatasetRecord[]> {
  const where = by === 'all' ? Prisma.sql`true`
    : 'ids' in by ? Prisma.sql`d.id = ANY(${[...by.ids]}::uuid[])`
    : Prisma.sql`d.slug = ANY(${[...by.slugs]}::text[])`;
  const found = await db.read<{ dataset: DatasetRecord }>(Prisma.sql`
    SELECT ${datasetJson} AS dataset FROM "Dataset" d WHERE ${where} ORDER BY d.slug`);
  return found.map((row) => row.dataset);
}

/** How many public agreements came with each dataset, and how many rows of it are loaded, by slug. */
export async function readDatasetCounts(db: Reader, slugs: readonly string[]) {
  type Counts = { slug: string; agreementCount: number; rowCount: number };
  const found = await db.read<Counts>(Prisma.sql`
    SELECT d.slug, ${agreementCountOf(Prisma.sql`'dataset:' || d.slug`)} AS "agreementCount",
      (SELECT count(*)::int FROM "DatasetRow" w WHERE w."datasetId" = d.id) AS "rowCount"
    FROM "Dataset" d WHERE d.slug = ANY(${[...slugs]}::text[])`);
  return new Map(found.map((counts) => [counts.slug, counts]));
}
