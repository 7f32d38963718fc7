import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { startApi } from '../support/api.ts';
import { changeAgreements } from '../support/change-agreements.ts';
import { seedDatabase } from '../support/database.ts';
import { inBrowser } from '../support/browser.ts';

const api = inject('apiUrl');

const run = (page: Page) => page.getByRole('button', { name: /^Execute query/ }).click();
/** The text of an editor: Monaco shows each space as a no-break space, and only the lines in sight. */
const shown = async (page: Page, editor: string) => {
  const text = await page.locator(`${editor} .view-lines`).innerText();
  return text.replaceAll('\u00A0', ' ');
};
const open = async (page: Page, search = '', at = api) => {
  await page.goto(at + search);
  await page.locator('.graphiql-query-editor .view-line').first().waitFor();
};

test('a first visitor finds samples, runs the first, and gets quotes of the record; no other machine is asked', () =>
  inBrowser(async (page, { foreign }) => {
    await open(page);
    expect(await page.title()).toBe('Pacta · API playground');
    expect(await page.locator('.graphiql-tab').allInnerTexts()).toEqual([
      'EvidenceOfAgreements', 'ArticleAndPassages', 'DomainTree', 'CountriesWithAgreements', 'PageByPage', 'Search', 'TwoCountries', 'AsItHappens',
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

test('the editor completes a name that is half written, from the schema', () =>
  inBrowser(async (page) => {
    await open(page, `?query=${encodeURIComponent('query Half { agr }')}`);
    await page.locator('.graphiql-query-editor .view-lines').click();
    await page.keyboard.press('ControlOrMeta+End');
    for (let step = 0; step < 2; step += 1) await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Control+Space');
    await page.locator('.suggest-widget .monaco-list-row').getByText('agreements').first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => /agreement(s)?\b/.test(document.querySelector('.graphiql-query-editor .view-lines')?.textContent ?? ''));
  }));

test('a subscription runs until it is stopped, and shows what becomes public as it happens', async () => {
  const database = await seedDatabase();
  const own = await startApi({ databaseUrl: database.url });
  try {
    await inBrowser(async (page) => {
      const query = 'subscription Happens { recordPublished { change record { ... on Agreement { slug } } } }';
      const stands = page.waitForResponse((response) => (response.headers()['content-type'] ?? '').startsWith('text/event-stream'));
      await open(page, `?${new URLSearchParams({ query })}`, own.url);
      await run(page);
      await stands;
      await changeAgreements(database);
      await page.locator('.result-window').getByText('"recordPublished"').waitFor();
      expect(await shown(page, '.result-window')).toMatch(/"change": "CHANGED",\s+"record": \{\s+"slug": "mali-senegal-/);
      await page.getByRole('button', { name: /^Stop query/ }).click();
      await page.getByRole('button', { name: /^Execute query/ }).waitFor();
    });
  } finally {
    await own.close();
    await database.drop();
  }
});

test('a key for the API that is written among the headers is sent, and kept in this browser alone', () =>
  inBrowser(async (page) => {
    await open(page, `?query=${encodeURIComponent('query Key { domains(level: 1) { slug } }')}`);
    await page.getByRole('button', { name: 'Headers' }).click();
    await page.locator('.graphiql-editor-tool .graphiql-editor:not(.hidden) .view-lines').click();
    await page.keyboard.type('{ "Authorization": "Bearer example" ');
    await page.waitForFunction(() => localStorage.getItem('graphiql:tabState')?.includes('Bearer example'));
    const asked = page.waitForRequest((request) => request.method() === 'POST' && (request.postData() ?? '').includes('query Key'));
    await run(page);
    expect((await asked).headers()['authorization']).toBe('Bearer example');
    expect(page.url()).not.toContain('Bearer');
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
