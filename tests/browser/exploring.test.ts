import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { inBrowser } from '../support/browser.ts';
import { csvRows } from '../support/exports.ts';

const site = inject('siteUrl');

const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

/** Rows of the table below a figure, as texts of their cells. */
const tableOf = (page: Page) =>
  page.locator('#table tbody tr').evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => (cell.textContent ?? '').replace(/ \(.*\)$/, ''))));

test('a map is one stop for the tab key; arrows go from state to state, and Enter filters by the one that is reached', () =>
  inBrowser(async (page) => {
    await page.goto(`${site}/en/explore?area=west-africa`);
    const spots = page.locator('svg.world a[data-spot]');
    expect(await spots.count()).toBeGreaterThan(30);
    expect(await page.locator('svg.world a[tabindex="0"]').count()).toBe(1);
    await page.locator('svg.world a[data-spot="ML"]').focus();
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toMatch(/^Niger, \d+ agreements$/);
    expect(await page.locator('.says').innerText()).toBe(await focused(page)); // said below the map too
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toMatch(/^Chad, /);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('svg') === null)).toBe(true); // out of the map by one key
    await page.keyboard.press('Shift+Tab');
    expect(await focused(page)).toMatch(/^Niger, /); // and back to where one was
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.searchParams.get('country') === 'ne');
  }));

test('whoever points at a state of the network reads how many agreements it has, and sees its pairs', () =>
  inBrowser(async (page) => {
    await page.goto(`${site}/fr/explore?view=network`);
    await page.locator('svg.net a[data-spot="ML"]').hover();
    expect(await page.locator('.says').innerText()).toMatch(/^Mali, \d+ accords$/);
    const lit = await page.locator('[data-ends][data-lit]').evaluateAll((lines) => lines.map((line) => line.getAttribute('data-ends') ?? ''));
    expect(lit.length).toBeGreaterThan(0);
    for (const ends of lit) expect(ends.split(' ')).toContain('ML');
  }));

