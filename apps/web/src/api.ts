import 'server-only';
import { createClient, PactaGraphQLError, PactaNetworkError } from '@pacta/client';
import type { Locale as RecordLocale, PactaClient } from '@pacta/client';
import type { Locale } from 'next-intl';
import { notFound } from 'next/navigation';
import { env } from './env.ts';
import type { PageQuery } from './record/pager.tsx';

let client: PactaClient<undefined> | undefined;

/** The one client with which this server asks the API. A page that has to wait longer than this says that it can't. */
export function pacta(): PactaClient<undefined> {
  // Pages are kept by this process: an answer that the API keeps too would only be asked for in two steps.
  return (client ??= createClient({ url: env().apiUrl, timeout: 15_000, persisted: false, retry: false }));
}

/** A client that asks for whoever sent `headers`: with their cookie, for them alone. */
export function pactaFor(headers: Headers): PactaClient<undefined> {
  return createClient({ url: env().apiUrl, timeout: 15_000, persisted: false, retry: false, headers: askingFor(headers) });
}

/** Asks the API's `/auth/…` for whoever sent `headers`: with what is to be posted, or to read. Throws `PactaNetworkError` where the API does not answer. */
export function askAuth(path: string, headers: Headers, posted?: object): Promise<Response> {
  const url = new URL(`/auth/${path}`, env().apiUrl);
  return fetch(url, {
    method: posted ? 'POST' : 'GET',
    headers: { ...askingFor(headers), 'content-type': 'application/json' },
    body: posted ? JSON.stringify(posted) : null,
    cache: 'no-store',
    signal: AbortSignal.timeout(15_000),
  }).catch((cause: unknown) => {
    throw new PactaNetworkError(url.href, cause);
  });
}

/** What the API hears of a reader of ours: their session, for whom attempts are counted, and what names their session to them. */
function askingFor(headers: Headers): Record<string, string> {
  const cookie = (headers.get('cookie') ?? '').split(/;\s*/).filter((one) => /^(__Secure-)?pacta\.session/.test(one)).join('; ');
  const told = ['x-forwarded-for', 'user-agent'].flatMap((name): [string, string][] => (headers.has(name) ? [[name, headers.get(name) ?? '']] : []));
  return { origin: new URL(env().publicSiteUrl).origin, ...Object.fromEntries(told), ...(cookie !== '' && { cookie }) };
}

/** The reader's language as the API names it. */
export function recordLocale(locale: Locale): RecordLocale {
  return locale === 'fr' ? 'FR' : 'EN';
}

/**
 * A page of a list at the place that an address names. What the API refuses because there is no such place is asked for
 * again from the beginning, and `lost` says so: a page with text, where a failing one would be empty until scripts run.
 */
export async function pageAt<Answer>(place: PageQuery, ask: (place: PageQuery) => Promise<Answer>): Promise<{ answer: Answer; lost: boolean }> {
  try {
    return { answer: await ask(place), lost: false };
  } catch (error) {
    if (!(place.after ?? place.before) || !isRefusal(error)) throw error;
    return { answer: await ask({}), lost: true };
  }
}

/**
 * What the record answers to an address. What it refuses because the address asks for what there is not (a country that
 * ISO 3166-1 doesn't know, a cursor that somebody changed) is a page that does not exist; anything else is thrown.
 */
export async function found<Answer>(answer: Promise<Answer>): Promise<Answer> {
  return (await foundOrNull(answer)) ?? notFound();
}

/** What the record answers to an address that is no page; null where it refuses what the address asks for. */
export async function foundOrNull<Answer>(answer: Promise<Answer>): Promise<Answer | null> {
  try {
    return await answer;
  } catch (error) {
    if (isRefusal(error)) return null;
    throw error;
  }
}

/** What a reader's request says that the API must hear: which form, and which state the reader has already. */
const ASKED = ['accept', 'accept-language', 'if-none-match', 'if-modified-since', 'origin', 'user-agent'];

/** What concerns one connection, or the packing that `fetch` has already undone. */
const OF_THE_CONNECTION = ['connection', 'keep-alive', 'transfer-encoding', 'content-encoding', 'content-length', 'date'];

/**
 * One of the record's files: the same path and query at the API, streamed through with its headers. Fetched and not
 * rewritten, because a rewrite tells every reader the API's own address in `x-middleware-rewrite`.
 */
export async function fileOfRecord(request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const headers = new Headers(ASKED.flatMap((name): [string, string][] => (request.headers.has(name) ? [[name, request.headers.get(name) ?? '']] : [])));
  try {
    const answer = await fetch(new URL(pathname + search, new URL(env().apiUrl).origin), {
      method: request.method === 'HEAD' ? 'HEAD' : 'GET',
      headers,
      redirect: 'manual', // to where the reader's browser goes by itself
      cache: 'no-store',
      signal: request.signal,
    });
    const kept = new Headers([...answer.headers].filter(([name]) => !OF_THE_CONNECTION.includes(name)));
    return new Response(answer.body, { status: answer.status, headers: kept });
  } catch (error) {
    if (request.signal.aborted) throw error; // nobody waits for it any more
    return new Response('The record does not answer. Try again in a minute.\n', {
      status: 503,
      headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', 'retry-after': '60', 'access-control-allow-origin': '*' },
    });
  }
}

/** Whether the record answered that what was asked for cannot be. */
function isRefusal(error: unknown): boolean {
  return error instanceof PactaGraphQLError && error.errors.every(({ code }) => code === 'BAD_USER_INPUT');
}
