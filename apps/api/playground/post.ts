import type { GraphiQLProps } from 'graphiql';
import { getOperationAST, OperationTypeNode, type ExecutionResult } from 'graphql';
import { createClient } from 'graphql-sse';

type Fetcher = GraphiQLProps['fetcher'];

const ENDPOINT = '/graphql';

/** Sends what the editors hold to the API that serves this page. A subscription is told as it goes, until it is stopped. */
export const post: Fetcher = async (operation, options) => {
  const headers = (options?.headers ?? {}) as Record<string, string>; // of the editor of headers
  const document = options?.documentAST;
  if (document && getOperationAST(document, operation.operationName)?.operation === OperationTypeNode.SUBSCRIPTION)
    return createClient({ url: new URL(ENDPOINT, location.href).href, headers, retryAttempts: 0 }).iterate({ query: operation.query, variables: operation.variables as Record<string, unknown>, operationName: operation.operationName ?? undefined });
  const response = await fetch(ENDPOINT, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json;q=0.9',
      ...headers,
    },
    body: JSON.stringify(operation),
  });
  return (await response.json()) as ExecutionResult;
};
