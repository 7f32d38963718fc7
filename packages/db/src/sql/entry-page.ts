import type { CatalogueType } from '../__generated__/prisma/enums.ts';
import { Prisma } from '../client.ts';
import type { Reader } from '../reader.ts';
import { countOf, decidingTerms, facetsFrom, facetsLookAtAll, facetsOf, inside, meets, ofType, unknownIn, type Facet, type Facets, type Wanted } from './catalogue.ts';
import { utc } from './fragment.ts';
import { pageOf, type Page, type Paged, type Sort } from './keyset.ts';

/** By the last news of an entry, or by the time that it is about. */
export type EntryOrder = 'recency' | 'latest';

const SORTS: Record<EntryOrder, Sort> = {
  recency: { value: Prisma.sql`ce.recency`, type: Prisma.sql`timestamptz`, text: utc(Prisma.sql`ce.recency`) },
  latest: {
    value: Prisma.sql`ce.latest`,
    type: Prisma.sql`date`,
    text: Prisma.sql`CASE WHEN isfinite(ce.latest) THEN to_char(ce.latest, 'YYYY-MM-DD') ELSE '-infinity' END`,
  },
};

export type EntryPage = {
  type: CatalogueType;
  wanted: Wanted;
  order: EntryOrder;
  page: Page<string>;
  count: boolean;
  facets?: readonly Facet[];
};

/** How the thing that an entry `ce` stands for is read: its JSON, out of what `from` joins to the entry. */
export type Thing = { json: Prisma.Sql; from: Prisma.Sql };

/** Which entries stand on a page, in its order, with the things themselves where they were read at once. */
export type EntryKeys<Row> = { keys: (readonly [value: string, id: string, row?: Row])[]; total: number | null; facets: Facets | null };

/**
 * One page of the catalogue for each key of `within`, whose entries all bear the term `prefix` + key; without `within`,
 * one page under the key ''. With what is wanted and not known, as `country ZZ`. Under a filter the plan depends on the
 * values: a rare term is looked up, for a common one the order is walked through.
 */
export async function readEntryPages<Row>(
  db: Reader,
  { type, wanted, order, page, count, facets = [] }: EntryPage,
  thing: Thing,
  within?: { prefix: string; keys: readonly string[] },
): Promise<{ pages: Map<string, EntryKeys<Row>>; unknown: string[] }> {
  const term = within ? Prisma.sql`(${within.prefix} || k.key)` : null;
  // Over the whole record the order is walked through, whatever the values: the plan is kept, and the things come along.
  const planned = decidingTerms(wanted)?.length === 0 && !within;
  type Found = { key: string; unknown: string[]; facets: Record<string, number> | null } & Omit<EntryKeys<Row>, 'facets'>;
  const found = await db.read<Found>(Prisma.sql`
    SELECT k.key, ${unknownIn(wanted)} AS unknown, page.* FROM unnest(${[...(within?.keys ?? [''])]}::text[]) AS k(key),
    LATERAL (${pageSql({ type, wanted, order, page, count, facets }, term, planned ? thing : null)}) page`, { planned });
  const pages = new Map(found.map(({ key, keys, total, facets: counts }) => [key, { keys, total, facets: counts && facetsFrom(counts) }]));
  return { pages, unknown: found[0]?.unknown ?? [] };
}

function pageSql({ type, wanted, order, page, count, facets }: Required<EntryPage>, within: Prisma.Sql | null, thing: Thing | null): Prisma.Sql {
  const sort = SORTS[order];
  const cut = pageOf(sort, Prisma.sql`ce.id`, page);
  const entries = Prisma.sql`"CatalogueEntry" ce WHERE ${ofType(type)} AND ${meets(wanted)} ${inside(within)}`;
  // When the facets look at all of them anyway, they are looked up once for counts, page and facets.
  const once = facetsLookAtAll(type, wanted, facets, within);
  const none = page.limit === 0 && !page.from;
  return Prisma.sql`${once ? Prisma.sql`WITH found AS MATERIALIZED (SELECT ce.id, ce.recency, ce.latest, ce.terms FROM ${entries})` : Prisma.empty}
    SELECT ${!count ? Prisma.sql`NULL::int` : once ? Prisma.sql`(SELECT count(*)::int FROM found)` : countOf(type, wanted, within)} AS total,
      ${facets.length > 0 ? facetsOf(type, wanted, facets, within, once ? Prisma.sql`found ce` : undefined) : Prisma.sql`NULL::json`} AS facets,
      ${none ? Prisma.sql`'[]'::json` : Prisma.sql`(SELECT coalesce(json_agg(json_build_array(${sort.text}, ce.id${thing ? Prisma.sql`, ${thing.json}` : Prisma.empty}) ORDER BY ${cut.orderBy}), '[]')
        FROM (SELECT ce.id, ce.recency, ce.latest FROM ${once ? Prisma.sql`found ce WHERE true` : entries} AND ${cut.where}
          ORDER BY ${cut.orderBy} LIMIT ${cut.limit}) ce ${thing?.from ?? Prisma.empty})`} AS keys`;
}

/**
 * Puts the things on pages that their keys name; those that did not come along are read in one statement by `read`. What
 * was taken back a moment ago, between the two statements, is left out.
 */
export async function filled<Row extends { id: string }>(pages: ReadonlyMap<string, EntryKeys<Row>>, read: (ids: string[]) => Promise<Row[]>): Promise<Map<string, Paged<Row>>> {
  const ids = [...new Set([...pages.values()].flatMap(({ keys }) => keys.flatMap(([, id, row]) => (row ? [] : [id]))))];
  const rows = new Map((ids.length === 0 ? [] : await read(ids)).map((row) => [row.id, row]));
  return new Map([...pages].map(([key, { keys, ...counts }]) => [key, {
    ...counts,
    rows: keys.flatMap(([value, id, along]) => {
      const row = along ?? rows.get(id);
      return row ? [{ row, key: [value, id] as const }] : [];
    }),
  }]));
}
