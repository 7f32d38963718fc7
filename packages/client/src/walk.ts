import type { Call, Given } from './ask.ts';
import { PactaPagingError } from './errors.ts';

/** A page of a list, as far as walking it needs to know. */
export type Page<Row> = { nodes: readonly Row[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };

/** What a walk through a list leaves to the walk; `first` stays to say how many rows are asked for at once. */
export type Cursors = 'after' | 'last' | 'before';

/** How many rows a walk asks for at once: as many as the API gives. */
const WHOLE_PAGE = 100;

/**
 * Walks a list row by row, and asks for the next page only when the rows before it are used up. An abort ends it before the
 * next row, and leaving the loop asks for nothing more.
 */
export async function* walk<Variables extends object, Row, G extends Given>(
  pageOf: (...call: Call<Variables, G>) => Promise<Page<Row>>,
  [variables, options]: Call<Omit<Variables, Cursors>, G>,
): AsyncGenerator<Row, void, undefined> {
  const first = (variables as { first?: number | null } | undefined)?.first ?? WHOLE_PAGE;
  for (let after: string | null = null; ; ) {
    options?.signal?.throwIfAborted();
    const call = [{ ...variables, first, after }, options] as unknown as Call<Variables, G>;
    const { nodes, pageInfo }: Page<Row> = await pageOf(...call);
    for (const row of nodes) {
      options?.signal?.throwIfAborted();
      yield row;
    }
    if (!pageInfo.hasNextPage || pageInfo.endCursor === null) return;
    if (pageInfo.endCursor === after) throw new PactaPagingError(pageInfo.endCursor);
    after = pageInfo.endCursor;
  }
}
