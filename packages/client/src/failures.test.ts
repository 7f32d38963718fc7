import type { ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { json, serve, thrownBy } from './api.fixture.ts';
import type { Answer } from './api.fixture.ts';
import { connect, listDomains, PactaError, PactaGraphQLError, PactaHttpError, PactaNetworkError, PactaRateLimitError, PactaTimeoutError } from './index.ts';

const fine = json({ data: { domains: [{ slug: 'training' }] } });
const quickly = { base: 1, most: 50 };
const text = (status: number, body: string, headers: Record<string, string> = {}): Answer => (_, response) => void response.writeHead(status, headers).end(body);
const broken: Answer = (_, response) => void response.writeHead(200, { 'content-length': '99' }).write('{"da', () => response.destroy());

test('a refusal keeps code, path and message, whatever its HTTP status, and is not tried again', async () => {
  await using api = await serve(json({ errors: [{ message: 'Ask for 0 to 100 rows.', path: ['agreements'], extensions: { code: 'BAD_USER_INPUT' } }] }, 400));
  const error = await thrownBy(listDomains(connect({ url: api.url }), { locale: 'FR' }));
  expect(error).toBeInstanceOf(PactaGraphQLError);
  expect(error).toMatchObject({ status: 400, message: 'BAD_USER_INPUT: Ask for 0 to 100 rows.', errors: [{ message: 'Ask for 0 to 100 rows.', code: 'BAD_USER_INPUT', path: ['agreements'] }] });
  expect(api.seen).toHaveLength(1);
});

test('an error that comes with part of the data is thrown too: half an answer is not given out as one', async () => {
  await using api = await serve(json({ data: { domains: null }, errors: [{ message: 'Broken.' }] }));
  expect(await thrownBy(listDomains(connect({ url: api.url }), { locale: 'FR' }))).toMatchObject({ name: 'PactaGraphQLError', errors: [{ message: 'Broken.', code: null, path: [] }] });
});

test.each<[string, Answer, object]>([
  ['a page of a proxy', text(503, '<h1>Down</h1>', { 'retry-after': '120' }), { name: 'PactaHttpError', status: 503, retryAfter: 120_000 }],
  ['JSON that is no GraphQL', json({ ok: true }), { name: 'PactaHttpError', status: 200, retryAfter: null }],
  ['an empty answer', json(null, 404), { name: 'PactaHttpError', status: 404 }],
  ['half of an answer', text(200, '{"data": {"dom'), { name: 'PactaHttpError', status: 200 }],
  ['too many requests', text(429, 'Slow down', { 'retry-after': '90' }), { name: 'PactaRateLimitError', retryAfter: 90_000 }],
  ['too many requests, said in GraphQL', json({ errors: [{ message: 'Slow down.', extensions: { code: 'RATE_LIMITED' } }] }), { name: 'PactaRateLimitError', retryAfter: null }],
  ['a line that breaks in the middle', broken, { name: 'PactaNetworkError' }],
])('%s is an error of its own sort', async (_, answer, expected) => {
  await using api = await serve(answer);
  const error = await thrownBy(listDomains(connect({ url: api.url, retry: false }), { locale: 'FR' }));
  expect(error).toBeInstanceOf(PactaError);
  expect(error).toMatchObject(expected);
});

test('a date after which to ask again is read as the time until then', async () => {
  await using api = await serve(text(429, '', { 'retry-after': new Date(Date.now() + 60_000).toUTCString() }));
  const error = (await thrownBy(listDomains(connect({ url: api.url }), { locale: 'FR' }))) as PactaRateLimitError;
  expect(error).toBeInstanceOf(PactaRateLimitError);
  expect(error.retryAfter).toBeGreaterThan(50_000);
  expect(error.retryAfter).toBeLessThanOrEqual(60_000);
});

test('an API that is not there is a network error with its cause', async () => {
  const api = await serve(fine);
  await api.close();
  const error = await thrownBy(listDomains(connect({ url: api.url, retry: quickly }), { locale: 'FR' }));
  expect(error).toBeInstanceOf(PactaNetworkError);
  expect((error as PactaNetworkError).cause).toBeInstanceOf(Error);
});

test.each<[string, Answer]>([
  ['a line that breaks', broken],
  ['a gateway without its API', text(502, 'Bad gateway')],
  ['an API that asks to wait a moment', text(503, '', { 'retry-after': '0' })],
  ['a limit that is over at once', text(429, '', { 'retry-after': '0' })],
])('after %s a read is tried again, and answered', async (_, answer) => {
  await using api = await serve(answer, answer, fine);
  expect(await listDomains(connect({ url: api.url, retry: quickly }), { locale: 'FR' })).toEqual([{ slug: 'training' }]);
  expect(api.seen).toHaveLength(3);
});

test('what goes on failing is thrown after the last try', async () => {
  await using api = await serve(text(502, ''));
  expect(await thrownBy(listDomains(connect({ url: api.url, retry: { ...quickly, times: 4 } }), { locale: 'FR' }))).toBeInstanceOf(PactaHttpError);
  expect(api.seen).toHaveLength(5);
});

test('a server that asks for a longer wait than is allowed is not asked again', async () => {
  await using api = await serve(text(429, '', { 'retry-after': '1' }), fine);
  expect(await thrownBy(listDomains(connect({ url: api.url, retry: quickly }), { locale: 'FR' }))).toMatchObject({ retryAfter: 1000 });
  expect(api.seen).toHaveLength(1);
});

test('what is broken on the server for good is not tried again', async () => {
  await using api = await serve(text(500, 'oops'));
  await thrownBy(listDomains(connect({ url: api.url, retry: quickly }), { locale: 'FR' }));
  expect(api.seen).toHaveLength(1);
});

test.each<[string, Answer]>([
  ['never answers', () => undefined],
  ['begins an answer and never ends it', (_, response: ServerResponse) => void response.writeHead(200).write('{"data"')],
  ['is busy again and again', text(503, '', { 'retry-after': '0' })],
])('an API that %s is a timeout', async (_, answer) => {
  await using api = await serve(answer);
  const error = await thrownBy(listDomains(connect({ url: api.url, timeout: 60, retry: { times: 1e6, base: 1, most: 1 } }), { locale: 'FR' }));
  expect(error).toBeInstanceOf(PactaTimeoutError);
  expect(error).toMatchObject({ timeout: 60 });
});

test('a fetch of one’s own that does not look at its signal is not waited for', async () => {
  const deaf: typeof fetch = () => new Promise(() => undefined);
  const silent: typeof fetch = () => Promise.resolve(new Response(new ReadableStream()));
  for (const fetch of [deaf, silent]) expect(await thrownBy(listDomains(connect({ url: 'http://nowhere.test/', fetch, timeout: 40 }), { locale: 'FR' }))).toBeInstanceOf(PactaTimeoutError);
});

test.each([Infinity, 2 ** 40])('a timeout of %d is none', async (timeout) => {
  await using api = await serve((_, response) => void setTimeout(() => fine({} as never, response), 30));
  expect(await listDomains(connect({ url: api.url, timeout, retry: false }), { locale: 'FR' })).toEqual([{ slug: 'training' }]);
});

test('a fetch that throws at once is a network error with its cause', async () => {
  const cause = new Error('No network here.');
  const fetch = () => {
    throw cause;
  };
  const error = await thrownBy(listDomains(connect({ url: 'http://nowhere.test/', fetch, retry: false }), { locale: 'FR' }));
  expect(error).toBeInstanceOf(PactaNetworkError);
  expect(error).toMatchObject({ cause });
});

test.each(['of the call', 'of the connection'])('the reason of an aborted signal %s is thrown as it is', async (whose) => {
  const abort = new AbortController();
  const reason = new Error('The reader left.');
  await using api = await serve(() => abort.abort(reason));
  const connection = connect({ url: api.url, ...(whose === 'of the connection' ? { signal: abort.signal } : {}) });
  const error = await thrownBy(listDomains(connection, { locale: 'FR' }, whose === 'of the call' ? { signal: abort.signal } : {}));
  expect(error).toBe(reason);
  expect(error).not.toBeInstanceOf(PactaError);
});

test('an abort ends the wait before the next try', async () => {
  const abort = new AbortController();
  await using api = await serve(text(502, ''));
  const call = thrownBy(listDomains(connect({ url: api.url, retry: { times: 9, base: 1e6, most: 1e6 } }), { locale: 'FR' }, { signal: abort.signal }));
  await expect.poll(() => api.seen.length).toBe(1);
  await new Promise((done) => setTimeout(done, 20)); // the answer has come and the wait begun
  abort.abort('enough');
  expect(await call).toBe('enough');
});

test('what was aborted before it began is not sent', async () => {
  await using api = await serve(fine);
  expect(await thrownBy(listDomains(connect({ url: api.url }), { locale: 'FR' }, { signal: AbortSignal.abort('no') }))).toBe('no');
  expect(api.seen).toHaveLength(0);
});
