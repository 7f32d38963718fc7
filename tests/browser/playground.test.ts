import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { inBrowser } from '../support/browser.ts';

const api = inject('apiUrl');

const run = (page: Page) => page.getByRole('button', { name: /^Execute query/ }).click();
/** The text of an editor: Monaco shows each space as a no-break space, and only the lines in sight. */
const shown = async (page: Page, editor: string) => {
  const text = await page.locator(`${editor} .view-lines`).innerText();
  return text.replaceAll('\u00A0', ' ');
};
const open = async (page: Page, search = '') => {
  await page.goto(api + search);
  await page.locator('.graphiql-query-editor .view-line').first().waitFor();
};

test('a first visitor finds samples, runs the first, and gets quotes of the record; no other machine is asked', () =>
  inBrowser(async (page, { foreign }) => {
    await open(page);
    expect(await page.title()).toBe('Pacta · API playground');
    expect(await page.locator('.graphiql-tab').allInnerTexts()).toEqual([
      'EvidenceOfAgreements', 'ArticleAndPassages', 'DomainTree', 'CountriesWithAgreements', 'PageByPage', 'Search', 'TwoCountries',
    ]);
    expect(await shown(page, '.graphiql-editor-tool .graphiql-editor:not(.hidden)')).toContain('"country": "ML"');
    await run(page);
    await page.locator('.result-window').getByText('"totalCount"').waitFor();
    expect(await shown(page, '.result-window')).toMatch(/"data": \{\s+"agreements": \{\s+"totalCount": \d+/);
    expect(foreign).toEqual([]);
  }));

test('the link behind a page opens the playground with that query and its variables', () =>
  inBrowser(async (page) => {
    const query = 'query Behind($level: Int) { domains(level: $level) { slug } }';
    await open(page, `?${new URLSearchParams({ query, variables: '{"level":1}' })}`);
    expect(await shown(page, '.graphiql-query-editor')).toContain('query Behind($level: Int)');
    await run(page);
    await page.locator('.result-window').getByText('"domains"').waitFor();
    expect(await shown(page, '.result-window')).toContain('"slug": "border-security"');
  }));

test('whoever comes back finds what they wrote', () =>
  inBrowser(async (page) => {
    await open(page);
    await page.locator('.graphiql-query-editor .view-lines').click();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('query Mine { domains { slug');
    await page.locator('.graphiql-tab').getByText('Mine').waitFor();
    // GraphiQL keeps what is written once the writer pauses.
    await page.waitForFunction(() => localStorage.getItem('graphiql:tabState')?.includes('Mine'));
    await open(page);
    expect(await shown(page, '.graphiql-query-editor')).toContain('query Mine { domains { slug');
    expect((await page.locator('.graphiql-tab').allInnerTexts())[1]).toBe('ArticleAndPassages');
  }));

test('the editor knows the schema: a field that does not exist is marked', () =>
  inBrowser(async (page) => {
    await open(page, `?query=${encodeURIComponent('query Wrong { domains { colour } }')}`);
    await page.locator('.graphiql-query-editor .squiggly-error').first().waitFor();
  }));

test('on a phone, operation and result stand one above the other, and the documentation opens over them', () =>
  inBrowser(async (page) => {
    await open(page);
    await run(page);
    await page.locator('.result-window').getByText('"totalCount"').waitFor();
    const [editors, result] = await Promise.all(['.graphiql-editors', '.graphiql-response'].map((part) => page.locator(part).boundingBox()));
    if (!editors || !result) throw new Error('Operation or result is not shown.');
    expect(result.y).toBeGreaterThanOrEqual(editors.y + editors.height - 1);
    for (const { width } of [editors, result]) expect(width).toBeGreaterThan(370);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    expect((await page.locator('.graphiql-doc-explorer').boundingBox())?.width).toBeGreaterThan(300);
    await page.getByRole('button', { name: 'Hide Documentation Explorer' }).click();
    await run(page);
  }, { width: 390, hasTouch: true }));

test.each(['light', 'dark'] as const)('a reader whose system is %s gets a playground in the same key', (colorScheme) =>
  inBrowser(async (page) => {
    await open(page);
    const background = await page.locator('.graphiql-container').evaluate((element) => getComputedStyle(element).backgroundColor);
    const lightness = Math.max(...(background.match(/\d+/g) ?? []).slice(0, 3).map(Number));
    expect(lightness > 128 ? 'light' : 'dark').toBe(colorScheme);
  }, { colorScheme }));

test('without JavaScript the page says how to ask the API', () =>
  inBrowser(async (page) => {
    await page.goto(api);
    expect(await page.locator('main').innerText()).toContain('POST /graphql');
  }, { javaScriptEnabled: false }));
