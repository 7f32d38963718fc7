import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { loadRecord, openDatabase } from '@pacta/db';
import { createClient, PactaGraphQLError, type RecordFilter } from '@pacta/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startApi, type TestApi } from '../support/api.ts';
import { changeAgreements } from '../support/change-agreements.ts';
import { copyOfData, curatedRows } from '../support/data-folder.ts';
import { seedDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
let api: TestApi;
beforeEach(async () => {
  database = await seedDatabase();
  api = await startApi({ databaseUrl: database.url });
});
afterEach(async () => {
  await api.close();
  await database.drop();
});

/** Burkina Faso and Niger on counter-terrorism and border security; and one of other countries. */
const SLUG = 'burkina-niger-military-2022';

/** Loads some agreements of the curated dataset, with the sources that they name. */
async function publish(...slugs: string[]) {
  const rows = (await curatedRows('agreements')).filter(({ slug }) => slugs.includes(String(slug)));
  expect(rows).toHaveLength(slugs.length);
  const folder = await copyOfData();
  await writeFile(join(folder, 'curated', 'agreements.jsonl'), rows.map((row) => JSON.stringify(row)).join('\n'));
  await loadRecord(database.url, { folder }).finally(() => rm(folder, { recursive: true, force: true }));
}

/** Listens until `enough` things were told, and gives what was told; `begun` when the line stands. */
function listening(filter: RecordFilter | undefined, enough: number) {
  let stands = () => {};
  const begun = new Promise<void>((resolve) => (stands = resolve));
  const answered: typeof fetch = (...request) => fetch(...request).finally(stands); // its head comes when the API listens
  const pacta = createClient({ url: api.url, locale: 'EN', fetch: answered });
  const told: { change: string; name: string; at: string }[] = [];
  const done = (async () => {
    for await (const { change, at, record } of pacta.published({ filter })) {
      told.push({ change, at, name: record?.__typename === 'Agreement' || record?.__typename === 'Article' ? record.slug : 'gone' });
      if (told.length >= enough) return told;
    }
    return told;
  })();
  done.catch(() => undefined);
  return { told, done, begun };
}

test('who listens hears of an agreement and its sources when they become public, and of nothing before', async () => {
  const all = listening({ types: ['AGREEMENT'] }, 1);
  const sources = listening({ types: ['ARTICLE'] }, 1);
  await Promise.all([all.begun, sources.begun]);
  expect(all.told).toEqual([]);
  await publish(SLUG);
  expect(await all.done).toEqual([{ change: 'PUBLISHED', name: SLUG, at: expect.stringMatching(/^2\d{3}-.*Z$/) }]);
  expect((await sources.done)[0]).toMatchObject({ change: 'PUBLISHED' });
  const { data } = await api.ask<{ agreement: { firstPublishedAt: string } }>(`{ agreement(by: { slug: "${SLUG}" }) { firstPublishedAt } }`);
  expect(all.told[0]?.at).toBe(data?.agreement.firstPublishedAt);
});

test('who asks for countries, a domain or words hears of these alone', async () => {
  const other = (await curatedRows('agreements')).find(({ slug, parties }) => slug !== SLUG && JSON.stringify(parties).includes('"NG"') && !JSON.stringify(parties).includes('"BF"'));
  const heard = [
    listening({ types: ['AGREEMENT'], countries: ['BF', 'NE'], match: 'ALL' }, 1),
    listening({ types: ['AGREEMENT'], countries: ['NG'] }, 1),
    listening({ types: ['AGREEMENT'], domains: ['border-security'], countries: ['BF'] }, 1),
  ];
  await Promise.all(heard.map(({ begun }) => begun));
  await publish(SLUG, String(other?.['slug']));
  expect((await Promise.all(heard.map(({ done }) => done))).map((told) => told.map(({ name }) => name))).toEqual([[SLUG], [other?.['slug']], [SLUG]]);
});

test('a change is told as one, and an entry that is only written anew is not', async () => {
  await publish(SLUG);
  const heard = listening({ types: ['AGREEMENT'] }, 1);
  await heard.begun;
  const db = openDatabase({ url: database.url });
  try {
    await db.$executeRawUnsafe(`UPDATE "CatalogueEntry" SET form = form WHERE type = 'AGREEMENT'`);
    await wait(300);
    expect(heard.told).toEqual([]);
    await db.$executeRawUnsafe(`UPDATE "CatalogueEntry" SET recency = recency + interval '1 second' WHERE type = 'AGREEMENT' AND key IN (SELECT id::text FROM "Agreement" WHERE slug = '${SLUG}')`);
  } finally {
    await db.$disconnect();
  }
  expect(await heard.done).toMatchObject([{ change: 'CHANGED', name: SLUG }]);
});

test('many at once are told one by one, each once', async () => {
  const rows = (await curatedRows('agreements')).slice(0, 250).map(({ slug }) => String(slug));
  const heard = listening({ types: ['AGREEMENT'] }, 250);
  await heard.begun;
  await publish(...rows);
  const told = (await heard.done).map(({ name }) => name);
  expect(told.sort()).toEqual(rows.sort());
}, 60_000);

test('a filter that names what the record does not know is refused in words', async () => {
  await expect(listening({ countries: ['ZZ'] }, 1).done).rejects.toMatchObject({ name: 'PactaGraphQLError', message: expect.stringMatching(/no country ZZ/) });
  await expect(listening({ text: 'x'.repeat(301) }, 1).done).rejects.toBeInstanceOf(PactaGraphQLError);
  await expect(listening({ text: 'border\u0000' }, 1).done).rejects.toMatchObject({ name: 'PactaGraphQLError', errors: [{ code: 'BAD_USER_INPUT' }] });
});

test('a subscription that is no question of the schema is refused with what is wrong', async () => {
  const pacta = createClient({ url: api.url, locale: 'EN' });
  const first = (query: string) => pacta.subscribe<unknown, object>(query, {}).next();
  await expect(first('subscription { recordPublished { colour } }')).rejects.toMatchObject({ message: expect.stringMatching(/Cannot query field "colour"/) });
  await expect(first('subscription {')).rejects.toMatchObject({ message: expect.stringMatching(/Syntax Error/) });
});

test('who asks for a subscription as JSON is told how to ask', async () => {
  const { errors } = await api.ask('subscription { recordPublished { at } }');
  expect(errors?.[0]?.message).toMatch(/text\/event-stream/);
});

test('who leaves is forgotten, and the API closes though others listen', async () => {
  const left = new AbortController();
  let standing = 0;
  const answered: typeof fetch = (...request) => fetch(...request).finally(() => (standing += 1));
  const pacta = createClient({ url: api.url, locale: 'EN', retry: false, fetch: answered });
  const thrown = (line: AsyncGenerator) => line.next().catch((error: unknown) => error);
  const leaving = thrown(pacta.published({}, { signal: left.signal }));
  while (standing < 1) await wait(20);
  left.abort();
  expect(await leaving).toMatchObject({ name: 'AbortError' });
  await wait(500); // until the API has seen it go
  api.statements();
  await publish(SLUG);
  await wait(500);
  expect(api.statements()).toEqual([]); // nothing is read for nobody
  const staying = thrown(pacta.published({}));
  while (standing < 2) await wait(20);
  const begun = Date.now();
  await api.close();
  expect(Date.now() - begun).toBeLessThan(5_000);
  expect(await staying).toMatchObject({ name: 'PactaNetworkError' });
  api = await startApi({ databaseUrl: database.url });
});

test('an event can be read by a plain reader of events', async () => {
  const stop = new AbortController();
  const query = encodeURIComponent('subscription { recordPublished { change record { __typename ... on Agreement { title(locale: FR) } } } }');
  const response = await fetch(`${api.url}?query=${query}`, { headers: { accept: 'text/event-stream, */*' }, signal: stop.signal });
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/);
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  await publish(SLUG);
  let text = '';
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    text += new TextDecoder().decode(chunk);
    if (text.includes('"Agreement"')) break;
  }
  expect(text).toMatch(/event: next\ndata: \{"data":\{"recordPublished":\{"change":"PUBLISHED"/);
  stop.abort();
});

test('what goes wrong behind an event is told as an id, and nothing of how the record is kept', async () => {
  const pacta = createClient({ url: api.url, locale: 'EN', retry: false });
  const line = pacta.subscribe<unknown, object>('subscription { recordPublished { record { ... on Agreement { slug events { kind } } } } }', {});
  const first = line.next().catch((error: unknown) => error);
  await wait(500);
  const db = openDatabase({ url: database.url });
  try {
    await db.$executeRawUnsafe('ALTER TABLE "Event" RENAME TO "Gone"');
  } finally {
    await db.$disconnect();
  }
  await changeAgreements(database);
  expect(await first).toMatchObject({ name: 'PactaGraphQLError', message: expect.stringMatching(/^INTERNAL_SERVER_ERROR: Something went wrong here\. Tell us this id: [0-9a-f-]{36}$/), errors: [{ code: 'INTERNAL_SERVER_ERROR' }] });
});

test('a refusal says what to do, with the code of what it is', async () => {
  const ask = async (query: string, variables?: object) => {
    const response = await fetch(api.url, { method: 'POST', headers: { 'content-type': 'application/json', accept: 'text/event-stream' }, body: JSON.stringify({ query, variables }) });
    const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] };
    return [response.status, errors[0]?.extensions.code];
  };
  expect(await ask('subscription { recordPublished { colour } }')).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
  expect(await ask('subscription ($c: [CountryCode!]) { recordPublished(filter: { countries: $c }) { at } }', { c: ['mali'] })).toEqual([400, 'BAD_USER_INPUT']);
  expect(await ask('subscription { recordPublished(filter: { countries: ["ZZ"] }) { at } }')).toEqual([400, 'BAD_USER_INPUT']);
});

test('a question of a client that would take a stream too is answered as ever', async () => {
  const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json, text/event-stream, multipart/mixed' };
  const response = await fetch(api.url, { method: 'POST', headers, body: JSON.stringify({ query: '{ domains(level: 1) { slug } }' }) });
  expect(response.headers.get('content-type')).toMatch(/json/);
  expect(await response.json()).toMatchObject({ data: { domains: expect.arrayContaining([{ slug: 'training' }]) } });
});
