import { openDatabase } from '@pacta/db';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startApi, type TestApi } from '../support/api.ts';
import { seedDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
let api: TestApi;
beforeAll(async () => {
  database = await seedDatabase();
  api = await startApi({ databaseUrl: database.url });
});
afterAll(async () => {
  await api?.close();
  await database?.drop();
});

const post = (body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
  fetch(api.url, { method: 'POST', headers, body });
const text = async (response: Response) => `${response.status} ${await response.text()}`;

describe('a program that asks over HTTP', () => {
  test('may ask by GET, from another site too', async () => {
    const response = await fetch(`${api.url}?query=${encodeURIComponent('{ country(code: "ML") { name } }')}`, { headers: { origin: 'https://elsewhere.example' } });
    expect(await response.json()).toEqual({ data: { country: { name: 'Mali' } } });
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
  });

  test('may ask in any Unicode, and gets it back whole', async () => {
    const { data } = await api.ask<{ domain: null; agreement: null }>('query ($slug: String!) { domain(slug: $slug) { slug } agreement(by: { slug: $slug }) { slug } }', { slug: '🇲🇱 e\u0301 \u202E « ’ ' });
    expect(data).toEqual({ domain: null, agreement: null });
  });

  test.each<[string, string, Record<string, string> | undefined, RegExp]>([
    ['what is not JSON', '{ "query": ', undefined, /^400 .*JSON/i],
    ['an empty body', '', undefined, /^400 /],
    ['no query', '{}', undefined, /^400 .*POST body missing/],
    ['a query that does not parse', '{"query":"{ countries { name "}', undefined, /^400 .*Syntax Error/],
    ['a field that is not there', '{"query":"{ countries { nom } }"}', undefined, /^400 .*Cannot query field \\"nom\\"/],
    ['another media type', 'query=1', { 'content-type': 'text/plain' }, /^4\d\d /],
    ['a body without end', JSON.stringify({ query: `{ countries { name } } #${'x'.repeat(3_000_000)}` }), undefined, /^413 .*too large/i],
  ])('that sends %s is told so', async (_, body, headers, answer) => expect(await text(await post(body, headers))).toMatch(answer));

  test('that sends NUL gets an answer, not a broken server', async () => {
    const { errors } = await api.ask('query ($slug: String!) { agreement(by: { slug: $slug }) { slug } }', { slug: 'a\u0000b' });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect((await api.ask('{ country(code: "ML") { name } }')).errors).toBeUndefined();
  });

  test('at another address is shown the way', async () =>
    expect(await text(await fetch(`${api.origin}/nowhere?token=secret`))).toMatch(/^404 .*Nothing is at \/nowhere\. The API is at \/graphql/));

  test('sees neither stack nor secret in any error', async () => {
    const answers = await Promise.all(['{', '{}', '{"query":"{ node(id: 1.5) { id } }"}', '{"query":"{ agreements(after: \\"x\\") { totalCount } }"}'].map(async (body) => text(await post(body))));
    for (const answer of answers) expect(answer).not.toMatch(/stacktrace|node_modules|\.ts:|postgres/i);
  });

  test('a hundred at once are all answered', async () => {
    const answers = await Promise.all(Array.from({ length: 100 }, () => api.ask<{ agreements: { totalCount: number } }>('{ agreements { totalCount nodes { title commitments { statement evidence { id } } } } }')));
    expect(answers.map(({ data }) => data?.agreements.totalCount)).toEqual(Array.from({ length: 100 }, () => 1));
  });
});

describe('whoever runs it', () => {
  test('sees that it lives and that it is ready', async () => {
    expect(await text(await fetch(`${api.origin}/health`))).toBe('200 {"status":"alive"}');
    expect(await text(await fetch(`${api.origin}/ready`))).toBe('200 {"status":"ready"}');
  });

  test('sees that it is not ready while its database is away, and readers are told to come back', async () => {
    const away = await seedDatabase();
    const orphan = await startApi({ databaseUrl: away.url });
    try {
      expect((await orphan.ask('{ country(code: "ML") { name } }')).errors).toBeUndefined();
      await away.drop();
      expect((await fetch(`${orphan.origin}/ready`)).status).toBe(503);
      expect((await fetch(`${orphan.origin}/health`)).status).toBe(200);
      const { errors } = await orphan.ask('{ country(code: "ML") { name } }');
      expect(errors?.[0]).toMatchObject({ message: 'The record cannot be read just now. Try again in a moment.', extensions: { code: 'SERVICE_UNAVAILABLE' } });
    } finally {
      await orphan.close();
    }
  });

  test('loses no request when it is stopped while answering', async () => {
    const stopping = await startApi({ databaseUrl: database.url });
    const asked = Promise.all(Array.from({ length: 10 }, () => stopping.ask<{ countries: unknown[] }>('{ countries { name memberships { from } partners { agreementCount } } }')));
    // Each sends two statements: after nineteen all ten are being answered.
    for (let sent = 0; sent < 19; sent += stopping.statements().length) await new Promise((resolve) => setImmediate(resolve));
    const [answers] = await Promise.all([asked, stopping.close()]);
    expect(answers.every(({ data }) => data?.countries.length === 249)).toBe(true);
    await expect(fetch(`${stopping.origin}/health`)).rejects.toThrow();
  });

  test('finds the built server as ready as the one in these tests', async () =>
    expect((await fetch(inject('apiUrl').replace('/graphql', '/ready'))).status).toBe(200));
});

test('the embedded database and a server keep the order of French names alike', async () => {
  const db = openDatabase({ url: database.url });
  const names = (await db.$queryRaw<{ name: string }[]>`SELECT "nameFr" AS name FROM "Country" ORDER BY "nameFr" COLLATE "fr-x-icu" LIMIT 3`).map(({ name }) => name);
  await db.$disconnect();
  expect(names).toEqual(['Afghanistan', 'Afrique du Sud', 'Albanie']);
});
