import { rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { loadRecord, openDatabase } from '@pacta/db';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyOfData, curatedRows } from '../support/data-folder.ts';
import { seedDatabase, type TestDatabase } from '../support/database.ts';
import { startSite, type TestSite } from '../support/site.ts';

let database: TestDatabase;
let site: TestSite;
beforeAll(async () => {
  database = await seedDatabase();
  site = await startSite(database.url);
});
afterAll(async () => {
  await site?.stop();
  await database?.drop();
});

/** A page as a reader gets it. */
async function get(path: string, headers: Record<string, string> = {}) {
  const response = await fetch(site.siteUrl + path, { headers, redirect: 'manual' });
  return { status: response.status, headers: response.headers, html: await response.text() };
}

/** Whether the page says it within five seconds. */
async function soon(path: string, says: (page: Awaited<ReturnType<typeof get>>) => boolean): Promise<boolean> {
  for (const end = Date.now() + 5_000; Date.now() < end; await wait(100)) if (says(await get(path))) return true;
  return false;
}

test('a page that is asked for again is the same to the byte, and a reader who has it is told so', async () => {
  const [first, second] = [await get('/fr/countries/ml'), await get('/fr/countries/ml')];
  expect(second.html).toBe(first.html);
  const etag = second.headers.get('etag') ?? '';
  expect(second.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
  expect(await get('/fr/countries/ml', { 'if-none-match': etag })).toMatchObject({ status: 304, html: '' });
  expect((await get('/en/countries/ml', { 'if-none-match': etag })).status).toBe(200);
});

test('a page is kept for the name under which it was asked, so that nobody can lead others astray', async () => {
  const asked = await new Promise<number | undefined>((resolve) =>
    request(`${site.siteUrl}/fr/countries`, { headers: { host: 'evil.example', 'x-forwarded-host': 'evil.example' } }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    }).end());
  expect(asked).toBe(200);
  expect((await get('/fr/countries')).html).not.toContain('evil.example');
});

/** An agreement of Burkina Faso and Niger on counter-terrorism and border security, and where it shows. */
const SLUG = 'burkina-niger-military-2022';
const SHOWING = ['/fr/agreements', '/en/agreements?domain=border-security', '/fr/countries/bf', '/en/countries/ne/bf', '/fr/domains/counter-terrorism', '/fr/search?q=Burkina&type=agreement'];
const names = ({ html }: { html: string }) => html.includes(`/agreements/${SLUG}"`);

test('what is published shows within five seconds on its page and wherever it belongs, and what is taken back is gone as soon', async () => {
  const own = `/fr/agreements/${SLUG}`;
  expect((await get(own)).status).toBe(404);
  for (const path of SHOWING) expect(names(await get(path)), path).toBe(false);

  const rows = await curatedRows('agreements');
  const folder = await copyOfData();
  await writeFile(join(folder, 'curated', 'agreements.jsonl'), JSON.stringify(rows.find(({ slug }) => slug === SLUG)));
  await loadRecord(database.url, { folder }).finally(() => rm(folder, { recursive: true, force: true }));
  expect(await soon(own, ({ status }) => status === 200)).toBe(true);
  for (const path of SHOWING) expect(await soon(path, names), path).toBe(true);

  const db = openDatabase({ url: database.url });
  await db.agreement.updateMany({ where: { slug: SLUG }, data: { publishedAt: null } }).finally(() => db.$disconnect());
  expect(await soon(own, ({ status }) => status === 404)).toBe(true);
  for (const path of SHOWING) expect(await soon(path, (page) => !names(page)), path).toBe(true);
});
