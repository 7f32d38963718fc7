/** A page of a list, as far as walking it needs to know. */
type Page<Row> = { nodes: readonly Row[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };

/** Walks a list row by row, and asks for the next page only when the rows before it are used up. */
export async function* walk<Row>(
  pageAfter: (cursor: string | null) => Promise<Page<Row>>,
): AsyncGenerator<Row, void, undefined> {
  let after: string | null = null;
  do {
    const page: Page<Row> = await pageAfter(after);
    yield* page.nodes;
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
}
