import type { CatalogueType } from '../__generated__/prisma/enums.ts';
import { Prisma } from '../client.ts';
import { matches, type SearchQuery } from './search-query.ts';

/** What entries of the catalogue can be filtered and counted by; each is the first word of their terms. */
export type Facet = 'country' | 'organization' | 'domain' | 'kind' | 'stage' | 'year' | 'dataset' | 'language' | 'source' | 'text';

/**
 * Values of one facet: any of them is enough, or all are needed. `given`: it says what the list is of, and is no choice of
 * the reader's; its facet counts under it.
 */
export type Wish = { facet: Facet; values: readonly string[]; all?: boolean; given?: boolean };

/** Which entries are asked for. Wishes join by AND; so do time and words. */
export type Wanted = {
  wishes: readonly Wish[];
  /** Partial dates: some day of a dated event must lie between them. */
  from?: string | null;
  to?: string | null;
  query?: SearchQuery | null;
  /** Only entries of these types; null or empty for all. Lists of one type name it otherwise, so that its indexes serve. */
  types?: readonly CatalogueType[] | null;
};

/** A wish without values asks for nothing. */
export const wish = (facet: Facet, values: readonly string[] | null | undefined, all = false): Wish[] =>
  values?.length ? [{ facet, values: [...new Set(values)], all }] : [];

const termsOf = ({ facet, values }: Wish) => values.map((value) => `${facet}:${value}`);

/** All wishes but those that a reader chose among the values of one facet. */
const wishesBut = (wishes: readonly Wish[], but: Facet | undefined) => wishes.filter(({ facet, given }) => given || facet !== but);

/** That entry `ce` is of a type. A literal and no parameter: indexes over one type are found by it. */
export const ofType = (type: CatalogueType) => Prisma.sql`ce.type = ${Prisma.raw(`'${type}'`)}`;

/** That entry `ce` meets all that is wanted, but for what it wants of the facet `but`. */
export function meets({ wishes, from, to, query, types }: Wanted, but?: Facet): Prisma.Sql {
  const all = wishesBut(wishes, but).map((each) =>
    each.all ? Prisma.sql`ce.terms @> ${termsOf(each)}::text[]` : Prisma.sql`ce.terms && ${termsOf(each)}::text[]`);
  if (from || to)
    // An event known to the year may lie on any of its days: it passes when one of them does.
    all.push(Prisma.sql`ce.days && daterange(${from ? Prisma.sql`partial_date_start(${from})` : Prisma.sql`NULL`},
      ${to ? Prisma.sql`partial_date_end(${to})` : Prisma.sql`NULL`}, '[]')`);
  if (query) all.push(matches(query));
  if (types?.length) all.push(Prisma.sql`ce.type = ANY(${[...types]}::"CatalogueType"[])`);
  return all.length > 0 ? Prisma.join(all, ' AND ') : Prisma.sql`true`;
}

/**
 * The terms that decide what is wanted, all of them needed: none when everything is wanted. Null when something else decides
 * too: words, a time, or a choice between values.
 */
export function decidingTerms({ wishes, from, to, query, types }: Wanted, but?: Facet): string[] | null {
  if (from || to || query || types?.length) return null;
  const left = wishesBut(wishes, but);
  return left.every(({ values, all }) => all || values.length === 1) ? [...new Set(left.flatMap(termsOf))] : null;
}

const literal = (type: CatalogueType) => Prisma.raw(`'${type}'`);

/**
 * The terms that decide, and the one that a list stands within, where there are few enough for counts to be kept under them:
 * `most` of agreements, whose pairs of terms are counted, and one fewer of other things.
 */
function keptUnder(type: CatalogueType, most: 1 | 2, wanted: Wanted, within: Prisma.Sql | null, but?: Facet): Prisma.Sql[] | null {
  const terms = decidingTerms(wanted, but)?.map((term) => Prisma.sql`${term}::text`);
  if (!terms) return null;
  if (within) terms.push(within);
  return terms.length <= (type === 'AGREEMENT' ? most : most - 1) ? terms : null;
}

/** How many entries of a type meet what is wanted; `within` is one more term, an expression. */
export function countOf(type: CatalogueType, wanted: Wanted, within: Prisma.Sql | null): Prisma.Sql {
  const kept = keptUnder(type, 2, wanted, within);
  if (!kept) return Prisma.sql`(SELECT count(*)::int FROM "CatalogueEntry" ce WHERE ${ofType(type)} AND ${meets(wanted)} ${inside(within)})`;
  const [term = ALL, outer = ALL] = kept;
  return Prisma.sql`coalesce((SELECT cc.total FROM "CatalogueCount" cc WHERE cc.type = ${literal(type)} AND cc.within = ${outer} AND cc.term = ${term}), 0)`;
}

const ALL = Prisma.sql`'*'`;

/** The kept counts of a facet under what is wanted, a table `(term, total)`; null where entries have to be looked at. */
export function keptFacetOf(type: CatalogueType, wanted: Wanted, facet: Facet, within: Prisma.Sql | null = null, but?: Facet): Prisma.Sql | null {
  const kept = keptUnder(type, 1, wanted, within, but);
  return kept && Prisma.sql`SELECT cc.term, cc.total FROM "CatalogueCount" cc
    WHERE cc.type = ${literal(type)} AND cc.within = ${kept[0] ?? ALL} AND cc.term >= ${`${facet}:`} AND cc.term < ${`${facet};`} AND cc.total > 0`;
}

/** That entry `ce` bears the term that a list stands within. */
export const inside = (within: Prisma.Sql | null) => (within ? Prisma.sql`AND ce.terms @> ARRAY[${within}]` : Prisma.empty);

