import type { Locale } from './__generated__/graphql.ts';
import { dataOf } from './answer.ts';
import { digestOf, operationOf } from './document.ts';
import type { Operation, PactaDocument, Print } from './document.ts';
import { PactaGraphQLError, PactaNetworkError, PactaTimeoutError } from './errors.ts';
import { eventsOf } from './event-stream.ts';
import { reached } from './reached.ts';
import { DEFAULT_RETRY, LONGEST_TIMER, pause, waitBefore } from './retry.ts';
import type { RetryPolicy } from './retry.ts';

/** How to reach an API. */
export type ConnectionOptions<G extends Locale | undefined = Locale | undefined> = {
  /** The address of the GraphQL endpoint, as `https://pacta.example/graphql`; in a browser also one of the page's own site, as `/graphql`. */
  url: string;
  /** Sent as `Authorization: Bearer …`. Reading needs none. */
  apiKey?: string;
  /** What stands in for the platform's `fetch`, for instance one that caches. */
  fetch?: typeof globalThis.fetch;
  /** How long a call may take, tries included, in milliseconds; 30 000 when left out, and `Infinity` for no limit. A subscription has no end: there it is for the opening. */
  timeout?: number;
  /** How reads are tried again; what is left out stands as in `DEFAULT_RETRY`, and `false` tries once. What writes is sent once. */
  retry?: Partial<RetryPolicy> | false;
  /** Sent with every request. */
  headers?: Readonly<Record<string, string>>;
  /**
   * Whether reads go as `GET` with the SHA-256 of their text, which caches on the way can keep; the text follows when the
   * API does not know the digest. True when left out.
   */
  persisted?: boolean;
  /** Turns operations that come as trees into text, as those of gql.tada. Operations of this package and strings need none. */
  print?: Print;
  /** Ends every request of this connection when it is aborted. */
  signal?: AbortSignal;
} & (undefined extends G ? Partial<OfLanguage<G>> : OfLanguage<G>);

type OfLanguage<G> = {
  /** The language of names and titles where a call names none. Without it every call must name one. */
  locale: G;
};

/** What may differ from call to call. */
export type CallOptions = {
  /** Ends this call when it is aborted; its reason is thrown as it is. */
  signal?: AbortSignal;
};

/** The way to one API. It keeps nothing but what it was given, and whether the API takes digests: make one and keep it. */
export type Connection<G extends Locale | undefined = Locale | undefined> = {
  readonly locale: G;
  /** Sends an operation and gives its `data`; throws an {@link AnyPactaError}. A variable that is `undefined` counts as not given; `null` is sent. */
  request<Result, Variables>(document: PactaDocument<Result, Variables>, variables: Variables, options?: CallOptions): Promise<Result>;
  /** Gives what the API tells of, as it happens, until the loop is left or the signal aborted. A line that broke is joined again; what happened meanwhile is not told. */
  subscribe<Result, Variables>(document: PactaDocument<Result, Variables>, variables: Variables, options?: CallOptions): AsyncGenerator<Result, void, undefined>;
};

const ANSWERS = 'application/graphql-response+json, application/json;q=0.9';
/** An address longer than this may be cut on its way. */
const LONGEST_ADDRESS = 4_000;

