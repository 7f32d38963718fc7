import { expect, inject, test } from 'vitest';
import { inBrowser } from '../support/browser.ts';

const site = inject('siteUrl');
const plain = { javaScriptEnabled: false };

test('a reader types, and the page answers without being asked', () =>
  inBrowser(async (page) => {
    await page.goto(`${site}/fr/search`, { waitUntil: 'networkidle' });
    await page.getByRole('searchbox').pressSequentially('patrouilles', { delay: 20 });
    await page.getByRole('heading', { name: /résultats pour « patrouilles »/ }).waitFor();
    expect(new URL(page.url()).search).toBe('?q=patrouilles');
    expect(await page.getByRole('searchbox').evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await page.locator('.records mark.found').first().innerText()).toMatch(/^patrouill/i);
  }));

test('a reader who types half a name is led straight to what it names', () =>
  inBrowser(async (page) => {
    await page.goto(`${site}/en/search`, { waitUntil: 'networkidle' });
    await page.getByRole('searchbox').pressSequentially('border sec', { delay: 20 });
    const answer = page.getByRole('navigation', { name: 'Direct answers' }).getByRole('link', { name: 'Border security', exact: true });
    await answer.waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await answer.evaluate((link) => link === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL(`${site}/en/domains/border-security`);
  }));

test('what is chosen stays while the words change', () =>
  inBrowser(async (page) => {
    await page.goto(`${site}/en/search?q=patrol&type=agreement&country=sn`, { waitUntil: 'networkidle' });
    await page.getByRole('searchbox').fill('training');
    await page.waitForURL(/q=training/);
    expect(new URL(page.url()).searchParams.toString()).toBe('type=agreement&country=sn&q=training');
  }));

test('the arrow keys lead from the words to the results and back, and Enter opens one', () =>
  inBrowser(async (page) => {
    await page.goto(`${site}/fr/search?q=patrouilles`, { waitUntil: 'networkidle' });
    const focused = () => page.evaluate(() => document.activeElement?.id || (document.activeElement as HTMLAnchorElement | null)?.href || '');
    await page.getByRole('searchbox').focus();
    await page.keyboard.press('ArrowDown');
    const first = await focused();
    expect(first).toContain('/fr/');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).not.toBe(first);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe('q');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(first);
  }));

test('the other language opens what was typed', () =>
  inBrowser(async (page) => {
    await page.goto(`${site}/fr/search`, { waitUntil: 'networkidle' });
    await page.getByRole('searchbox').fill('patrouilles');
    await page.getByRole('heading', { name: /résultats pour/ }).waitFor();
    await page.locator('.languages a').click();
    await page.getByRole('heading', { name: /results for “patrouilles”/ }).waitFor();
  }));

test('a title that a source did not have stands in brackets, and parts of a domain below it', () =>
  inBrowser(async (page) => {
    await page.goto(`${site}/fr/search?q=convention&type=article`);
    const titles = await page.locator('.records .title').allInnerTexts();
    expect(titles.filter((title) => /^\[.*\]$/.test(title.trim())).length).toBeGreaterThan(0);
    await page.goto(`${site}/fr/search?q=mali&domain=training`);
    const names = await page.getByRole('navigation', { name: 'Filtres' }).locator('.facet').first().locator('li').evaluateAll((all) => all.map((one) => [one.getAttribute('data-d'), one.getAttribute('class')]));
    const at = names.findIndex(([hue]) => hue === 'training');
    expect(names.slice(at + 1).findIndex(([, inner]) => inner !== 'inner')).toBe(names.filter(([, inner]) => inner === 'inner').length);
    expect(names.filter(([, inner]) => inner === 'inner').every(([hue]) => hue === 'training')).toBe(true);
  }, plain));