/** How many entries bear each value of a facet. */
export type FacetCount = { value: string; count: number };
export type Facets = Partial<Record<Facet, FacetCount[]>>;

/**
 * How many entries of a type, or of all types, bear each term of the given facets, as a JSON object of terms. Each facet
 * counts under the wishes of the others and not its own. `found`: a table with the `terms` of all that is wanted, where the
 * statement has one already.
 */
export function facetsOf(type: CatalogueType | null, wanted: Wanted, facets: readonly Facet[], within: Prisma.Sql | null, found?: Prisma.Sql): Prisma.Sql {
  const groups = facetGroups(wanted, facets);
  if (groups.length === 0) return Prisma.sql`'{}'::json`;
  const of = type ? ofType(type) : Prisma.sql`true`;
  const counts = groups.flatMap(({ facets: some, but }) => {
    const kept = type && some.map((facet) => keptFacetOf(type, wanted, facet, within, but)).filter((each) => each !== null);
    if (kept?.length) return kept;
    const entries = found && but === undefined ? found : Prisma.sql`"CatalogueEntry" ce WHERE ${of} AND ${meets(wanted, but)} ${inside(within)}`;
    return [termsIn(entries, some)];
  });
  return asObject(Prisma.join(counts, ' UNION ALL '));
}

/** How many agreements that meet all that is wanted, and stand within a term, bear each term of a facet; as a JSON object of terms. */
export const profileOf = (wanted: Wanted, facet: Facet, within: Prisma.Sql): Prisma.Sql => asObject(keptFacetOf('AGREEMENT', wanted, facet, within)
  ?? termsIn(Prisma.sql`"CatalogueEntry" ce WHERE ${ofType('AGREEMENT')} AND ${meets(wanted)} ${inside(within)}`, [facet]));

/** A table of the terms of some facets, and how many of the entries bear each. */
const termsIn = (entries: Prisma.Sql, facets: readonly Facet[]) =>
  // Unfolded in the select list, which is much quicker than in FROM, and told apart when few terms are left.
  Prisma.sql`SELECT g.term, g.total FROM (SELECT t.term, count(*)::int AS total FROM (SELECT unnest(ce.terms) AS term FROM ${entries}) t
    GROUP BY t.term OFFSET 0) g WHERE ${bears(facets, Prisma.sql`g.term`)}`;

const asObject = (counts: Prisma.Sql) => Prisma.sql`(SELECT coalesce(json_object_agg(f.term, f.total), '{}') FROM (${counts}) f)`;

/** Facets that are counted over the same entries: those that nothing is wished of, and each of the others for itself. */
function facetGroups({ wishes }: Wanted, facets: readonly Facet[]): { facets: readonly Facet[]; but?: Facet }[] {
  const wished = new Set(wishes.filter(({ given }) => !given).map(({ facet }) => facet));
  const free = facets.filter((facet) => !wished.has(facet));
  const own = facets.filter((facet) => wished.has(facet)).map((facet) => ({ facets: [facet], but: facet }));
  return free.length > 0 ? [...own, { facets: free }] : own;
}

/** Whether counting the facets takes a look at every entry that is wanted. */
export const facetsLookAtAll = (type: CatalogueType, wanted: Wanted, facets: readonly Facet[], within: Prisma.Sql | null) =>
  facetGroups(wanted, facets).some(({ but }) => but === undefined && keptUnder(type, 1, wanted, within) === null);

const bears = (facets: readonly Facet[], term: Prisma.Sql) =>
  Prisma.sql`(${Prisma.join(facets.map((facet) => Prisma.sql`starts_with(${term}, ${`${facet}:`})`), ' OR ')})`;

/** A JSON object of terms taken apart: most frequent first, years in their own order. */
export function facetsFrom(counts: Record<string, number>): Facets {
  const found: Facets = {};
  for (const [term, count] of Object.entries(counts)) {
    const cut = term.indexOf(':');
    (found[term.slice(0, cut) as Facet] ??= []).push({ value: term.slice(cut + 1), count }); // written by us, as facet:value
  }
  const byKey = (a: FacetCount, b: FacetCount) => (a.value < b.value ? -1 : 1);
  for (const [facet, list] of Object.entries(found)) list.sort(facet === 'year' ? byKey : (a, b) => b.count - a.count || byKey(a, b));
  return found;
}

/** What is wanted by codes and slugs that the record does not know, as `country ZZ`: an empty list would look like an answer. */
export function unknownIn({ wishes }: Wanted): Prisma.Sql {
  const values = (facet: Facet) => wishes.filter((each) => each.facet === facet).flatMap((each) => each.values);
  const tables = { country: Prisma.sql`"Country" WHERE code`, organization: Prisma.sql`"Organization" WHERE code`, domain: Prisma.sql`"CooperationDomain" WHERE slug`, dataset: Prisma.sql`"Dataset" WHERE slug` };
  const missing = Object.entries(tables).flatMap(([facet, table]) => {
    const named = values(facet as Facet); // a key of the tables above
    return named.length === 0 ? [] : [Prisma.sql`SELECT ${`${facet} `} || value AS value FROM unnest(${named}::text[]) AS x(value) WHERE NOT EXISTS (SELECT FROM ${table} = value)`];
  });
  if (missing.length === 0) return Prisma.sql`'[]'::json`;
  return Prisma.sql`(SELECT coalesce(json_agg(named.value), '[]') FROM (${Prisma.join(missing, ' UNION ALL ')}) named)`;
}
