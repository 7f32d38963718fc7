import type { CitationStyle, Locale, Resolvers } from '../../__generated__/resolvers.ts';
import { promised } from '../../batches.ts';
import type { Context } from '../../context.ts';
import { vocabularyOf } from '../../vocabulary.ts';
import { articleUnder } from '../evidence/service.ts';
import { bibtexOf } from './citation/bibtex.ts';
import { citeAgreement, citeArticle, citePassage, type Citation } from './citation/citation.ts';
import { citationText } from './citation/citation-text.ts';
import { cslOf } from './citation/csl.ts';
import { risOf } from './citation/ris.ts';
import { agreementsById } from './read-exported.ts';
import { exportedSource, passageUrl } from './resolve.ts';

const STYLES: Record<CitationStyle, (citation: Citation) => string> = {
  TEXT: citationText,
  BIBTEX: bibtexOf,
  RIS: risOf,
  CSL_JSON: (citation) => JSON.stringify(cslOf(citation)),
};

const readingOf = (locale: Locale | null | undefined) => ({ locale: locale === 'EN' ? ('en' as const) : ('fr' as const), consultedOn: new Date().toISOString().slice(0, 10) });

const sourceOf = async (ctx: Context) => ({ db: ctx.db, site: ctx.siteUrl, vocabulary: await vocabularyOf(ctx) });

export const resolvers: Resolvers = {
  Agreement: {
    // Read once for all styles and all agreements that one answer cites.
    citation: async ({ id }, { style, locale }, ctx) => {
      const found = ctx.batch('agreementsCited', id, async (ids) => agreementsById(await sourceOf(ctx), ids));
      return STYLES[style](citeAgreement(await promised(found), readingOf(locale)));
    },
  },
  Article: {
    citation: (article, { style, locale }, ctx) => STYLES[style](citeArticle(exportedSource(article, ctx.siteUrl), readingOf(locale))),
  },
  Passage: {
    citation: async (passage, { style, locale }, ctx) =>
      STYLES[style](citePassage(exportedSource(await articleUnder(ctx, passage, new Set()), ctx.siteUrl), { ...passage, url: passageUrl(ctx.siteUrl, passage) }, readingOf(locale))),
  },
};
