import {
  countSearches,
  MARK,
  parseSearch,
  readBestSentences,
  readCompletions,
  readCorrections,
  readHighlights,
  readNamed,
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
import { LONGEST_LINE, refuseEmptyTime, refuseLongText, refuseUnknown } from '../facet/filter.ts';
import { alternativesTo, fieldsAsked, filterWithout, lineOf, type Alternative, type FilterField } from './alternatives.ts';

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
  /** What was searched for, and what was typed. */
  asked: { query: SearchQuery; typed: SearchQuery; filter: SearchConditions };
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
    asked: { query, typed, filter },
  };
}

const foundNothing = ({ edges, pageInfo: { hasNextPage, hasPreviousPage } }: SearchPage) => edges.length === 0 && !hasNextPage && !hasPreviousPage;

/**
 * Countries, organizations and domains that the words name as typed, the last of which may be a beginning. A word that begins
 * no name is near to some, where it stands alone or nothing was found. Later pages repeat none of them.
 */
export const namedBy = async (ctx: Context, found: SearchPage): Promise<HitKey[]> =>
  found.pageInfo.hasPreviousPage ? [] : readNamed(ctx.db, found.asked.typed, { near: foundNothing(found) || found.asked.typed.length === 1 });

/** Another search and how many things it finds. */
export type CountedAlternative = { change: Alternative['change']; line: string; without: FilterField[]; count: number };

/** How many searches with fewer words are offered at most. */
const MOST_FEWER = 6;

/** What else to search for where nothing was found, each with something to find; nothing where something was. */
export async function alternativesOf(ctx: Context, found: SearchPage, locale: 'fr' | 'en'): Promise<CountedAlternative[]> {
  if (!foundNothing(found)) return [];
  const { query, typed, filter } = found.asked;
  const completions = await completionsOf(ctx, typed, locale);
  const under = await counted(ctx, alternativesTo(query, filter, completions));
  const fields = fieldsAsked(filter);
  if (under.length > 0 || fields.length === 0) return under;
  // Nothing under this filter, and these words nowhere: other words without it.
  const all = filterWithout(filter, fields);
  return counted(ctx, alternativesTo(query, all, completions).map((each) => ({ ...each, without: fields })));
}

/** Whole words for the last one: in the reader's language, or else in the other, in which many texts are. */
async function completionsOf(ctx: Context, typed: SearchQuery, locale: 'fr' | 'en'): Promise<string[]> {
  const last = typed.at(-1);
  if (!last || last.phrase || last.excluded) return [];
  const own = await readCompletions(ctx.db, last.text, locale);
  return own.length > 0 ? own : readCompletions(ctx.db, last.text, locale === 'en' ? 'fr' : 'en');
}

/** Alternatives that find something; of those with fewer words the longest first, and of as many words those that find most. */
async function counted(ctx: Context, alternatives: Alternative[]): Promise<CountedAlternative[]> {
  const counts = await countSearches(ctx.db, alternatives);
  const found = alternatives.flatMap(({ change, query, without }, at) => {
    const [line, count] = [lineOf(query), counts[at] ?? 0];
    return count > 0 && line.length <= LONGEST_LINE ? [{ change, line, without, count, words: query.length }] : [];
  });
  const fewer = found.filter(({ change }) => change === 'FEWER_WORDS').sort((a, b) => b.words - a.words || b.count - a.count);
  return [...found.filter(({ change }) => change !== 'FEWER_WORDS'), ...fewer.slice(0, MOST_FEWER)];
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
