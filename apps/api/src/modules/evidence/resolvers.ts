import { fragmentOf } from '@pacta/evidence';
import type { Resolvers } from '../../__generated__/resolvers.ts';
import { globalId } from '../../relay/global-id.ts';
import { inLanguage } from '../../relay/language.ts';
import { askedOf } from '../../relay/selection.ts';
import { articleUnder, verified } from './service.ts';

export const resolvers: Resolvers = {
  PassageEvidence: { id: ({ id }) => globalId('PassageEvidence', id) },
  ReferenceEvidence: {
    id: ({ id }) => globalId('ReferenceEvidence', id),
    article: ({ articleId, article }, _, ctx, info) => articleUnder(ctx, { articleId, article }, askedOf('Article', info)),
    says: ({ says }, { locale }) => inLanguage(says, locale),
  },
  DatasetRowEvidence: {
    id: ({ id }) => globalId('DatasetRowEvidence', id),
    rowId: ({ rowKey }) => rowKey,
    url: ({ rowUrl }) => rowUrl,
  },
  Passage: {
    article: ({ articleId, article }, _, ctx, info) => articleUnder(ctx, { articleId, article }, askedOf('Article', info)),
    verified: (passage, _, ctx) => verified(ctx, passage),
    url: ({ articleSlug, start, end }, { locale }, ctx) =>
      `${ctx.siteUrl}/${locale === 'EN' ? 'en' : 'fr'}/articles/${articleSlug}#${fragmentOf({ start, end })}`,
  },
};
