import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { createPacta, PactaError, PactaGraphQLError, PactaHttpError, PactaNetworkError, PactaTimeoutError } from './index.ts';

type Asked = { query: string; variables: Record<string, unknown>; headers: IncomingMessage['headers'] };
type Answer = (asked: Asked, response: ServerResponse) => void;

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

/** A server that gives each request to `answer` in turn; the last answer serves all that follow. */
async function serve(...answers: Answer[]) {
  const seen: Asked[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const asked = { ...(JSON.parse(body) as Omit<Asked, 'headers'>), headers: request.headers };
      seen.push(asked);
      answers[Math.min(seen.length, answers.length) - 1]?.(asked, response);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  closers.push(() => new Promise((done) => (server.closeAllConnections(), server.close(() => done()))));
  return { seen, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql` };
}

const json = (body: unknown, status = 200): Answer => (_, response) => {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
};

const thrownBy = async (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(() => expect.unreachable('nothing was thrown'), (reason: unknown) => reason);

test('a method sends its operation with the variables and gives back its field', async () => {
  const { seen, url } = await serve(json({ data: { organizations: [{ id: '1', code: 'ECOWAS', name: 'CEDEAO' }] } }));
  const pacta = createPacta({ url, headers: { authorization: 'Bearer key' } });

  expect(await pacta.organizations({ locale: 'FR' })).toEqual([{ id: '1', code: 'ECOWAS', name: 'CEDEAO' }]);
  expect(seen[0]?.query).toContain('query Organizations($locale: Locale!)');
  expect(seen[0]?.variables).toEqual({ locale: 'FR' });
  expect(seen[0]?.headers).toMatchObject({ authorization: 'Bearer key', 'content-type': 'application/json' });
});

test('what the record does not have is null and no error', async () => {
  const { url } = await serve(json({ data: { agreement: null } }));
  expect(await createPacta({ url }).agreement({ by: { slug: 'nowhere' }, locale: 'EN' })).toBeNull();
});

test('a walk asks for the next page when the rows before it are used up, and ends with the last', async () => {
  const page = (slug: string, endCursor: string, hasNextPage: boolean) =>
    json({ data: { agreements: { totalCount: 2, nodes: [{ slug }], pageInfo: { hasNextPage, endCursor } } } });
  const { seen, url } = await serve(page('a', 'after-a', true), page('b', 'after-b', false));

  const slugs: string[] = [];
  for await (const { slug } of createPacta({ url }).eachAgreement({ locale: 'FR', filter: { countries: ['ML'] } }))
    slugs.push(`${slug} after ${seen.length}`);

  expect(slugs).toEqual(['a after 1', 'b after 2']);
  expect(seen.map(({ variables }) => variables)).toEqual([
    { locale: 'FR', filter: { countries: ['ML'] }, first: 100, after: null },
    { locale: 'FR', filter: { countries: ['ML'] }, first: 100, after: 'after-a' },
  ]);
});

test('a walk that is left early asks for nothing more', async () => {
  const { seen, url } = await serve(
    json({ data: { articles: { totalCount: 9, nodes: [{ slug: 'a' }], pageInfo: { hasNextPage: true, endCursor: 'x' } } } }),
  );
  for await (const _ of createPacta({ url }).eachArticle({ locale: 'FR' })) break;
  expect(seen).toHaveLength(1);
});

test('a refusal of the API keeps code, path and message, whatever its HTTP status', async () => {
  const { url } = await serve(
    json({ errors: [{ message: 'Ask for 0 to 100 rows.', path: ['agreements'], extensions: { code: 'BAD_USER_INPUT' } }] }, 400),
  );
  const error = await thrownBy(createPacta({ url }).agreements({ locale: 'FR', first: 1000 }));
  expect(error).toBeInstanceOf(PactaGraphQLError);
  expect(error).toMatchObject({
    status: 400,
    message: 'BAD_USER_INPUT: Ask for 0 to 100 rows.',
    errors: [{ message: 'Ask for 0 to 100 rows.', code: 'BAD_USER_INPUT', path: ['agreements'] }],
  });
});

test('an error that comes with part of the data is thrown too: half an answer is not given out as one', async () => {
  const { url } = await serve(json({ data: { domains: null }, errors: [{ message: 'Broken.' }] }));
  expect(await thrownBy(createPacta({ url }).domains({ locale: 'FR' }))).toMatchObject({
    name: 'PactaGraphQLError',
    errors: [{ message: 'Broken.', code: null, path: [] }],
  });
});

test.each([
  ['a page of a proxy', (_: Asked, response: ServerResponse) => response.writeHead(503, { 'retry-after': '120' }).end('<h1>Down</h1>'), 503, 120],
  ['JSON that is no GraphQL', json({ ok: true }), 200, null],
  ['an empty answer', json(null, 404), 404, null],
])('%s is an HTTP error with its status', async (_, answer, status, retryAfterSeconds) => {
  const { url } = await serve(answer);
  const error = await thrownBy(createPacta({ url }).domains({ locale: 'FR' }));
  expect(error).toBeInstanceOf(PactaHttpError);
  expect(error).toMatchObject({ status, retryAfterSeconds });
});

test('an API that is not there is a network error with its cause', async () => {
  const { url } = await serve(json({}));
  for (const close of closers.splice(0)) await close();
  const error = await thrownBy(createPacta({ url }).domains({ locale: 'FR' }));
  expect(error).toBeInstanceOf(PactaNetworkError);
  expect((error as PactaNetworkError).cause).toBeInstanceOf(Error);
});

test('an API that never answers is a timeout', async () => {
  const { url } = await serve(() => undefined);
  const error = await thrownBy(createPacta({ url, timeoutMs: 30 }).domains({ locale: 'FR' }));
  expect(error).toBeInstanceOf(PactaTimeoutError);
  expect(error).toMatchObject({ timeoutMs: 30 });
});

test.each(['of the request', 'of the client'])('the reason of an aborted signal %s is thrown as it is', async (whose) => {
  const { url } = await serve(() => abort.abort(reason));
  const abort = new AbortController();
  const reason = new Error('The reader left.');
  const signal = whose === 'of the request' ? {} : { signal: abort.signal };
  const pacta = createPacta({ url, ...signal });
  const error = await thrownBy(pacta.domains({ locale: 'FR' }, whose === 'of the request' ? { signal: abort.signal } : {}));
  expect(error).toBe(reason);
  expect(error).not.toBeInstanceOf(PactaError);
});

test('another fetch may stand in for the platform’s', async () => {
  const answers: string[] = [];
  const pacta = createPacta({
    url: 'https://pacta.example/graphql',
    fetch: async (input) => {
      answers.push(String(input));
      return new Response(JSON.stringify({ data: { domains: [] } }));
    },
  });
  expect(await pacta.domains({ locale: 'EN', level: 1 })).toEqual([]);
  expect(answers).toEqual(['https://pacta.example/graphql']);
});
