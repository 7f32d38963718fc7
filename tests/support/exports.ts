import { parse } from 'csv-parse/sync';
import { expect } from 'vitest';
import type { TestApi } from './api.ts';

export type Row = Record<string, string>;

/** A table as a strict reader of RFC 4180 sees it: every row as wide as the head, no stray quote. */
export const csvRows = (text: string): Row[] => parse(text, { columns: true, bom: true, record_delimiter: '\r\n' });

/** The text of an export; an answer other than 200 fails the test with what it said. */
export async function textAt(api: Pick<TestApi, 'origin'>, path: string): Promise<string> {
  const response = await fetch(api.origin + path);
  // Not `text()`, which takes the byte order mark off.
  const text = Buffer.from(await response.arrayBuffer()).toString('utf8');
  expect([path, response.status, response.status === 200 ? '' : text]).toEqual([path, 200, '']);
  return text;
}

type Connection<Node> = { totalCount: number; nodes: Node[]; pageInfo: { hasNextPage: boolean; endCursor: string } };

/** Every agreement or article of a filter as GraphQL gives it, page by page, in its own order. */
export async function allOf<Node>(api: TestApi, list: 'agreements' | 'articles', fields: string, filter: object = {}): Promise<Node[]> {
  const type = list === 'agreements' ? 'AgreementFilter' : 'ArticleFilter';
  const query = `query ($filter: ${type}, $after: String) { ${list}(filter: $filter, first: 100, after: $after) { totalCount nodes { ${fields} } pageInfo { hasNextPage endCursor } } }`;
  const nodes: Node[] = [];
  for (let after: string | null = null, more = true; more;) {
    const { data, errors } = await api.ask<Record<string, Connection<Node>>>(query, { filter, after });
    expect(errors).toBeUndefined();
    const page: Connection<Node> = data![list]!;
    nodes.push(...page.nodes);
    [after, more] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage];
    if (!more) expect(nodes).toHaveLength(page.totalCount);
  }
  return nodes;
}