test('the tabs keep the filter, and so does the other language', () =>
  inBrowser(async (page) => {
    await page.goto(`${site}/fr/explore?country=ml&domain=training`);
    const query = () => Object.fromEntries(new URL(page.url()).searchParams);
    for (const [tab, view] of [['Réseau', 'network'], ['Chronologie', 'timeline'], ['Carte', null]] as const) {
      await page.getByRole('navigation', { name: 'Figures' }).getByRole('link', { name: tab }).click();
      await page.locator('.tabs [aria-current=true]', { hasText: tab }).waitFor();
      expect(query()).toEqual({ country: 'ml', domain: 'training', ...(view && { view }) });
    }
    await page.goto(`${site}/fr/explore?country=ml&view=network&weight=2`);
    await page.getByRole('link', { name: 'English' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Who cooperates with whom' }).waitFor();
    expect(query()).toEqual({ country: 'ml', view: 'network', weight: '2' });
  }));

test('the table under the map holds what the map shows, and the file of the page the same', () =>
  inBrowser(async (page) => {
    for (const query of ['', '?country=ml', '?domain=training&from=2010']) {
      await page.goto(`${site}/en/explore${query}`);
      const table = (await tableOf(page)).map(([name, count]) => `${name}, ${count}`);
      const map = await page.locator('svg.world a[data-spot]').evaluateAll((spots) => spots.map((spot) => (spot.getAttribute('aria-label') ?? '').replace(/ agreements?.*$/, '')));
      expect(table.length).toBeGreaterThan(5);
      expect(map.toSorted()).toEqual(table.toSorted());
      const href = await page.getByRole('link', { name: 'states (CSV)' }).getAttribute('href');
      const rows = csvRows(await (await fetch(site + href)).text());
      expect(rows.map(({ name, agreements }) => `${name}, ${agreements}`)).toEqual(table);
    }
  }));

test('the pairs that are drawn are the heaviest of the table, and what is left out is counted', () =>
  inBrowser(async (page) => {
    await page.goto(`${site}/en/explore?view=network`);
    const weights = (await tableOf(page)).map((cells) => Number(cells[1]));
    const drawn = await page.locator('svg.net [data-ends]').count();
    const [, said, from] = /(\d+) pairs are drawn, of (\d+) agreements? or more/.exec(await page.locator('figcaption').innerText()) ?? [];
    expect(Number(said)).toBe(drawn);
    expect(weights.filter((weight) => weight >= Number(from))).toHaveLength(drawn);
    const [, left] = /(\d+) lighter pairs are not drawn/.exec(await page.locator('figcaption').innerText()) ?? [];
    const [, pairs = ''] = /([\d,]+) pairs/.exec(await page.locator('.lead').innerText()) ?? [];
    expect(drawn + Number(left)).toBe(Number(pairs.replace(',', '')));
  }));

test('a bar of the timeline is as many agreements as its row of the table, and filters by its period', () =>
  inBrowser(async (page) => {
    await page.goto(`${site}/en/explore?view=timeline&by=decade`);
    const table = (await tableOf(page)).map(([period, count]) => `${period}, ${count}`);
    const bars = await page.locator('a[data-spot]').evaluateAll((all) => all.map((bar) => (bar.getAttribute('aria-label') ?? '').replace(/ agreements?$/, '')));
    expect(bars).toEqual(table);
    await page.locator('a[data-spot="2010"]').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.searchParams.get('from') === '2010' && url.searchParams.get('to') === '2019');
    expect(await page.locator('#found').innerText()).toMatch(new RegExp(`^${table.find((row) => row.startsWith('2010'))?.split(', ')[1]} agreements`));
  }));

test.each(['', '?view=network', '?view=timeline', '?country=ml&area=west-africa', '?country=ml&stage=SUSPENDED&domain=cyber-defence', '?text=%3Cb%3E%26%22'])(
  'the picture of explore%s stands alone: it is drawn whole from its file, which names its source', (query) =>
    inBrowser(async (page) => {
      const response = await fetch(`${site}/fr/explore.svg${query}`);
      expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/svg+xml; charset=utf-8']);
      const text = await response.text();
      expect(text).not.toMatch(/<script|href=|<image|url\((?!#)/);
      await page.goto(`${site}/fr/method`);
      const drawn = await page.evaluate(async (picture) => {
        const parsed = new DOMParser().parseFromString(picture, 'image/svg+xml');
        const image = new Image();
        image.src = `data:image/svg+xml,${encodeURIComponent(picture)}`;
        await image.decode();
        return { wrong: parsed.querySelector('parsererror')?.textContent, title: parsed.querySelector('title')?.textContent, words: parsed.documentElement.textContent, width: image.naturalWidth };
      }, text);
      expect(drawn.wrong).toBeUndefined();
      expect(drawn.title).not.toBe('');
      expect(drawn.words).toContain('Données CC BY 4.0');
      expect(drawn.words).toContain(`${site}/fr/explore`);
      expect(drawn.width).toBe(1200);
    }));

test('the picture is saved as PNG, large enough to print and with something on it', () =>
  inBrowser(async (page) => {
    await page.goto(`${site}/fr/explore?country=ml`);
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'PNG' }).click();
    const download = await saved;
    expect(download.suggestedFilename()).toBe('pacta-map.png');
    const file = await readFile(await download.path());
    expect(file.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(file.readUInt32BE(16)).toBe(2400); // its width
    expect(file.length).toBeGreaterThan(50_000); // an empty sheet of this size has a tenth of it
  }));

test('a picture that cannot be had says what to take instead', () =>
  inBrowser(async (page) => {
    await page.goto(`${site}/fr/explore`);
    await page.route('**/explore.svg*', (route) => route.abort());
    await page.getByRole('button', { name: 'PNG' }).click();
    await page.getByText('prenez le SVG').waitFor();
  }));

test('a map says what it draws as disputed, and that it takes no side', () =>
  inBrowser(async (page) => {
    for (const [locale, words] of [['fr', ['ne prend pas position', 'Maroc – Sahara occidental', 'Natural Earth']], ['en', ['takes no position', 'Morocco – Western Sahara', 'Natural Earth']]] as const) {
      await page.goto(`${site}/${locale}/explore`);
      await page.locator('details', { hasText: words[1] }).evaluate((details) => { (details as HTMLDetailsElement).open = true; });
      const text = await page.locator('figure').innerText();
      for (const each of words) expect(text).toContain(each);
    }
  }));

test('every state of the page is drawn from a shape that the map has', async () => {
  const [page, shapes] = [await (await fetch(`${site}/fr/explore`)).text(), await (await fetch(`${site}/world.svg`)).text()];
  const drawn = new Set([...shapes.matchAll(/<path id="([^"]+)"/g)].map(([, id]) => id));
  const used = [...page.matchAll(/\/world\.svg#([A-Za-z]+)/g)].map(([, id]) => id);
  expect(used.length).toBeGreaterThan(50);
  expect(used.filter((id) => !drawn.has(id))).toEqual([]);
});
