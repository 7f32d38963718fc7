import { SearchDocument } from '../__generated__/graphql.ts';
import type { SearchQuery, SearchQueryVariables } from '../__generated__/graphql.ts';
import { ask, including } from '../ask.ts';
import type { Call, Given } from '../ask.ts';
import type { Connection } from '../connection.ts';
import { walk } from '../walk.ts';
import type { Cursors } from '../walk.ts';

/** A page of what a search finds, best first, with the words that it was found by. */
export const searchRecord = async <G extends Given>(connection: Connection<G>, query: string, ...call: Call<Omit<SearchQueryVariables, 'query'>, G>) =>
  (await ask(connection, SearchDocument, including<SearchQueryVariables, { query: string }, G>({ query }, call))).search;

/** Everything that a search finds, best first, page by page behind the scenes. */
export const allFound = <G extends Given>(connection: Connection<G>, query: string, ...call: Call<Omit<SearchQueryVariables, 'query' | Cursors>, G>) =>
  walk<Omit<SearchQueryVariables, 'query'>, SearchQuery['search']['edges'][number], G>(async (...page) => {
    const { edges, pageInfo } = await searchRecord(connection, query, ...page);
    return { nodes: edges, pageInfo };
  }, call);
