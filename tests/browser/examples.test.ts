import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inBrowser } from '../support/browser.ts';
import { changeAgreements } from '../support/change-agreements.ts';
import { seedDatabase } from '../support/database.ts';
import { packedClient, type Outside } from '../support/packed-client.ts';
import { servedFolder } from '../support/served-folder.ts';
import { servedRecord } from '../support/served-record.ts';

const example = (path: string) => fileURLToPath(new URL(`../../examples/${path}`, import.meta.url));
const record = servedRecord(seedDatabase);

let outside: Outside;
let served: Awaited<ReturnType<typeof servedFolder>>;
beforeAll(async () => {
  outside = await packedClient();
  served = await servedFolder(outside.folder);
}, 120_000);
afterAll(async () => {
  served?.close();
  await outside?.remove();
});

test('the page without a bundler shows the latest agreements, and what changes while it is open', async () => {
  await copyFile(example('page/index.html'), join(outside.folder, 'page.html'));
  await inBrowser(async (page) => {
    const stands = page.waitForResponse((response) => (response.headers()['content-type'] ?? '').startsWith('text/event-stream'));
    await page.goto(`${served.origin}/page.html?api=${encodeURIComponent(record.api.url)}`, { waitUntil: 'load' });
    await page.getByText('1 agreements. Listening…').waitFor();
    await stands;
    await changeAgreements(record.database);
    await page.getByText(/^CHANGED: .*Mali/).waitFor();
  });
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
  const address = (countries: string) => `${served.origin}/react.html?${new URLSearchParams({ api: record.api.url, countries })}`;
  await inBrowser(async (page) => {
    await page.goto(address('ML SN'), { waitUntil: 'load' });
    await page.getByText(/Mali.*\(signed\)/).waitFor();
    await page.goto(address('ML ZZ'), { waitUntil: 'load' });
    expect(await page.getByRole('alert').innerText()).toMatch(/no country ZZ/);
  });
});
