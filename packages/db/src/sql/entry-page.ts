import type { CatalogueType } from '../__generated__/prisma/enums.ts';
import { Prisma } from '../client.ts';
import { countOf, facetsLookAtAll, facetsOf, inside, meets, ofType, type Facet, type Wanted } from './catalogue.ts';
import { utc } from './fragment.ts';
import { pageOf, type Page, type Sort } from './keyset.ts';

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
  facets: readonly Facet[];
  /** One more term that all entries bear, an expression; null for the whole record. */
  within: Prisma.Sql | null;
};

/**
 * The members `total`, `facets` and `rows` of one page, as a query of one row. `json` makes the JSON of the thing that an
 * entry `ce` stands for, out of what `from` joins to it; only the things on the page are joined.
 */
export function entryPage({ type, wanted, order, page, count, facets, within }: EntryPage, json: Prisma.Sql, from: Prisma.Sql): Prisma.Sql {
  const sort = SORTS[order];
  const cut = pageOf(sort, Prisma.sql`ce.id`, page);
  const entries = Prisma.sql`"CatalogueEntry" ce WHERE ${ofType(type)} AND ${meets(wanted)} ${inside(within)}`;
  // When the facets look at all of them anyway, they are looked up once for counts, page and facets.
  const once = facetsLookAtAll(wanted, facets, within);
  const found = once ? Prisma.sql`found ce WHERE true` : entries;
  const none = page.limit === 0 && !page.from;
  return Prisma.sql`${once ? Prisma.sql`WITH found AS MATERIALIZED (SELECT ce.id, ce.recency, ce.latest, ce.terms FROM ${entries})` : Prisma.empty}
    SELECT ${!count ? Prisma.sql`NULL::int` : once ? Prisma.sql`(SELECT count(*)::int FROM found)` : countOf(type, wanted, within)} AS total,
      ${facets.length > 0 ? facetsOf(type, wanted, facets, within, once ? Prisma.sql`found ce` : undefined) : Prisma.sql`NULL::json`} AS facets,
      ${none ? Prisma.sql`'[]'::json` : Prisma.sql`(SELECT coalesce(json_agg(json_build_object('row', ${json}, 'key', json_build_array(${sort.text}, ce.id)) ORDER BY ${cut.orderBy}), '[]')
        FROM (SELECT ce.id, ce.recency, ce.latest FROM ${found} AND ${cut.where} ORDER BY ${cut.orderBy} LIMIT ${cut.limit}) ce ${from})`} AS rows`;
}
