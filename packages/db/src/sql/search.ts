import type { CatalogueType } from '../__generated__/prisma/enums.ts';
import { Prisma } from '../client.ts';
import type { Reader } from '../reader.ts';
import { facetsFrom, facetsOf, meets, unknownIn, wish, type FacetCount, type Facet, type Facets, type Wanted } from './catalogue.ts';
import { agreementsWanted, type AgreementConditions } from './conditions.ts';
import { pageOf, type Page, type Sort, type SortKey } from './keyset.ts';
import { nearest } from '../nearest.ts';
import { isNamed, separated, tsquery, wordsToCorrect, type SearchQuery } from './search-query.ts';

/** The filters of lists, and which sorts of things are looked for. */
export type SearchConditions = Omit<AgreementConditions, 'text'> & { types?: readonly CatalogueType[] | null; languages?: readonly string[] | null };

/** Something found: its type and how it is named there, with its place in the order. */
export type HitRecord = { type: CatalogueType; key: string; sortKey: SortKey };

/** A word that nothing holds, and the name that was looked for instead. */
export type Correction = { from: string; to: string };

export type Found = { hits: HitRecord[]; total: number | null; facets: Facets | null; types: FacetCount[] | null; unknown: string[] };

/** For words that occur nowhere in the record, not even as a beginning of one: the nearest word among names of countries, organizations and domains. */
export async function readCorrections(db: Reader, query: SearchQuery): Promise<Correction[]> {
  const words = wordsToCorrect(query);
  if (words.length === 0) return [];
  const unknown = await db.read<{ word: string; folded: string }>(Prisma.sql`
    SELECT w.word, folded(w.word) AS folded FROM unnest(${words}::text[]) AS w(word)
    WHERE NOT EXISTS (SELECT FROM "CatalogueEntry" ce WHERE ce.words @@ (plainto_tsquery('pacta_fr', w.word) || plainto_tsquery('pacta_en', w.word) || format('%L:*', folded(w.word))::tsquery))`);
  if (unknown.length === 0) return [];
  const names = await db.read<{ name: string }>(Prisma.sql`
    SELECT DISTINCT n.name FROM "CatalogueEntry" ce, unnest(string_to_array(ce.names, ' ')) AS n(name) WHERE ce.names IS NOT NULL AND length(n.name) > 3 ORDER BY 1`);
  return unknown.flatMap(({ word, folded }) => {
    const to = nearest(folded, names.map(({ name }) => name));
    return to === null ? [] : [{ from: word, to }];
  });
}

/** How well an entry answers: words in titles and names weigh most, and a thing named so comes before what speaks of it; of things named so, the one whose whole name it is. */
function rankBy(query: SearchQuery): Prisma.Sql {
  const sought = query.filter(({ excluded }) => !excluded); // what must not occur says nothing of how well the rest answers
  return Prisma.sql`(ts_rank(ARRAY[0.1, 0.2, 0.4, 1.0], ce.words, ${tsquery(sought)}, 1) * CASE ce.type WHEN 'COUNTRY' THEN 8 WHEN 'ORGANIZATION' THEN 6
    WHEN 'DOMAIN' THEN 4 WHEN 'AGREEMENT' THEN 2 WHEN 'ARTICLE' THEN 2 ELSE 1 END
    * CASE WHEN ce.names IS NOT NULL AND ${isNamed(separated, sought.map(({ text }) => text))} THEN 4 ELSE 1 END)::float4`;
}

/** The order of what was found: its rank was reckoned once. */
const BEST_FIRST: Sort = { value: Prisma.sql`ce.rank`, type: Prisma.sql`float4`, text: Prisma.sql`ce.rank::text` };

/** What a search asks of the catalogue. */
export function searchWanted({ query, filter }: { query: SearchQuery; filter: SearchConditions }): Wanted {
  const conditions = agreementsWanted(filter);
  return { ...conditions, wishes: [...conditions.wishes, ...wish('language', filter.languages)], query, types: filter.types };
}

/** One page of what answers a query, best first, in one statement with its counts. */
export async function readSearchPage(
  db: Reader,
  { query, filter, page, count, facets, types }: {
    query: SearchQuery;
    filter: SearchConditions;
    page: Page<'RELEVANCE'>;
    count: boolean;
    facets: readonly Facet[];
    /** Whether to count the sorts of things found. */
    types: boolean;
  },
): Promise<Found> {
  const wanted = searchWanted({ query, filter });
  const ofAllTypes = { ...wanted, types: null };
  const cut = pageOf(BEST_FIRST, Prisma.sql`ce.id`, page);
  const typesFrom = filter.types?.length ? Prisma.sql`"CatalogueEntry" ce WHERE ${meets(ofAllTypes)}` : Prisma.sql`found ce`; // types count under the other filters
  const [found] = await db.read<Omit<Found, 'facets'> & { counts: Record<string, number> | null }>(Prisma.sql`
    WITH found AS MATERIALIZED (SELECT ce.id, ce.type, ce.key, ce.terms, ${rankBy(query)} AS rank FROM "CatalogueEntry" ce WHERE ${meets(wanted)})
    SELECT ${unknownIn(wanted)} AS unknown,
      ${count ? Prisma.sql`(SELECT count(*)::int FROM found)` : Prisma.sql`NULL::int`} AS total,
      ${facets.length > 0 ? facetsOf(null, wanted, facets, null, Prisma.sql`found ce`) : Prisma.sql`NULL::json`} AS counts,
      ${types ? Prisma.sql`(SELECT coalesce(json_agg(json_build_object('value', t.type, 'count', t.total) ORDER BY t.total DESC, t.type), '[]')
        FROM (SELECT ce.type, count(*)::int AS total FROM ${typesFrom} GROUP BY ce.type) t)` : Prisma.sql`NULL::json`} AS types,
      (SELECT coalesce(json_agg(json_build_object('type', ce.type, 'key', ce.key, 'sortKey', json_build_array(${BEST_FIRST.text}, ce.id)) ORDER BY ${cut.orderBy}), '[]')
        FROM (SELECT ce.type, ce.key, ce.id, ce.rank FROM found ce WHERE ${cut.where} ORDER BY ${cut.orderBy} LIMIT ${cut.limit}) ce) AS hits`, { planned: false });
  return { hits: found?.hits ?? [], total: found?.total ?? null, facets: found?.counts ? facetsFrom(found.counts) : null, types: found?.types ?? null, unknown: found?.unknown ?? [] };
}
