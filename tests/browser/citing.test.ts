import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, inject, onTestFinished, test } from 'vitest';
import { barriers } from '../support/axe.ts';
import { inBrowser } from '../support/browser.ts';

const site = inject('siteUrl');
const article = `${site}/fr/articles/le-mali-et-senegal-renforcent-leur-cooperation-militaire`;
const agreement = '/agreements/mali-senegal-military-cooperation-accords';
const plain = { javaScriptEnabled: false };
const PATROLS = 'Des patrouilles mixtes et des postes de contrôle coordonnés seront déployés';

test('a reader copies a passage as a quotation, in the marks of the page’s language', () =>
  inBrowser(async (page) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${article}#m2`);
    await page.locator('#m2[open]').waitFor();
    await page.locator('#m2').getByRole('button', { name: 'Copier la citation' }).click();
    await page.locator('#m2').getByText('Copié').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(new RegExp(`^«\u00a0${PATROLS}\u00a0» \\(L’Afrique en vrai, «\u00a0Sahel : Le Mali.*\u00a0», février\u00a02025\\), passage 875–950, ${article}#p-875-950$`));
    await page.goto(`${site}/en${agreement}#c2`);
    await page.locator('#c2[open]').waitFor();
    await page.locator('#c2').getByRole('button', { name: 'Copy the quotation' }).click();
    await page.locator('#c2').getByText('Copied').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(new RegExp(`^“${PATROLS}” \\(L’Afrique en vrai, “Sahel`));
  }));

test('a button that says it copied stays as wide as it was, in either language', () =>
  inBrowser(async (page) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    for (const [locale, copied] of [['fr', 'Copié'], ['en', 'Copied']] as const) {
      await page.goto(`${site}/${locale}/countries/ml/sn`);
      await page.locator('#query > summary').click();
      const button = page.locator('#query .actions button').first();
      const width = async () => (await button.boundingBox())?.width;
      const before = await width();
      await button.click();
      await button.getByText(copied).waitFor();
      expect(await width(), locale).toBe(before);
    }
  }));

test('without JavaScript a reader comes from a fact to the citation of its passage, in four styles that can be selected', () =>
  inBrowser(async (page) => {
    await page.goto(article);
    await page.locator('#m2 summary').click();
    await page.locator('#m2').getByRole('link', { name: 'Citer ce passage' }).click();
    expect(new URL(page.url()).search).toBe('?passage=875-950');
    await page.getByRole('heading', { level: 1, name: 'Citer ce passage' }).waitFor();
    const text = await page.locator('main').innerText();
    expect(text).toContain('#p-875-950');
    for (const style of ['BibTeX', 'RIS', 'CSL-JSON']) expect(await page.getByRole('region', { name: style }).innerText()).toContain(PATROLS);
    expect(JSON.parse(await page.getByRole('region', { name: 'CSL-JSON' }).innerText())).toMatchObject({ id: expect.stringMatching(/:p-875-950$/) as string });
    await page.getByRole('link', { name: 'Le passage dans son texte' }).click();
    expect(await page.locator('mark:target').textContent()).toBe(PATROLS);
  }, plain));

test.each(['?passage=1-2', '?passage=875-950-1', '?passage=x&passage=875-950', '?passage='])('an address of a passage that the text does not have (%s) says so and cites the article', (query) =>
  inBrowser(async (page) => {
    expect((await page.goto(`${article}/cite${query}`))?.status()).toBe(200);
    await page.getByText('L’adresse nomme un passage qui n’est pas dans ce texte').waitFor();
    await page.getByRole('heading', { level: 1, name: 'Citer cet article' }).waitFor();
    expect(await page.getByRole('region', { name: 'RIS' }).innerText()).not.toContain('#p-');
  }, plain));

test('the citation of an article that is not in the record is not there', async () => {
  expect((await fetch(`${site}/fr/articles/nothing-here/cite`)).status).toBe(404);
  expect((await fetch(`${article}/cite`)).status).toBe(200);
});

