import { request } from 'node:http';
import { catalogueAgreements, openDatabase } from '@pacta/db';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApi, type TestApi } from '../support/api.ts';
import { seedDatabase, type TestDatabase } from '../support/database.ts';
import { csvRows } from '../support/exports.ts';
import { manyAgreements } from '../support/many-agreements.ts';

let database: TestDatabase;
let api: TestApi;
beforeAll(async () => {
  database = await seedDatabase();
  api = await startApi({ databaseUrl: database.url, keepsAnswers: true });
});
afterAll(async () => {
  await api?.close();
  await database?.drop();
});

/** An answer read to its end: `fetch` gives up on what nobody reads, and opens a line for nothing, on which a stop waits. */
async function at(path: string, init?: RequestInit): Promise<Response> {
  const answer = await fetch(api.origin + path, init);
  const body = await answer.arrayBuffer();
  return new Response([204, 304].includes(answer.status) ? null : body, answer);
}

const ACCORDS = '/agreements/mali-senegal-military-cooperation-accords';
const ARTICLE = '/articles/le-mali-et-senegal-renforcent-leur-cooperation-militaire';

test.each([
  ['/agreements.csv', 'text/csv; charset=utf-8; header=present', 'attachment; filename="pacta-agreements.csv"'],
  ['/fr/agreements.json', 'application/json; charset=utf-8', 'inline; filename="pacta-agreements.json"'],
  ['/countries/ml/sn.jsonld', 'application/ld+json; charset=utf-8', 'inline; filename="pacta-pair-ml-sn.jsonld"'],
  ['/countries/ML.bib', 'application/x-bibtex; charset=utf-8', 'attachment; filename="pacta-country-ml.bib"'],
  [`${ACCORDS}.ris`, 'application/x-research-info-systems; charset=utf-8', 'attachment; filename="pacta-agreement-mali-senegal-military-cooperation-accords.ris"'],
  ['/domains/border-security/joint-patrols.csl.json', 'application/vnd.citationstyles.csl+json; charset=utf-8', 'inline; filename="pacta-domain-border-security-joint-patrols.csl.json"'],
  ['/en/agreements.atom', 'application/atom+xml; charset=utf-8', 'inline; filename="pacta-agreements.atom"'],
  [`${ARTICLE}.annotations.jsonld`, 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"; charset=utf-8', 'inline; filename="pacta-article-le-mali-et-senegal-renforcent-leur-cooperation-militaire.annotations.jsonld"'],
  ['/domains.skos.ttl', 'text/turtle; charset=utf-8', 'inline; filename="pacta-domains.skos.ttl"'],
])('%s says what it is and under which name to save it, to other sites too', async (path, type, disposition) => {
  const { status, headers } = await at(path, { headers: { origin: 'https://elsewhere.example' } });
  expect([status, headers.get('content-type'), headers.get('content-disposition')]).toEqual([200, type, disposition]);
  expect(headers.get('access-control-allow-origin')).toBe('*');
  expect(headers.get('access-control-expose-headers')).toMatch(/ETag/);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('etag')).toMatch(/^"[\w-]+"$/);
});

test('a browser may ask before it asks', async () => {
  const { status, headers } = await at('/agreements.csv', { method: 'OPTIONS', headers: { origin: 'https://elsewhere.example', 'access-control-request-method': 'GET', 'access-control-request-headers': 'if-none-match' } });
  expect(status).toBe(204);
  expect(headers.get('access-control-allow-methods')).toMatch(/GET/);
});

async function dumpPath() {
  const { headers } = await at('/dump/', { redirect: 'manual' });
  return new URL(headers.get('location')!).pathname;
}

test('the head alone says the same as the whole, without a body', async () => {
  for (const path of ['/agreements.csv', '/agreements.json', `${ARTICLE}.bib`]) {
    const [head, whole] = [await at(path, { method: 'HEAD' }), await at(path)];
    const body = await whole.arrayBuffer();
    expect((await head.arrayBuffer()).byteLength).toBe(0);
    for (const name of ['etag', 'content-type', 'content-disposition']) expect(head.headers.get(name)).toBe(whole.headers.get(name));
    expect(head.headers.get('content-length')).toBe(String(body.byteLength));
  }
});

test('the head of the dump is had without reading the record', async () => {
  const path = await dumpPath();
  api.statements();
  const { status, headers } = await at(path, { method: 'HEAD' });
  expect([status, headers.get('content-type'), headers.get('content-disposition')]).toEqual([200, 'application/zip', `attachment; filename="${path.slice('/dump/'.length)}"`]);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(api.statements().length).toBeLessThan(10);
  const again = await at(path, { headers: { 'if-none-match': headers.get('etag')! } });
  expect([again.status, (await again.arrayBuffer()).byteLength]).toEqual([304, 0]);
});

