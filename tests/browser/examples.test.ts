import { createReadStream } from 'node:fs';
import { copyFile, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { openDatabase } from '@pacta/db';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi, type TestApi } from '../support/api.ts';
import { inBrowser } from '../support/browser.ts';
import { seedDatabase, type TestDatabase } from '../support/database.ts';
import { packedClient, type Outside } from '../support/packed-client.ts';

const example = (path: string) => fileURLToPath(new URL(`../../examples/${path}`, import.meta.url));
const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript' };

let outside: Outside;
let server: Server;
let origin: string;
let database: TestDatabase;
let api: TestApi;
beforeAll(async () => {
  outside = await packedClient();
  database = await seedDatabase();
  api = await startApi({ databaseUrl: database.url });
  server = createServer(({ url = '/' }, response) => {
    const path = new URL(url, 'http://localhost').pathname;
    response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream');
    createReadStream(join(outside.folder, path)).on('error', () => response.writeHead(404).end()).pipe(response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}, 120_000);
afterAll(async () => {
  server?.close();
  await api?.close();
  await database?.drop();
  await outside?.remove();
});

test('the page without a bundler shows the latest agreements, and what changes while it is open', async () => {
  await copyFile(example('page/index.html'), join(outside.folder, 'page.html'));
  const db = openDatabase({ url: database.url });
  try {
    await inBrowser(async (page) => {
      const stands = page.waitForResponse((response) => (response.headers()['content-type'] ?? '').startsWith('text/event-stream'));
      await page.goto(`${origin}/page.html?api=${encodeURIComponent(api.url)}`, { waitUntil: 'load' });
      await page.getByText('1 agreements. Listening…').waitFor();
      await stands;
      await db.$executeRawUnsafe(`UPDATE "CatalogueEntry" SET recency = recency + interval '1 second' WHERE type = 'AGREEMENT'`);
      await page.getByText(/^CHANGED: .*Mali/).waitFor();
    });
  } finally {
    await db.$disconnect();
  }
});

test('the React component shows agreements, says what is wrong in words, and leaves nothing behind', async () => {
  await copyFile(example('react/latest-agreements.tsx'), join(outside.folder, 'latest-agreements.tsx'));
  await writeFile(join(outside.folder, 'start.tsx'), `
    import { createRoot } from 'react-dom/client';
    import { StrictMode } from 'react';
    import { LatestAgreements } from './latest-agreements.tsx';
    const asked = new URLSearchParams(location.search);
    createRoot(document.querySelector('main')!).render(<StrictMode><LatestAgreements api={asked.get('api')!} countries={asked.get('countries')!.split(' ') as [string, string]} /></StrictMode>);
  `);
  await build({ entryPoints: [join(outside.folder, 'start.tsx')], outfile: join(outside.folder, 'start.js'), bundle: true, format: 'esm', jsx: 'automatic', nodePaths: [fileURLToPath(new URL('../../node_modules', import.meta.url))] });
  await writeFile(join(outside.folder, 'react.html'), '<!doctype html><html lang="en"><meta charset="utf-8"><title>React</title><link rel="icon" href="data:,"><main></main><script type="module" src="start.js"></script></html>');
  const address = (countries: string) => `${origin}/react.html?${new URLSearchParams({ api: api.url, countries })}`;
  await inBrowser(async (page) => {
    await page.goto(address('ML SN'), { waitUntil: 'load' });
    await page.getByText(/Mali.*\(signed\)/).waitFor();
    await page.goto(address('ML ZZ'), { waitUntil: 'load' });
    expect(await page.getByRole('alert').innerText()).toMatch(/no country ZZ/);
  });
});