/** Makes a connection. Nothing is sent before something is asked. Throws a `TypeError` for an address or a key with which nothing could be asked. */
export function connect<const G extends Locale | undefined = undefined>(options: ConnectionOptions<G>): Connection<G> {
  const { timeout = 30_000, persisted = true, print } = options;
  const url = addressOf(options.url);
  const send = options.fetch ?? ((...request: Parameters<typeof fetch>) => globalThis.fetch(...request)); // as it is when it is called
  const policy: RetryPolicy = { ...DEFAULT_RETRY, ...(options.retry === false ? { times: 0 } : options.retry) };
  const headers = { ...options.headers, ...(options.apiKey === undefined ? {} : { authorization: `Bearer ${headerSafe(options.apiKey)}` }) };
  const given = (call: CallOptions) => [options.signal, call.signal].filter((one) => one !== undefined);

  async function exchange(request: Request, signal: AbortSignal): Promise<unknown> {
    const response = await reached(url, signal, () => send(request.url, { ...request.init, headers: { ...headers, ...request.init.headers }, signal }));
    return dataOf(url, response, await reached(url, signal, () => response.text()));
  }

  let digests = persisted;
  async function ask(operation: Operation, signal: AbortSignal): Promise<unknown> {
    const digest = digests && operation.kind === 'query' ? await digestOf(operation.query) : null;
    // With its digest, so that it is known from now on.
    const whole = () => exchange(textRequest(url, operation, digests ? digest : null), signal);
    if (digest === null) return whole();
    const short = digestRequest(url, digest, operation.variables);
    try {
      return await (short === null ? whole() : exchange(short, signal));
    } catch (error) {
      if (says(error, 'PERSISTED_QUERY_NOT_SUPPORTED')) digests = false;
      else if (!says(error, 'PERSISTED_QUERY_NOT_FOUND')) throw error;
      return whole();
    }
  }

  async function request<Result, Variables>(document: PactaDocument<Result, Variables>, variables: Variables, call: CallOptions = {}): Promise<Result> {
    const operation = operationOf(document, variables, print);
    const late = timeout > LONGEST_TIMER ? null : AbortSignal.timeout(timeout);
    const signals = given(call);
    const signal = AbortSignal.any(late ? [late, ...signals] : signals);
    const retry = operation.kind === 'query' ? policy : { ...policy, times: 0 };
    try {
      for (let n = 1; ; n += 1) {
        try {
          signal.throwIfAborted();
          // The operation's types were generated from the schema that the API serves: this is where they are believed.
          return (await ask(operation, signal)) as Result;
        } catch (error) {
          const wait = signal.aborted ? null : waitBefore(n, error, retry);
          if (wait === null) throw error;
          await pause(wait, signal);
        }
      }
    } catch (error) {
      for (const one of signals) if (one.aborted) throw one.reason;
      throw late?.aborted ? new PactaTimeoutError(url, timeout) : error;
    }
  }

  async function* subscribe<Result, Variables>(document: PactaDocument<Result, Variables>, variables: Variables, call: CallOptions = {}) {
    const left = new AbortController();
    const signal = AbortSignal.any([left.signal, ...given(call)]);
    const { init } = textRequest(url, operationOf(document, variables, print), null);
    const open = { ...init, headers: { ...headers, ...init.headers, accept: 'text/event-stream' } };
    try {
      let stood = false;
      for (let n = 1; ; n += 1) {
        let openSince = Infinity;
        try {
          signal.throwIfAborted();
          for await (const event of eventsOf(url, send, open, signal, timeout)) {
            if (event.kind === 'open') {
              openSince = Date.now();
              continue;
            }
            n = 0; // the line stands: what comes is a new break
            stood = true;
            if (event.kind === 'complete') return;
            yield dataOf(url, { status: 200, headers: new Headers() }, event.data) as Result;
          }
          throw new PactaNetworkError(url, new Error('The stream ended without a word.'));
        } catch (error) {
          if (signal.aborted) throw signal.reason;
          if (Date.now() - openSince >= policy.most) [n, stood] = [0, true]; // so it did where nothing happened for long: proxies cut lines that are idle
          // Who listened already goes on trying, as through a restart that takes a minute.
          const wait = waitBefore(Math.max(n, 1), error, stood && policy.times > 0 ? { ...policy, times: Infinity } : policy);
          if (wait === null || (error instanceof PactaTimeoutError && !stood)) throw error;
          await pause(wait, signal);
        }
      }
    } finally {
      left.abort();
    }
  }

  return { locale: options.locale as G, request, subscribe };
}

/** The address whole: a page may name one of its own site. */
function addressOf(url: string): string {
  try {
    const page = /^[a-z][a-z\d+.-]*:/i.test(url) ? undefined : (globalThis as { location?: { href: string } }).location?.href;
    const address = new URL(url, page);
    if (/^https?:$/.test(address.protocol)) return page === undefined ? url : address.href;
  } catch {
    // no address at all
  }
  throw new TypeError(`"${url}" is not the address of an API. Give it whole, as https://pacta.example/graphql; only in a browser may it be one of the page's own site, as /graphql.`);
}

/** The message does not show the key. */
function headerSafe(apiKey: string): string {
  if (/[^\x21-\x7e]/.test(apiKey)) throw new TypeError('The apiKey holds a character that no key has, as a line break at its end or a space. Give it without.');
  return apiKey;
}

type Request = { url: string; init: { method: string; headers: Record<string, string>; body?: string } };

const byDigest = (digest: string) => ({ persistedQuery: { version: 1, sha256Hash: digest } });

/** The whole text, in the body. */
function textRequest(url: string, { query, variables }: Operation, digest: string | null): Request {
  const body = { query, variables, ...(digest === null ? {} : { extensions: byDigest(digest) }) };
  return { url, init: { method: 'POST', headers: { accept: ANSWERS, 'content-type': 'application/json' }, body: JSON.stringify(body) } };
}

/** The digest of the text, in the address; null when the variables make that too long. */
function digestRequest(url: string, digest: string, variables: unknown): Request | null {
  const address = new URL(url);
  address.searchParams.set('variables', JSON.stringify(variables ?? {}));
  address.searchParams.set('extensions', JSON.stringify(byDigest(digest)));
  if (address.href.length > LONGEST_ADDRESS) return null;
  // The second header says that a program asks and not a link on a foreign page.
  return { url: address.href, init: { method: 'GET', headers: { accept: ANSWERS, 'apollo-require-preflight': 'true' } } };
}

const says = (error: unknown, code: string) => error instanceof PactaGraphQLError && error.errors.some((one) => one.code === code);
