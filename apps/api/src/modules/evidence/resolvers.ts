import { fragmentOf } from '@pacta/evidence';
import type { Resolvers } from '../../__generated__/resolvers.ts';
import { promised } from '../../batches.ts';
import { globalId } from '../../relay/global-id.ts';
import { inLanguage } from '../../relay/language.ts';
import { askedOf } from '../../relay/selection.ts';
import { articleById } from '../article/service.ts';
import { verified } from './service.ts';

export const resolvers: Resolvers = {
  PassageEvidence: { id: ({ id }) => globalId('PassageEvidence', id) },
  ReferenceEvidence: {
    id: ({ id }) => globalId('ReferenceEvidence', id),
    article: async ({ articleId }, _, ctx, info) => promised(await articleById(ctx, articleId, askedOf('Article', info))),
    says: ({ says }, { locale }) => inLanguage(says, locale),
  },
  DatasetRowEvidence: {
    id: ({ id }) => globalId('DatasetRowEvidence', id),
    rowId: ({ rowKey }) => rowKey,
    url: ({ rowUrl }) => rowUrl,
  },
  Dataset: { id: ({ id }) => globalId('Dataset', id) },
  Passage: {
    article: async ({ articleId }, _, ctx, info) => promised(await articleById(ctx, articleId, askedOf('Article', info))),
    verified: (passage, _, ctx) => verified(ctx, passage),
    url: ({ articleSlug, start, end }, { locale }, ctx) =>
      `${ctx.siteUrl}/${locale === 'EN' ? 'en' : 'fr'}/articles/${articleSlug}#${fragmentOf({ start, end })}`,
  },
};
