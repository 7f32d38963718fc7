import { PactaGraphQLError, PactaHttpError, PactaNetworkError, PactaTimeoutError } from './errors.ts';
import type { GraphQLProblem } from './errors.ts';

/** The text of a GraphQL operation that knows the types of its variables and of its result. */
export interface PactaDocument<Result, Variables> {
  toString(): string;
  readonly __apiType?: (variables: Variables) => Result;
}

/** How to reach an API. */
export type PactaOptions = {
  /** The address of the GraphQL endpoint, as `https://pacta.example/graphql`. */
  url: string;
  /** What stands in for the platform's `fetch`, for instance one that caches. */
  fetch?: typeof globalThis.fetch;
  /** Sent with every request, as `{ authorization: 'Bearer …' }`. */
  headers?: Readonly<Record<string, string>>;
  /** How long to wait for an answer, in milliseconds; 30 000 when left out. */
  timeoutMs?: number;
  /** Ends every request of this client when it is aborted. */
  signal?: AbortSignal;
};

/** What may differ from request to request. */
export type RequestOptions = {
  /** Ends this request when it is aborted; its reason is thrown as it is. */
  signal?: AbortSignal;
};

/** Sends an operation and gives back its `data`; throws one of the errors of `errors.ts`. */
export type Request = <Result, Variables>(
  document: PactaDocument<Result, Variables>,
  variables: Variables,
  options?: RequestOptions,
) => Promise<Result>;

/** Binds {@link Request} to one API. A variable that is `null` or `undefined` counts as not given. */
export function requester({ url, fetch, headers, timeoutMs = 30_000, signal }: PactaOptions): Request {
  const send = fetch ?? globalThis.fetch;
  return async <Result, Variables>(
    document: PactaDocument<Result, Variables>,
    variables: Variables,
    options: RequestOptions = {},
  ) => {
    const timeout = AbortSignal.timeout(timeoutMs);
    const given = [signal, options.signal].filter((one) => one !== undefined);
    const explain = (cause: unknown) => {
      for (const one of given) if (one.aborted) return one.reason as unknown;
      if (timeout.aborted) return new PactaTimeoutError(url, timeoutMs);
      return new PactaNetworkError(`${url} was not reached. Check the address, and whether the API is running.`, { cause });
    };
    let response: Response;
    let text: string;
    try {
      response = await send(url, {
        method: 'POST',
        headers: { accept: 'application/graphql-response+json, application/json', ...headers, 'content-type': 'application/json' },
        body: JSON.stringify({ query: document.toString(), variables }),
        signal: AbortSignal.any([timeout, ...given]),
      });
      text = await response.text();
    } catch (cause) {
      throw explain(cause);
    }
    const answer = parsed(text);
    if (!answer) throw new PactaHttpError(url, response.status, retryAfterOf(response));
    if (answer.errors.length > 0) throw new PactaGraphQLError(answer.errors, response.status);
    // The operation's types were generated from the schema that the API serves: this is where they are believed.
    return answer.data as Result;
  };
}

/** The answer, when it is one as the GraphQL specification has it; null when it is anything else. */
function parsed(text: string): { data: unknown; errors: GraphQLProblem[] } | null {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return null; // a page of a proxy: the caller learns the status
  }
  if (!isRecord(body)) return null;
  const errors = Array.isArray(body['errors']) ? body['errors'].filter(isRecord).map(problem) : [];
  return isRecord(body['data']) || errors.length > 0 ? { data: body['data'], errors } : null;
}

function problem(error: Record<string, unknown>): GraphQLProblem {
  const extensions = isRecord(error['extensions']) ? error['extensions'] : {};
  const path = Array.isArray(error['path']) ? error['path'] : [];
  return {
    message: typeof error['message'] === 'string' ? error['message'] : 'The API gave no message.',
    code: typeof extensions['code'] === 'string' ? extensions['code'] : null,
    path: path.filter((key) => typeof key === 'string' || typeof key === 'number'),
  };
}

function retryAfterOf(response: Response): number | null {
  const header = response.headers.get('retry-after');
  return header !== null && /^\d+$/.test(header) ? Number(header) : null; // a date is not worth parsing
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
