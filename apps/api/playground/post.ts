import type { GraphiQLProps } from 'graphiql';
import type { ExecutionResult } from 'graphql';

/** Sends what the editors hold to the API that serves this page. */
export const post: GraphiQLProps['fetcher'] = async (operation, options) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json;q=0.9',
      ...options?.headers,
    },
    body: JSON.stringify(operation),
  });
  return (await response.json()) as ExecutionResult;
};
