import { Prisma } from '../client.ts';
import type { Facets } from './catalogue.ts';

/** Where a row stands in an order: the sort value as text, so that no precision is lost, and the id that breaks ties. */
export type SortKey = readonly [value: string, id: string];

/** One page of a keyset-paged list. `from` is the key that the page begins after (or ends before, read backward). */
export type Page<Order extends string> = { order: Order; limit: number; backward: boolean; from: SortKey | null };

/** What a list is sorted by, descending: an SQL expression, its type, and its value as text for the cursor. */
export type Sort = { value: Prisma.Sql; type: Prisma.Sql; text: Prisma.Sql };

/** How many rows a statement may read at most: a few lengths, so that few statements are told apart by them. */
const LENGTHS = [2, 6, 11, 21, 51, 101];

/** The part of a statement that cuts one page out of a sorted list. At least one row more than asked answers hasNextPage. */
export function pageOf(sort: Sort, id: Prisma.Sql, { limit, backward, from }: Page<string>) {
  const [beyond, way] = backward ? [Prisma.sql`>`, Prisma.sql`ASC`] : [Prisma.sql`<`, Prisma.sql`DESC`];
  return {
    where: from
      ? Prisma.sql`(${sort.value}, ${id}) ${beyond} (${from[0]}::${sort.type}, ${from[1]}::uuid)`
      : Prisma.sql`true`,
    orderBy: Prisma.sql`${sort.value} ${way}, ${id} ${way}`,
    // A literal: a plan that is kept must know that it is for few rows.
    limit: Prisma.raw(String(LENGTHS.find((length) => length > limit) ?? Math.trunc(limit) + 1)),
  };
}

/** A page of rows, how many there are on all pages, and counts by facet; null when nobody asked for them. */
export type Paged<Row> = { rows: { row: Row; key: SortKey }[]; total: number | null; facets?: Facets | null };
