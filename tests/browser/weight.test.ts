import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { inBrowser } from '../support/browser.ts';
import { childEnv } from '../support/env.ts';
import { PAGES } from '../support/pages.ts';
import { freePort, startProcess } from '../support/server-process.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const next = createRequire(join(ROOT, 'apps/web/package.json')).resolve('next/dist/bin/next');

/** A site of one empty page, made with the site's own Next: what any page costs before it says a word. No JSX below node_modules. */
const EMPTY_SITE = {
  'package.json': '{ "private": true }',
  'next.config.mjs': `export default { agentRules: false, turbopack: { root: ${JSON.stringify(ROOT)} } };`,
  'app/layout.js': `import { createElement as e } from 'react';
    export const dynamic = 'force-dynamic';
    export default function Layout({ children }) { return e('html', { lang: 'fr' }, e('body', null, children)); }`,
  'app/page.js': `import { createElement as e } from 'react';
    export default function Page() { return e('main'); }`,
};

/** JavaScript of a page in bytes, each script compressed by itself as it is sent; what stands in the page itself apart. */
type Weight = { scripts: number; inline: number };

async function weightOf(address: string): Promise<Weight> {
  const sent = new Map<string, number>();
  let inline = 0;
  await inBrowser(async (page) => {
    const reading: Promise<void>[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') reading.push(response.body().then((body) => void sent.set(response.url(), gzipSync(body).length)));
    });
    const answer = await page.goto(address, { waitUntil: 'networkidle' });
    await Promise.all(reading);
    const own = [...(await answer!.text()).matchAll(/<script(?![^>]* src=)(?![^>]*json)[^>]*>(.*?)<\/script>/gs)].map(([, code = '']) => code);
    inline = gzipSync(own.join('\n')).length;
  });
  return { scripts: [...sent.values()].reduce((sum, bytes) => sum + bytes, 0), inline };
}

let folder: string;
let server: { stop(): Promise<void> } | undefined;
let floor: Weight;
beforeAll(async () => {
  // Below this repository, where the packages are found as the site finds them.
  await mkdir(join(ROOT, 'node_modules/.cache'), { recursive: true });
  folder = await mkdtemp(join(ROOT, 'node_modules/.cache/empty-site-'));
  await mkdir(join(folder, 'app'));
  for (const [name, text] of Object.entries(EMPTY_SITE)) await writeFile(join(folder, name), text);
  await promisify(execFile)(process.execPath, [next, 'build'], { cwd: folder, env: childEnv({}) });
  const port = await freePort();
  server = await startProcess('the empty site', [next, 'start', '--port', String(port)], { cwd: folder, env: {}, ready: `http://localhost:${port}/` });
  floor = await weightOf(`http://localhost:${port}/`);
}, 120_000);
afterAll(async () => {
  await server?.stop();
  if (folder) await rm(folder, { recursive: true, force: true });
});

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

test.for([
  ['an article', PAGES['an article'], 25_000],
  ['an agreement', PAGES['an agreement'], 25_000],
  ['a country', PAGES['a country'], 25_000],
  ['a domain', PAGES['a domain'], 25_000],
  ['a pair of countries', PAGES['a pair of countries'], 25_000],
  ['the search', PAGES['what a search found'], 25_000],
  ['the map, the network and the timeline', PAGES['the map'], 120_000],
] as const)('%s sends little more JavaScript than an empty page would', async ([what, path, most]) => {
  const address = `${inject('siteUrl')}/fr${path}`;
  const { scripts, inline } = await weightOf(address);
  console.log(`${what}: ${kilobytes(scripts - floor.scripts)} over the ${kilobytes(floor.scripts)} of an empty page; in the page itself ${kilobytes(inline)}`);
  expect(scripts - floor.scripts).toBeLessThanOrEqual(most);
});

test('the scripts of the figures are loaded on Explore alone', async () => {
  const scriptsOf = async (path: string) => new Set([...(await (await fetch(`${inject('siteUrl')}/fr${path}`)).text()).matchAll(/static\/chunks\/[\w.~-]+\.js/g)].map(([file]) => file));
  const explore = await scriptsOf(PAGES['the map']);
  const elsewhere = await Promise.all(Object.entries(PAGES).filter(([, path]) => !path.startsWith('/explore')).map(([, path]) => scriptsOf(path)));
  const own = [...explore].filter((file) => elsewhere.every((files) => !files.has(file)));
  const texts = await Promise.all(own.map(async (file) => (await fetch(`${inject('siteUrl')}/_next/${file}`)).text()));
  expect(texts.some((text) => text.includes('data-spot'))).toBe(true); // the island that leads from state to state
});