test('a phrase of the seed article leads to its passage in the text', () =>
  inBrowser(async (page) => {
    await page.goto(`${site}/fr`);
    await page.getByRole('searchbox').fill('"prévenir les infiltrations de groupes armés"');
    await page.getByRole('button', { name: 'Chercher' }).click();
    await page.getByRole('link', { name: /Le passage dans son texte/ }).first().click();
    expect(page.url()).toMatch(/\/fr\/articles\/le-mali-et-senegal-renforcent-leur-cooperation-militaire#p-\d+-\d+$/);
  }, plain));

test('words on which nothing is coded lead into their text, which does not say that it lacks a passage', () =>
  inBrowser(async (page) => {
    await page.goto(`${site}/fr/search?q=patrouilles+fronti%C3%A8re+Mali&type=article`);
    const link = page.locator('a[href*="le-mali-et-senegal-renforcent-leur-cooperation-militaire#"]').first();
    expect(await link.getAttribute('href')).toMatch(/#:~:text=\S+$/);
    await link.click();
    await page.waitForURL(/\/articles\//);
    await page.waitForLoadState('networkidle');
    expect(await page.getByText('qui n’est pas dans ce texte').count()).toBe(0);
  }));

test('without JavaScript a search is narrowed by sort and by facet, and a misspelt name is said to be one', () =>
  inBrowser(async (page) => {
    await page.goto(`${site}/fr/search`);
    await page.getByRole('searchbox').fill('senegl');
    await page.getByRole('button', { name: 'Chercher' }).click();
    await page.getByText('n’est pas dans le registre').waitFor();
    await page.getByRole('navigation', { name: 'Sortes de résultats' }).getByRole('link', { name: /^Mesures/ }).click();
    await page.getByRole('navigation', { name: 'Filtres' }).getByRole('link', { name: /^Formation/ }).click();
    expect(new URL(page.url()).search).toBe('?q=senegl&type=commitment&domain=training');
    expect(await page.locator('.records > li').count()).toBe(4);
  }, plain));

test('a country is found by another of its names, which stands beside it, and its page says it', () =>
  inBrowser(async (page) => {
    await page.goto(`${site}/fr/search?q=Ivory+Coast`);
    const first = page.locator('.records > li').first();
    expect(await first.locator('.title').innerText()).toBe('Côte d’Ivoire');
    expect(await first.locator('mark').allInnerTexts()).toEqual(['Ivory', 'Coast']);
    await first.getByRole('link').click();
    await page.getByText('Autres noms : RCI, Ivory Coast').waitFor();
  }, plain));

test('names stand in the language of the page, though the words stand in the other one alone', () =>
  inBrowser(async (page) => {
    await page.goto(`${site}/en/search?q=formaton&type=domain`);
    await page.getByText('looked for instead: formation').waitFor();
    const rows = await page.locator('.records > li').evaluateAll((all) => all.map((row) => [row.querySelector('.title')?.textContent?.trim(), row.querySelector('.summary')?.getAttribute('lang')]));
    expect(rows).toContainEqual(['Technical training', 'fr']);
    expect(rows.map(([title]) => title).filter((title) => title?.startsWith('Formation'))).toEqual([]);
    await page.goto(`${site}/fr/search?q=training&type=domain`);
    expect((await page.locator('.records .title').allInnerTexts()).map((title) => title.trim())).toContain('Formation technique');
  }, plain));

test('where nothing is found, links say how many things other searches find, and they find them', () =>
  inBrowser(async (page) => {
    for (const [query, heading] of [['q=patrouilles+zzyzx', 'Avec moins de mots'], ['q=patrouil', 'Avec un mot entier'], ['q=patrouilles&country=jp&type=commitment', 'Avec moins de filtres']] as const) {
      await page.goto(`${site}/fr/search?${query}`);
      const offered = page.getByRole('list', { name: heading }).getByRole('listitem').first();
      const count = /\d+/.exec(await offered.locator('.caption').innerText())![0];
      await offered.getByRole('link').click();
      await page.getByRole('heading', { name: new RegExp(`^${count} résultats? pour « patrouilles »`) }).waitFor();
    }
  }, plain));

test.each([
  ['?q=%22', 'Par exemple|Rien dans le registre'], ['?q=le+de+la', 'Rien dans le registre'], [`?q=${'a'.repeat(400)}`, 'Rien dans le registre'], ['?q=%F0%9F%92%A5', 'Rien dans le registre'],
  ['?q=mali&after=nowhere', 'Cette place dans la liste'], ['?q=mali&country=zz&type=minister', 'Sans effet dans cette adresse : minister \\(sorte de résultats\\), ZZ \\(pays\\)'],
])('/search%s says what it makes of that', async (query, words) => {
  const answer = await fetch(`${site}/fr/search${query}`);
  expect(answer.status).toBe(200);
  expect((await answer.text()).replaceAll('\u00a0', ' ').replaceAll('<!-- -->', '')).toMatch(new RegExp(words));
});
