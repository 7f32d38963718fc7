import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { barriers } from '../support/axe.ts';
import { inBrowser } from '../support/browser.ts';
import { startFailingApi } from '../support/failing-api.ts';
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

describe('a record that breaks while the site runs', () => {
  let api: Awaited<ReturnType<typeof startFailingApi>>;
  let here: string;
  let stopHere: () => Promise<void>;
  beforeAll(async () => {
    api = await startFailingApi(inject('apiUrl'));
    const port = await freePort();
    here = `http://localhost:${port}`;
    ({ stop: stopHere } = await startSiteAlone({ apiUrl: api.url, port, ready: '/fr/method' }));
  });
  afterAll(async () => {
    await stopHere?.();
    await api?.stop();
  });

  test.each([
    ['/fr', 'Cette page n’a pas pu être faite', 'Recharger la page'],
    ['/fr/search?q=mali', 'Cette page n’a pas pu être faite', 'Aller à l’accueil'],
    ['/en/agreements?country=ml', 'This page could not be made', 'Reload the page'],
    ['/en/articles/le-mali-et-senegal-renforcent-leur-cooperation-militaire', 'This page could not be made', 'Nothing is lost'],
  ])('%s says what happened when the record fails half-way, without a script or a stack, and is there again when the record is', async (path, title, words) => {
    api.state.fails = 'at pages';
    const response = await fetch(here + path);
    const html = await response.text();
    expect([response.status, response.headers.get('cache-control'), response.headers.get('retry-after')]).toEqual([500, 'no-store', '60']);
    expect(html).toContain(`<h1>${title}</h1>`);
    expect(html).toContain(words);
    expect(html).not.toMatch(/<script|secret|service\.ts|INTERNAL|127\.0\.0\.1/);
    api.state.fails = 'never';
    const again = await fetch(here + path);
    expect([again.status, (await again.text()).includes(title)]).toEqual([200, false]);
  });

  test('a figure and a card that fail half-way say so in their own form', async () => {
    api.state.fails = 'at pages';
    const [figure, card] = await Promise.all(['/en/explore.svg', '/en/embed/countries/ml/sn'].map((path) => fetch(here + path)));
    expect([figure?.status, figure?.headers.get('content-type'), card?.status]).toEqual([500, 'text/plain; charset=utf-8', 503]);
    expect(await figure?.text()).toMatch(/^This page could not be made\. /);
    expect(await card?.text()).toContain('The record does not answer');
  });

  test('a page that is asked for when the record is stopped says that it does not answer', async () => {
    api.state.fails = 'at all';
    const response = await fetch(`${here}/en/domains/training`);
    expect([response.status, /The record does not answer/.test(await response.text())]).toEqual([503, true]);
  });

  test('who searches while the record fails reads so on the page that is open, and goes on from there', () =>
    inBrowser(async (page, seen) => {
      api.state.fails = 'never';
      await page.goto(`${here}/fr/search`);
      await page.waitForLoadState('networkidle');
      api.state.fails = 'at pages';
      await page.getByRole('searchbox', { name: 'Mots à chercher' }).fill('patrouilles');
      await page.getByRole('heading', { level: 1, name: 'Le registre ne répond pas' }).waitFor();
      api.state.fails = 'never';
      await page.getByRole('button', { name: 'Recharger la page' }).click();
      await page.getByRole('heading', { name: /résultats? pour « patrouilles »/ }).waitFor();
      seen.errors.length = 0; // React names the failure on its console
    }));

  test.each(['light', 'dark'] as const)('what it says is readable by everybody in the %s', (colorScheme) =>
    inBrowser(async (page) => {
      api.state.fails = 'at pages';
      await page.goto(`${here}/fr/datasets`);
      expect(await barriers(page)).toEqual([]);
    }, { colorScheme }));
});
