import type { Resolvers } from '../../__generated__/resolvers.ts';
import { globalId } from '../../relay/global-id.ts';
import { inLanguage } from '../../relay/language.ts';
import { agreementConnection } from '../agreement/agreements.field.ts';
import { allDatasets, datasetBySlug, datasetCounts } from './service.ts';

export const resolvers: Resolvers = {
  Query: {
    datasets: (_, __, ctx) => allDatasets(ctx),
    dataset: async (_, { slug }, ctx) => (await datasetBySlug(ctx, slug)) ?? null,
  },
  Dataset: {
    id: ({ id }) => globalId('Dataset', id),
    coverageNote: ({ coverageNote }, { locale }) => inLanguage(coverageNote, locale),
    agreementCount: async ({ slug }, _, ctx) => (await datasetCounts(ctx, slug)).agreementCount,
    rowCount: async ({ slug }, _, ctx) => (await datasetCounts(ctx, slug)).rowCount,
    agreements: ({ slug }, args, ctx, info) => agreementConnection(ctx, args, info, { kind: 'dataset', key: slug }),
  },
};
