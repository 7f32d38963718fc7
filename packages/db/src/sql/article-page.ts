import { Prisma } from '../client.ts';
import type { Reader } from '../reader.ts';
import { articleJson, type ArticleRecord } from './article.ts';
import { facetsFrom, unknownIn, type Facet } from './catalogue.ts';
import { articlesWanted, type ArticleConditions } from './conditions.ts';
import { entryPage, type EntryOrder } from './entry-page.ts';
import type { Asked } from './fragment.ts';
import type { Page, Paged, SortKey } from './keyset.ts';

export type ArticleOrder = 'NEWEST' | 'PUBLISHED_ON';

const ORDERS: Record<ArticleOrder, EntryOrder> = { NEWEST: 'recency', PUBLISHED_ON: 'latest' };

/** A page for each key, and what the filter names that the record does not know, as `country ZZ`. */
export type ArticlePages = { pages: Map<string, Paged<ArticleRecord>>; unknown: string[] };

/** One page of public articles for each country of `countries`, all in one statement; without, one page under the key ''. */
export async function readArticlePages(
  db: Reader,
  { asked, filter, page, count, facets = [], countries }: {
    asked: Asked;
    filter: ArticleConditions;
    page: Page<ArticleOrder>;
    count: boolean;
    facets?: readonly Facet[];
    countries?: readonly string[];
  },
): Promise<ArticlePages> {
  const wanted = articlesWanted(filter);
  const within = countries ? Prisma.sql`('country:' || k.key)` : null;
  const entries = entryPage({ type: 'ARTICLE', wanted, order: ORDERS[page.order], page, count, facets, within },
    articleJson(asked), Prisma.sql`JOIN "Article" ar ON ar.id = ce.id JOIN "Outlet" o ON o.id = ar."outletId"`);
  type Found = { key: string; total: number | null; facets: Record<string, number> | null; rows: { row: ArticleRecord; key: SortKey }[]; unknown: string[] };
  const found = await db.read<Found>(Prisma.sql`
    SELECT k.key, ${unknownIn(wanted)} AS unknown, page.* FROM unnest(${[...(countries ?? [''])]}::text[]) AS k(key), LATERAL (${entries}) page`);
  const pages = new Map(found.map(({ key, rows, total, facets: counts }) => [key, { rows, total, facets: counts && facetsFrom(counts) }]));
  return { pages, unknown: found[0]?.unknown ?? [] };
}
