import { Prisma } from '../client.ts';
import type { Reader } from '../reader.ts';
import { articleJson, readArticles, type ArticleRecord } from './article.ts';
import type { Facet } from './catalogue.ts';
import { articlesWanted, type ArticleConditions } from './conditions.ts';
import { filled, readEntryPages, type EntryOrder } from './entry-page.ts';
import type { Asked } from './fragment.ts';
import type { Page, Paged } from './keyset.ts';

export type ArticleOrder = 'NEWEST' | 'PUBLISHED_ON';

const ORDERS: Record<ArticleOrder, EntryOrder> = { NEWEST: 'recency', PUBLISHED_ON: 'latest' };

/** A page for each key, and what the filter names that the record does not know, as `country ZZ`. */
export type ArticlePages = { pages: Map<string, Paged<ArticleRecord>>; unknown: string[] };

/** One page of public articles for each country of `countries`, without it one under the key ''. In two statements, as agreements. */
export async function readArticlePages(
  db: Reader,
  { asked, filter, page, count, facets, countries }: {
    asked: Asked;
    filter: ArticleConditions;
    page: Page<ArticleOrder>;
    count: boolean;
    facets?: readonly Facet[];
    countries?: readonly string[];
  },
): Promise<ArticlePages> {
  const { pages, unknown } = await readEntryPages<ArticleRecord>(db, { type: 'ARTICLE', wanted: articlesWanted(filter), order: ORDERS[page.order], page, count, facets },
    { json: articleJson(asked), from: Prisma.sql`JOIN "Article" ar ON ar.id = ce.id JOIN "Outlet" o ON o.id = ar."outletId"` }, countries && { prefix: 'country:', keys: countries });
  return { pages: await filled(pages, (ids) => readArticles(db, asked, { ids })), unknown };
}
