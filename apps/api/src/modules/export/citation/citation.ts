import type { ArticleKind, ExportedAgreement, ExportedQuote, ExportedSource, Language } from '../exported.ts';

/**
 * What is cited, before any style. The outlet comes first, then Pacta: who wrote it down is credited before who found
 * the sentence. Every style writes these same values.
 */
export type Citation = {
  /** Unique and stable over the whole record: `pacta:article:mali-senegal:p-92-181`. */
  key: string;
  /** What the cited text is; null for an agreement, which is a page of Pacta's own. */
  source: ArticleKind | null;
  /** In square brackets when Pacta made it up. */
  title: string;
  /** Who published it. For an agreement the first outlets of its sources, and in `moreOutlets` how many there are besides. */
  outlets: string[];
  moreOutlets: number;
  author: string | null;
  /** Partial: as precise as its source. */
  date: string | null;
  /** ISO 639-1. */
  language: string;
  /** The address at the outlet; null when it is not on the web. For an agreement, its page. */
  url: string | null;
  archivedUrl: string | null;
  quote: string | null;
  /** The page of Pacta, in `locale`. For an article within an agreement `title` is that agreement's. */
  pacta: { title: string | null; url: string };
  /** A day. */
  consultedOn: string;
  locale: Language;
};

/** In which language, and on which day it was read. The clock comes from outside. */
export type Reading = { locale: Language; consultedOn: string };

/** So many outlets of an agreement are named; the rest are counted. */
const NAMED_OUTLETS = 3;

/** An agreement, credited to the outlets of its sources; to its dataset when it stands on no article. */
export function citeAgreement(agreement: ExportedAgreement, { locale, consultedOn }: Reading): Citation {
  const outlets = [...new Set(agreement.sources.flatMap(({ outlet }) => outlet?.name ?? []))];
  const credited = outlets.length === 0 && agreement.dataset ? [agreement.dataset.name] : outlets;
  const [title, url] = [bracketed(agreement.title[locale], agreement.titleIsBuilt), agreement.url[locale]];
  return {
    key: keyOf('agreement', agreement.slug),
    source: null,
    title,
    outlets: credited.slice(0, NAMED_OUTLETS),
    moreOutlets: Math.max(0, credited.length - NAMED_OUTLETS),
    author: null,
    // A moment, not a date of a source: the day on which this state of the record was written.
    date: agreement.updatedAt.slice(0, 10),
    language: locale,
    url,
    archivedUrl: null,
    quote: null,
    pacta: { title, url },
    consultedOn,
    locale,
  };
}

/** An article at its outlet, with its page on Pacta; within an agreement, with that agreement's title and page. */
export function citeArticle(article: ExportedSource, { locale, consultedOn }: Reading, within?: ExportedAgreement): Citation {
  return {
    key: keyOf('article', article.slug),
    source: article.kind,
    title: bracketed(article.title, article.titleIsBuilt),
    outlets: article.outlet ? [article.outlet.name] : [],
    moreOutlets: 0,
    author: article.author,
    date: article.publishedOn,
    language: article.language,
    url: article.sourceUrl,
    archivedUrl: article.archivedUrl,
    quote: null,
    pacta: within
      ? { title: bracketed(within.title[locale], within.titleIsBuilt), url: within.url[locale] }
      : { title: null, url: article.url[locale] },
    consultedOn,
    locale,
  };
}

/** A passage: its article, the quote, and the permalink that lights it. */
export function citePassage(article: ExportedSource, passage: ExportedQuote, reading: Reading, within?: ExportedAgreement): Citation {
  const whole = citeArticle(article, reading, within);
  return {
    ...whole,
    key: `${whole.key}:p-${passage.start}-${passage.end}`,
    quote: passage.exact,
    pacta: { title: whole.pacta.title, url: passage.url[reading.locale] },
  };
}

const bracketed = (title: string, isBuilt: boolean) => (isBuilt ? `[${title}]` : title);

/** Slugs hold no colon, so that no two things share a key; what BibTeX could stumble over is written as `_` and its number. */
const keyOf = (kind: 'agreement' | 'article', slug: string) =>
  `pacta:${kind}:${slug.replace(/[^a-z0-9-]/gi, (odd) => `_${odd.charCodeAt(0).toString(16).padStart(4, '0')}`)}`;