test.each([`/fr${agreement}`, '/en/articles/le-mali-et-senegal-renforcent-leur-cooperation-militaire'])('without JavaScript %s offers its citation for programs, with files that hold it', (path) =>
  inBrowser(async (page) => {
    await page.goto(site + path);
    await page.locator('summary', { hasText: 'BibTeX, RIS' }).click();
    const key = /^@\w+\{([^,]+),/.exec(await page.getByRole('region', { name: 'BibTeX' }).innerText())?.[1] ?? 'none';
    const files = page.locator('#styles a[download]');
    expect(await files.evaluateAll((links) => links.map((link) => link.getAttribute('href')?.replace(/^[^.]*/, '')))).toEqual(['.bib', '.ris', '.csl.json']);
    for (const link of await files.all()) expect(await (await fetch(site + (await link.getAttribute('href')))).text()).toContain(key);
  }, plain));

test.each(['light', 'dark'] as const)('the card that other sites frame has no barrier and fits a narrow column, in the %s', (colorScheme) =>
  inBrowser(async (page) => {
    for (const path of [`/fr/embed${agreement}`, '/en/embed/countries/ml/sn', '/en/embed/countries/fr/ci', '/fr/embed/countries/fj/is', '/fr/embed/agreements/nothing-here'])
      for (const width of [280, 600]) {
        await page.setViewportSize({ width, height: 400 });
        await page.goto(site + path);
        expect(await barriers(page), path).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width);
      }
  }, { colorScheme }));

test('the code that a reader takes from a page shows the card in a page of another site', () =>
  inBrowser(async (page) => {
    await page.goto(`${site}/fr/countries/ml/sn`);
    await page.locator('summary', { hasText: 'Intégrer' }).click();
    const code = await page.getByRole('region', { name: 'Code HTML' }).innerText();
    const other = createServer((_, response) => response.setHeader('content-type', 'text/html; charset=utf-8').end(`<!doctype html><title>Elsewhere</title>${code}`)).listen(0, '127.0.0.1');
    onTestFinished(() => void other.close());
    await once(other, 'listening');
    await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`);
    const card = page.frameLocator('iframe[title="Mali – Sénégal · Pacta"]');
    await card.getByRole('heading', { name: 'Mali – Sénégal' }).waitFor();
    expect(await card.getByRole('link', { name: 'Lire sur Pacta, avec les preuves' }).getAttribute('href')).toBe(`${site}/fr/countries/ml/sn`);
  }));

test('without JavaScript the list of sources is filtered by links that say how many are left', () =>
  inBrowser(async (page) => {
    await page.goto(`${site}/fr/articles`);
    const filters = page.getByRole('navigation', { name: 'Filtres' });
    await filters.getByRole('link', { name: /^Traité|^Texte d’un accord/ }).click();
    expect(new URL(page.url()).search).toBe('?kind=TREATY');
    await filters.getByRole('link', { name: /^20\d\d/ }).first().click();
    expect([...new URL(page.url()).searchParams.keys()]).toEqual(['kind', 'from', 'to']);
    const said = Number(/\d+/.exec(await page.locator('#found').innerText())?.[0]);
    expect(await page.locator('.records > li').count()).toBe(Math.min(said, 20));
    await page.getByRole('link', { name: 'Tout effacer' }).click();
    expect(new URL(page.url()).search).toBe('');
    await page.goto(`${site}/fr/articles?country=zz&domain=nowhere&from=1803&to=1803`);
    await page.getByText('Sans effet dans cette adresse : ZZ (pays), nowhere (domaine)').waitFor();
    await page.getByText('Aucune source du registre ne répond à ces filtres').waitFor();
  }, plain));

test.each(['light', 'dark'] as const)('on paper the facts of an article lie open, in ink on paper, without controls, with the address of its source: in the %s', (colorScheme) =>
  inBrowser(async (page) => {
    await page.goto(article);
    await page.emulateMedia({ media: 'print', colorScheme });
    for (const quote of await page.locator('.fact blockquote').all()) expect(await quote.isVisible()).toBe(true);
    for (const control of await page.locator('.actions button, .masthead nav, .masthead .tools, .query-behind, .filters, .downloads').all()) expect(await control.isVisible()).toBe(false);
    expect(await page.locator('main').evaluate((main) => getComputedStyle(main).color)).toBe('rgb(26, 27, 30)');
    const after = (selector: string) => page.locator(selector).first().evaluate((link) => getComputedStyle(link, '::after').content);
    expect(await after('.meta a[rel="external"]')).toContain('https://lafriqueenvrai.info/');
    await page.goto(`${site}/fr${agreement}`);
    await page.locator('.source a[rel="external"]').first().waitFor({ state: 'visible' });
    expect(await after('.source a[rel="external"]')).toContain('https://lafriqueenvrai.info/');
  }, { colorScheme }));
