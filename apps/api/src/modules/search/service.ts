import {
  MARK,
  parseSearch,
  readBestSentences,
  readCorrections,
  readHighlights,
  readPassagesOfHits,
  readSearchPage,
  type Correction,
  type Facet,
  type FacetCount,
  type Facets,
  type HighlightRecord,
  type HitKey,
  type Page,
  type PassageRecord,
  type SearchConditions,
  type SearchQuery,
} from '@pacta/db';
import { passageAt, sentencesOf } from '@pacta/evidence';
import type { Context } from '../../context.ts';
import { encodeCursor } from '../../relay/connection.ts';
import { articleById } from '../article/service.ts';
import { refuseEmptyTime, refuseLongText, refuseUnknown } from '../facet/filter.ts';

/** Something found, and the query that found it, by which its words are marked. */
export type Hit = HitKey & { cursor: string; query: SearchQuery };

/** Counts by facet and by sort of thing. */
export type SearchCounts = Facets & { type?: FacetCount[] };

export type SearchPage = {
  edges: Hit[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  totalCount: number;
  facets: SearchCounts;
  corrections: Correction[];
};

export type SearchOn = {
  line: string;
  filter: SearchConditions;
  page: Page<'RELEVANCE'>;
  /** Whether to count what is found on all pages. */
  count: boolean;
  facets: readonly Facet[];
  types: boolean;
};

/** A page of what the record holds on some words. Words that it doesn't hold are taken for misspelt names, and it says so. */
export async function searchOn(ctx: Context, { line, filter, page, count, facets, types }: SearchOn): Promise<SearchPage> {
  refuseLongText(line, 'query');
  refuseEmptyTime(filter);
  const typed = parseSearch(line);
  const corrections = await readCorrections(ctx.db, typed);
  const query = typed.map((term) => ({ ...term, text: corrections.find(({ from }) => from === term.text)?.to ?? term.text }));
  const found = await readSearchPage(ctx.db, { query, filter, page, count, facets, types });
  refuseUnknown(found.unknown);
  const edges = found.hits.slice(0, page.limit).map(({ type, key, sortKey }) => ({ type, key, query, cursor: encodeCursor(page.order, sortKey) }));
  return {
    edges,
    pageInfo: {
      hasNextPage: found.hits.length > page.limit,
      hasPreviousPage: page.from !== null,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: found.total ?? 0,
    facets: { ...found.facets, type: found.types ?? [] },
    corrections,
  };
}

const nameOf = ({ type, key }: HitKey) => `${type} ${key}`;
const hitOf = (name: string): HitKey => {
  const cut = name.indexOf(' ');
  return { type: name.slice(0, cut) as HitKey['type'], key: name.slice(cut + 1) }; // made by nameOf
};

/** A piece of a text, and whether it is one of the words that were looked for. */
export type Fragment = { text: string; marked: boolean };

/** Where the words stand in a hit: in the reader's language where they stand there, else in the other. */
export async function highlightsOf(ctx: Context, hit: Hit, locale: 'fr' | 'en'): Promise<(HighlightRecord & { fragments: Fragment[] })[]> {
  const found = await ctx.batch(`highlights:${JSON.stringify(hit.query)}`, nameOf(hit), (names) => readHighlights(ctx.db, hit.query, names.map(hitOf)));
  const fields = [...new Set((found ?? []).map(({ field }) => field))];
  return fields.flatMap((field) => {
    const inField = (found ?? []).filter((each) => each.field === field);
    const best = inField.find((each) => each.locale === locale) ?? inField[0];
    return best ? [{ ...best, fragments: fragmentsOf(best.marked) }] : [];
  });
}

/** A marked text cut at its marks. */
export function fragmentsOf(marked: string): Fragment[] {
  return marked.split(MARK.start).flatMap((part, at) => {
    if (at === 0) return part === '' ? [] : [{ text: part, marked: false }];
    const end = part.indexOf(MARK.end);
    const [word, rest] = end < 0 ? [part, ''] : [part.slice(0, end), part.slice(end + 1)];
    return [{ text: word, marked: true }, ...(rest === '' ? [] : [{ text: rest, marked: false }])];
  });
}

/** The passage in which the words stand: a sentence of an article, or a passage of a fact's evidence. */
export async function passageOf(ctx: Context, hit: Hit): Promise<PassageRecord | null> {
  if (hit.type === 'AGREEMENT' || hit.type === 'COMMITMENT')
    return (await ctx.batch(`passages:${JSON.stringify(hit.query)}`, nameOf(hit), (names) => readPassagesOfHits(ctx.db, hit.query, names.map(hitOf)))) ?? null;
  if (hit.type !== 'ARTICLE') return null;
  const article = await articleById(ctx, hit.key, new Set(['revision']));
  if (!article?.revision) return null;
  const { text, id: revisionId } = article.revision;
  const place = await ctx.batch(`sentences:${JSON.stringify(hit.query)}`, hit.key, async (keys) => {
    const held = await Promise.all(keys.map((key) => articleById(ctx, key, new Set(['revision']))));
    return readBestSentences(ctx.db, hit.query, held.flatMap((each) => (each?.revision
      ? sentencesOf(each.revision.text, each.revision.blocks, each.language).map(({ start, end }) =>
        ({ articleId: each.id, language: each.language, start, end, text: each.revision?.text.slice(start, end) ?? '' }))
      : [])));
  });
  if (!place) return null;
  const passage = passageAt(text, place.start, place.end);
  return { revisionId, articleId: article.id, articleSlug: article.slug, ...passage };
}
