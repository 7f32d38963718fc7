import { expect, inject, test } from 'vitest';
import { inBrowser } from '../support/browser.ts';

const site = inject('siteUrl');

const get = (path: string, language = 'fr') => fetch(site + path, { redirect: 'manual', headers: { 'accept-language': language } });

test.each([
  ['fr-FR,fr;q=0.9', '/fr'],
  ['en-GB,en;q=0.9', '/en'],
  ['de-DE', '/fr'],
])('a reader whose browser asks for %s is sent to %s', async (language, path) => {
  const response = await get('/', language);
  expect(response.status).toBe(307);
  expect(new URL(response.headers.get('location') ?? '', site).pathname).toBe(path);
});

test.each([
  ['/fr/nowhere', 'Cette page n’existe pas'],
  ['/en/nowhere', 'There is no such page'],
  ['/fr/articles/nowhere', 'Cette page n’existe pas'],
  ['/en/agreements/nowhere', 'There is no such page'],
  ['/fr/countries/zz', 'Cette page n’existe pas'],
  ['/fr/countries/mali', 'Cette page n’existe pas'],
  ['/en/domains/nowhere/at-all', 'There is no such page'],
  ['/fr/organizations/nowhere', 'Cette page n’existe pas'],
  ['/fr/file.txt', 'Cette page n’existe pas'],
  ['/%E0%A4%A', 'Cette page n’existe pas'],
  ['/en/embed/%E0%A4%A', 'There is no such page'],
])('%s is not found, in the reader’s language and without a script', async (path, title) => {
  const response = await get(path);
  expect(response.status).toBe(404);
  expect((await response.text()).includes(`>${title}</h1>`)).toBe(true);
});

test.each([
  ['/fr/agreements?after=changed', 'Voici le début'], ['/fr/agreements?domain=nowhere', 'Sans effet dans cette adresse'], ['/en/explore?view=network&country=zz', 'Without effect in this address: ZZ'], ['/fr/countries/ml?before=changed', 'Voici le début'],
  ['/fr/agreements?stage=FOO&kind=X', 'X (genre), FOO (échelon)'], ['/en/agreements?country=zz&stage=maybe', 'Without effect in this address: maybe (rung), ZZ (country)'],
  ['/fr/explore?area=mars&weight=-1', 'mars (cadrage de la carte), -1 (nombre d’accords)'], ['/en/articles?from=abc', 'A date is written'], ['/fr/search?q=mali&type=minister', 'minister (sorte de résultats)'],
])('%s asks for what there is not: the page says so, without a script too', async (path, words) => {
  const response = await get(path);
  expect(response.status).toBe(200);
  expect(await response.text()).toContain(words);
});

test('the other language opens the same page, with its query, and back', () =>
  inBrowser(async (page) => {
    await page.goto(`${site}/fr/agreements?country=ml`);
    await page.getByRole('link', { name: 'English' }).first().click();
    expect(page.url()).toBe(`${site}/en/agreements?country=ml`);
    expect(await page.locator('h1').innerText()).toBe('Agreements');
    await page.getByRole('link', { name: 'Français' }).first().click();
    expect(page.url()).toBe(`${site}/fr/agreements?country=ml`);
  }));

test('the other language opens the page at the place that the address names, and at another once a reader has gone there', () =>
  inBrowser(async (page) => {
    const article = '/articles/le-mali-et-senegal-renforcent-leur-cooperation-militaire';
    await page.goto(`${site}/fr${article}#m2`);
    const language = page.locator('.languages a');
    await expect.poll(() => language.evaluate((link) => (link as HTMLAnchorElement).href)).toBe(`${site}/en${article}#m2`);
    await language.click();
    await page.waitForURL(`${site}/en${article}#m2`);
    await page.locator('details#m2[open]').waitFor();
    await page.locator('a.paragraph-number[href="#par-3"]').click();
    await page.getByRole('link', { name: 'Français' }).first().click();
    await page.waitForURL(`${site}/fr${article}#par-3`);
  }));

test('a page names its lasting address and its other language', () =>
  inBrowser(async (page) => {
    await page.goto(`${site}/en/countries/ml`);
    expect(await page.locator('link[rel=canonical]').getAttribute('href')).toBe(`${site}/en/countries/ml`);
    expect(await page.locator('link[rel=alternate][hreflang=fr]').getAttribute('href')).toBe(`${site}/fr/countries/ml`);
    expect(await page.locator('meta[name=description]').getAttribute('content')).toContain('Mali');
  }));

test.each(['', '/agreements', '/articles'])('a feed reader finds the feed of the agreements on the page %s', async (path) => {
  const [, href] = /<link rel="alternate" type="application\/atom\+xml" href="([^"]+)"/.exec(await (await get(`/en${path}`)).text()) ?? [];
  expect(href).toBe(`${site}/en/agreements.atom`);
  expect((await get('/en/agreements.atom')).headers.get('content-type')).toMatch(/^application\/atom\+xml/);
});

test('the theme that a reader chooses stays, from the first paint', () =>
  inBrowser(async (page) => {
    await page.goto(`${site}/fr`);
    await page.waitForLoadState('networkidle');
    const ground = () => page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
    const light = await ground();
    await page.getByRole('button', { name: 'Changer de thème' }).click();
    expect(await ground()).not.toBe(light);
    await page.goto(`${site}/fr/method`, { waitUntil: 'commit' });
    await page.locator('body').waitFor({ state: 'attached' });
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  }, { colorScheme: 'light' }));

test('a page loads nothing from other machines, and its policy says so', async () => {
  const policy = (await get('/fr/method')).headers.get('content-security-policy') ?? '';
  expect(policy).toMatch(/default-src 'self'/);
  expect(policy).toMatch(/script-src 'self'( 'sha256-[^']+')+(;|$)/);
  expect(policy).toMatch(/frame-ancestors 'none'/);
  await inBrowser(async (page, { foreign }) => {
    await page.goto(`${site}/fr`);
    await page.waitForLoadState('networkidle');
    expect(foreign).toEqual([]);
  });
});
