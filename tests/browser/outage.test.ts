import { afterAll, beforeAll, expect, test } from 'vitest';
import { barriers } from '../support/axe.ts';
import { inBrowser } from '../support/browser.ts';
import { freePort } from '../support/server-process.ts';
import { startSiteAlone } from '../support/site.ts';

let site: string;
let stop: () => Promise<void>;

// A site of its own whose API is not there.
beforeAll(async () => {
  const [port, nobody] = [await freePort(), await freePort()];
  site = `http://localhost:${port}`;
  ({ stop } = await startSiteAlone({ apiUrl: `http://localhost:${nobody}/graphql`, port, ready: '/icons.svg' }));
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
