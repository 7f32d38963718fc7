import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { barriers } from '../support/axe.ts';
import { inBrowser } from '../support/browser.ts';
import { freePort, startProcess } from '../support/server-process.ts';

const web = fileURLToPath(new URL('../../apps/web/', import.meta.url));
let site: string;
let stop: () => Promise<void>;

// A site of its own whose API is not there.
beforeAll(async () => {
  const [port, nobody] = [await freePort(), await freePort()];
  site = `http://localhost:${port}`;
  const next = createRequire(`${web}package.json`).resolve('next/dist/bin/next');
  ({ stop } = await startProcess('the site', [next, 'start', '--port', String(port)], {
    cwd: web,
    env: { API_URL: `http://localhost:${nobody}/graphql`, PUBLIC_SITE_URL: site },
    ready: `${site}/icons.svg`,
  }));
});
afterAll(() => stop());

test.each([
  ['/fr/agreements', 'Le registre ne répond pas'],
  ['/en/articles/some-article', 'The record does not answer'],
  ['/', 'Le registre ne répond pas'],
])('when the record does not answer, %s says so and to come back, without a script', async (path, title) => {
  const response = await fetch(site + path);
  const html = await response.text();
  expect(response.status).toBe(503);
  expect(response.headers.get('retry-after')).toBe('60');
  expect(html).toContain(`<h1>${title}</h1>`);
  expect(html).not.toMatch(/localhost|ECONNREFUSED|\bat .*:\d+/);
});

test.each(['/fr/embed/agreements/x', '/en/embed/countries/ml/sn', '/og/fr.png', '/og/en/agreements/x.png', '/oembed?url=SITE/fr/agreements/x'])(
  'when the record does not answer, %s says so in its own way', async (path) => {
    const response = await fetch(site + path.replace('SITE', encodeURIComponent(site)));
    expect([response.status, response.headers.get('retry-after'), response.headers.get('cache-control')]).toEqual([503, '60', 'no-store']);
    expect(await response.text()).toMatch(/Le registre ne répond pas|The record does not answer/);
  });

test.each(['light', 'dark'] as const)('it is readable by everybody in the %s', (colorScheme) =>
  inBrowser(async (page) => {
    await page.goto(`${site}/fr/agreements`);
    expect(await barriers(page)).toEqual([]);
  }, { colorScheme }));