describe('somebody who keeps a copy', () => {
  test.each(['/agreements.csv', '/countries/ml/sn.json', '/agreements.atom', `${ACCORDS}.bib`, '/agreements.csv?country=ml'])('of %s is told that it is still good, until a publication changes it', async (path) => {
    const first = await at(path);
    const [etag, body] = [first.headers.get('etag')!, await first.text()];
    for (const given of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const same = await at(path, { headers: { 'if-none-match': given } });
      expect([same.status, same.headers.get('etag'), await same.text()]).toEqual([304, etag, '']);
    }
    const other = await at(path, { headers: { 'if-none-match': '"other"' } });
    expect([other.status, await other.text()]).toEqual([200, body]);

    const title = `Accords renommés pour ${path}`;
    await publish(title);
    await expect.poll(async () => (await at(path, { headers: { 'if-none-match': etag } })).status).toBe(200); // word of it travels
    const changed = await at(path);
    expect(changed.headers.get('etag')).not.toBe(etag);
    expect(await changed.text()).toContain(title.replaceAll('&', '&amp;').slice(0, 30));
  });

  async function publish(titleFr: string) {
    const db = openDatabase({ url: database.url });
    try {
      const { id } = await db.agreement.findFirstOrThrow();
      await db.agreement.update({ where: { id }, data: { titleFr } });
      await catalogueAgreements(db, [id]);
    } finally {
      await db.$disconnect();
    }
  }
});

describe('somebody who asks for what cannot be given', () => {
  test.each<[string, string, number, RegExp]>([
    ['an unknown filter', '/agreements.csv?contry=ML', 400, /no filter `contry`.*Use country, match/],
    ['a filter of agreements on articles', '/articles.csv?stage=signed', 400, /no filter `stage`/],
    ['a filter where all is given', '/domains.csv?country=ML', 400, /no filter `country`.*Here is no filter to use/],
    ['a filter on one agreement', `${ACCORDS}.csv?country=ML`, 400, /no filter `country`/],
    ['a third country of a pair', '/countries/ml/sn.csv?country=FR', 400, /no filter `country`/],
    ['a month that no year has', '/agreements.csv?from=2025-13', 400, /"2025-13" is not a date: write 2025/],
    ['a day that no February has', '/agreements.json?to=2025-02-30', 400, /"2025-02-30" is not a date/],
    ['a year that no calendar has', '/agreements.csv?from=0000', 400, /"0000" is not a date: write 2025/],
    ['a date in words', '/agreements.csv?from=hier', 400, /"hier" is not a date/],
    ['an end before its start', '/agreements.csv?from=2025&to=2020', 400, /`from` \(2025\) lies after `to` \(2020\)/],
    ['two starts', '/agreements.csv?from=2020&from=2021', 400, /Give `from` once/],
    ['an unknown kind', '/agreements.bib?kind=pact', 400, /"pact" is no kind\. Use TREATY/],
    ['an unknown stage', '/agreements.ris?stage=dreamt', 400, /"dreamt" is no stage\. Use DISCUSSED/],
    ['an unknown match', '/agreements.csv?match=some', 400, /`match` is any or all/],
    ['an unknown language', '/agreements.csv?locale=de', 400, /`locale` is fr or en/],
    ['an unknown country', '/agreements.csv?country=ML,ZZ', 400, /knows no country ZZ/],
    ['an unknown domain', '/agreements.atom?domain=espionage', 400, /knows no domain espionage/],
    ['an unknown organization', '/agreements.csv?organization=EU', 400, /knows no organization EU/],
    ['an unknown dataset', '/agreements.csv?dataset=nope', 400, /knows no dataset nope/],
    ['a very long line', `/agreements.csv?text=${'a'.repeat(301)}`, 400, /at most 300 characters, not 301/],
    ['an agreement that is not there', '/agreements/nothing.json', 404, /nothing at \/agreements\/nothing\.json/],
    ['an article that is not there', '/fr/articles/nothing.csl.json', 404, /nothing at \/fr\/articles\/nothing\.csl\.json/],
    ['a country that is not there', '/countries/zz.csv', 404, /nothing at \/countries\/zz\.csv/],
    ['a pair of one', '/countries/ml/ml.csv', 404, /nothing at/],
    ['an organization that is not there', '/organizations/nope.csv', 404, /nothing at/],
    ['a domain that is not there', '/domains/training/nope.csv', 404, /nothing at/],
    ['a form that is not there', '/agreements.xlsx', 404, /Nothing is at \/agreements\.xlsx/],
    ['a form that this thing has not', '/articles.atom', 404, /Nothing is at \/articles\.atom/],
    ['annotations of an agreement', `${ACCORDS}.annotations.jsonld`, 404, /Nothing is at/],
    ['an older release', '/dump/pacta-2020-01-01.zip', 404, /latest release alone/],
  ])('as %s is told why, in words', async (_, path, status, message) => {
    const answer = await at(path);
    const text = await answer.text();
    expect([answer.status, answer.headers.get('content-type')]).toEqual([status, 'application/json; charset=utf-8']);
    expect(JSON.parse(text).errors).toEqual([{ message: expect.stringMatching(message), extensions: { code: status === 404 ? 'NOT_FOUND' : 'BAD_USER_INPUT' } }]);
    expect(text).not.toMatch(/stack|node_modules|\.ts:|postgres|SELECT/i);
    expect([answer.headers.get('etag'), answer.headers.get('content-disposition')]).toEqual([null, null]);
  });

  /** As it stands: `fetch` would tidy `..` away. On a line of its own: the server closes that of an address too long. */
  const rawStatus = (path: string) =>
    new Promise<number>((resolve, reject) => {
      request(api.origin, { path, agent: false }, (response) => {
        response.resume().on('end', () => resolve(response.statusCode!));
      }).on('error', reject).end();
    });

  test.each([
    '/agreements/%00.json', '/articles/%00.csv', '/organizations/%00.csv', '/countries/%00/ml.csv', '/agreements.csv?country=%00', '/agreements.csv?domain=a%00b', '/agreements.csv?dataset=%00', '/agreements.csv?text=%00', '/agreements.csv?organization=%00',
    '/articles.csv?language=%00', '/agreements.csv?%00=1', '/agreements/../../etc/passwd.json', '/agreements/..%2f..%2fetc%2fpasswd.json', '/agreements/%2e%2e/agreements.csv', '/agreements//x.csv', '//agreements.csv', '/agreements.csv.csv', '/agreements.csv.json', '/agreements.csv/', '/agreements/.json', '/agreements/x.tar.gz',
    '/.csv', '/countries/%20.csv', '/countries/ml/sn/fr.csv', '/agreements/%zz.csv', '/agreements/%E0%A4%A.csv', '/agreements/%F0%9F%87%B2.json', `/agreements/${'a'.repeat(5000)}.json`, `/agreements/${'a'.repeat(50_000)}.json`, `/agreements/${'%F0%9F%87%B2'.repeat(400)}.csv`,
    '/agreements.csv?__proto__=1', '/agreements.csv?constructor=1', '/agreements.csv?kind=__proto__', '/agreements.csv?kind=constructor', '/agreements.csv??', '/dump/../agreements.csv.zip', '/dump/pacta-9999-99-99.zip', '/dump/x', '/fr/fr/agreements.csv', '/de/agreements.csv',
  ].map((path) => [path.slice(0, 60), path] as const))('by the odd address %s gets an answer that blames the address', async (_, path) => {
    const status = await rawStatus(path);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
  });
});

