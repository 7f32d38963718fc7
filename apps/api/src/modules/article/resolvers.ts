import type { BlockKind, Resolvers, SentenceBearing } from '../../__generated__/resolvers.ts';
import { promised } from '../../batches.ts';
import { globalId, localKey } from '../../relay/global-id.ts';
import { askedOf } from '../../relay/selection.ts';
import { agreementById } from '../agreement/service.ts';
import { countryByCode } from '../country/service.ts';
import { domainBySlug } from '../domain/service.ts';
import { articleConnection } from './articles.field.ts';
import { articleById, articleNamed, blocksOf, coverageOfArticle } from './service.ts';

const BLOCK_KIND: Record<string, BlockKind> = { heading: 'HEADING', paragraph: 'PARAGRAPH', 'list-item': 'LIST_ITEM', quote: 'QUOTE' };
const BEARING: Record<'fact' | 'context' | 'none', SentenceBearing> = { fact: 'FACT', context: 'CONTEXT', none: 'NONE' };

export const resolvers: Resolvers = {
  Query: {
    article: async (_, { by }, ctx, info) => {
      const asked = askedOf('Article', info);
      if (by.slug != null) return articleNamed(ctx, { slug: by.slug }, asked);
      if (by.url != null) return articleNamed(ctx, { url: by.url }, asked);
      const id = localKey('Article', by.id ?? '');
      return id === null ? null : ((await articleById(ctx, id, asked)) ?? null);
    },
    articles: (_, args, ctx, info) => articleConnection(ctx, args, info),
  },
  Article: {
    id: ({ id }) => globalId('Article', id),
    revision: ({ revision }) => revision ?? null,
    blocks: blocksOf,
    passages: ({ passages }) => (passages ?? []).map(({ passage }) => passage),
    coverage: (article) => {
      const coverage = coverageOfArticle(article);
      return coverage && {
        codedShare: coverage.codedShare,
        sentences: coverage.sentences.map(({ start, end, bears }) => ({ start, end, bears: BEARING[bears] })),
      };
    },
    agreements: ({ agreements }, _, ctx, info) => {
      const asked = askedOf('Agreement', info);
      return (agreements ?? []).map((id) => promised(agreementById(ctx, id, asked)));
    },
    countries: ({ countries }, _, ctx, info) => {
      const asked = askedOf('Country', info);
      return (countries ?? []).map((code) => promised(countryByCode(ctx, code, asked)));
    },
    domains: ({ domains }, _, ctx) => (domains ?? []).map((slug) => promised(domainBySlug(ctx, slug))),
  },
  Block: { kind: ({ kind }) => BLOCK_KIND[kind] ?? 'PARAGRAPH' },
};
