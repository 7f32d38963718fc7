import type { Facets, Page, Paged, SortKey } from '@pacta/db';
import { BadInput } from '../errors.ts';
import { isUuid } from './uuid.ts';

export type PageArgs = { first?: number | null; after?: string | null; last?: number | null; before?: string | null };

/** A page of a list as GraphQL clients know it. `totalCount` and `facets` throw when nobody asked for them to be counted. */
export type Connection<Row> = {
  edges: { cursor: string; node: Row }[];
  nodes: Row[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  totalCount: number;
  facets: Facets;
};

/** The longest page. */
const MOST = 100;

/** Reads the four arguments of a list. The cursor names its order: one of another order is refused, not misread. */
export function pageOf<Order extends string>(args: PageArgs, order: Order): Page<Order> {
  if (args.first != null && args.last != null) throw new BadInput('Give `first` or `last`, not both.', 'first');
  const backward = args.last != null;
  if (backward && args.after != null) throw new BadInput('`after` goes with `first`; with `last` give `before`.', 'after');
  if (!backward && args.before != null) throw new BadInput('`before` goes with `last`; with `first` give `after`.', 'before');
  const limit = args.last ?? args.first ?? 20;
  if (limit < 0 || limit > MOST) throw new BadInput(`Ask for 0 to ${MOST} rows, not ${limit}.`, backward ? 'last' : 'first');
  const cursor = backward ? args.before : args.after;
  return { order, limit, backward, from: cursor == null ? null : decodeCursor(cursor, order, backward ? 'before' : 'after') };
}

/** Makes a page out of the rows read, one more than asked when there are more. */
export function connectionOf<Row>({ rows, total, facets }: Paged<Row>, page: Page<string>): Connection<Row> {
  const more = rows.length > page.limit;
  const shown = rows.slice(0, page.limit);
  if (page.backward) shown.reverse(); // read from the end, shown from the start
  const cursorAt = (at: number) => {
    const entry = shown.at(at);
    return entry ? encodeCursor(page.order, entry.key) : null;
  };
  const [hasNextPage, hasPreviousPage] = page.backward ? [page.from !== null, more] : [more, page.from !== null];
  return {
    get edges() {
      return shown.map(({ row, key }) => ({ node: row, cursor: encodeCursor(page.order, key) }));
    },
    nodes: shown.map(({ row }) => row),
    pageInfo: { hasNextPage, hasPreviousPage, get startCursor() { return cursorAt(0); }, get endCursor() { return cursorAt(-1); } },
    get totalCount() {
      if (total === null) throw new Error('totalCount was not counted');
      return total;
    },
    get facets() {
      if (!facets) throw new Error('facets were not counted');
      return facets;
    },
  };
}

/** A page of a list that is in memory already, in its own order: what one thing has of something. */
export function connectionOfAll<Row>(all: readonly Row[], args: PageArgs, idOf: (row: Row) => string): Connection<Row> {
  const page = pageOf(args, 'OWN');
  const [order, at] = [page.backward ? [...all].reverse() : all, page.from?.[1]];
  const start = at === undefined ? 0 : order.findIndex((row) => idOf(row) === at) + 1;
  if (at !== undefined && start === 0) throw new BadInput('The cursor names what this list no longer holds. Start again without it.', page.backward ? 'before' : 'after');
  const rows = order.slice(start, start + page.limit + 1).map((row) => ({ row, key: ['', idOf(row)] as const }));
  return connectionOf({ rows, total: all.length }, page);
}

export const encodeCursor = (order: string, [value, id]: SortKey) => Buffer.from(JSON.stringify([order, value, id])).toString('base64url');

function decodeCursor(cursor: string, order: string, argument: string): SortKey {
  const [cursorOrder, value, id, ...rest] = parsed(cursor);
  const wellFormed = typeof cursorOrder === 'string' && typeof value === 'string' && typeof id === 'string' && rest.length === 0
    && isSortValue(value, cursorOrder) && isUuid(id);
  if (!wellFormed) throw new BadInput(`\`${argument}\` is not a cursor that this list gave out. Start again without it.`, argument);
  if (cursorOrder !== order)
    throw new BadInput(`\`${argument}\` comes from the order ${cursorOrder}; this list is in the order ${order}. Start again without it.`, argument);
  return [value, id];
}

/** What a list of an order is sorted by: nothing but its own order, how well something answers, or else a moment or a day. */
function isSortValue(value: string, order: string) {
  if (order === 'OWN') return value === '';
  if (order === 'RELEVANCE') return /^\d+(\.\d+)?(e[+-]?\d+)?$/.test(value) && Number(value) < 1e30;
  return /^(-infinity|\d{4}-\d{2}-\d{2}(T[\d:.]+Z)?)$/.test(value) && (value === '-infinity' || !Number.isNaN(Date.parse(value)));
}

function parsed(cursor: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(value) ? value : [];
  } catch {
    return []; // not JSON, so no cursor of ours; the caller says so
  }
}