describe('when the record goes away', () => {
  let crowd: TestDatabase;
  let crowded: TestApi;
  beforeAll(async () => {
    crowd = await seedDatabase();
    await manyAgreements(crowd.url, 120);
    const db = openDatabase({ url: crowd.url });
    // Some twenty megabytes: more than is held, and than lines between two programs swallow.
    await db.agreement.updateMany({ data: { notesFr: 'Une note bien longue. '.repeat(8_000) } }).finally(() => db.$disconnect());
    crowded = await startApi({ databaseUrl: crowd.url });
  }, 120_000);
  afterAll(async () => {
    await crowded?.close();
    await crowd?.drop();
  });

  test('a document too long to be held is sent as it is made, and is whole', async () => {
    const answer = await fetch(`${crowded.origin}/agreements.json`);
    expect(answer.headers.get('content-length')).toBeNull();
    const etag = answer.headers.get('etag')!;
    expect(etag).toMatch(/^W\//);
    const { agreements } = (await answer.json()) as { agreements: object[] };
    expect(agreements).toHaveLength(121);
    const same = await fetch(`${crowded.origin}/agreements.json`, { headers: { 'if-none-match': etag } });
    expect([same.status, await same.text()]).toEqual([304, '']);
    expect(csvRows(await (await fetch(`${crowded.origin}/agreements.csv`)).text())).toHaveLength(121);
  });

  test('what is on its way does not look whole, and what is asked for afterwards is refused', async () => {
    const { headers } = await fetch(`${crowded.origin}/dump/`, { redirect: 'manual' });
    // None is read beyond its beginning, so that the server waits with the rest.
    const begun = await Promise.all(['/agreements.json', '/agreements.jsonld', new URL(headers.get('location')!).pathname].map((path) => fetch(crowded.origin + path)));
    expect(begun.map(({ status }) => status)).toEqual([200, 200, 200]);
    await crowd.drop();
    for (const answer of begun) await expect(answer.arrayBuffer()).rejects.toThrow();
    const later = await fetch(`${crowded.origin}/agreements.csv`);
    expect(later.status).toBeGreaterThanOrEqual(500);
    expect(await later.text()).not.toMatch(/stack|postgres|pacta_test/i);
  });
});

test('questions in an address that differ after a second question mark get answers of their own', async () => {
  const ask = async (query: string) => (await at(`/graphql?z=?&query=${encodeURIComponent(query)}`, { headers: { accept: 'application/json' } })).json() as Promise<unknown>;
  expect(await ask('{a:__typename}')).toEqual({ data: { a: 'Query' } });
  expect(await ask('{b:__typename}')).toEqual({ data: { b: 'Query' } });
});
