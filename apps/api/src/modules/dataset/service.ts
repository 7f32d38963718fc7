import { readDatasetCounts, readDatasets, type DatasetRecord } from '@pacta/db';
import { keyed, type Soon } from '../../batches.ts';
import type { Context } from '../../context.ts';

export const datasetById = (ctx: Context, id: string) =>
  ctx.batch('dataset', id, async (ids) => keyed(await readDatasets(ctx.db, { ids }), (dataset) => dataset.id));

export const datasetBySlug = (ctx: Context, slug: string): Soon<DatasetRecord | undefined> =>
  ctx.vocabulary ? ctx.vocabulary.datasets.get(slug) : ctx.batch('dataset.slug', slug, async (slugs) => keyed(await readDatasets(ctx.db, { slugs }), (dataset) => dataset.slug));

export const allDatasets = (ctx: Context): Soon<DatasetRecord[]> =>
  ctx.vocabulary ? [...ctx.vocabulary.datasets.values()] : readDatasets(ctx.db, 'all');

/** How much of a dataset the record holds. */
export const datasetCounts = async (ctx: Context, slug: string) =>
  (await ctx.batch('dataset.counts', slug, (slugs) => readDatasetCounts(ctx.db, slugs))) ?? { agreementCount: 0, rowCount: 0 };
