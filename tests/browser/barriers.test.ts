import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { barriers } from '../support/axe.ts';
import { inBrowser, openAll } from '../support/browser.ts';
import { PAGES } from '../support/pages.ts';

const site = inject('siteUrl');

/** What the browser warns of, and what the page asked for and did not get. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'warning') complaints.push(message.text());
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && response.request().resourceType() !== 'document') complaints.push(`${response.status()} ${response.url()}`);
  });
  return complaints;
}

const WINDOWS = { 'on a screen': { width: 1280 }, 'on a phone': { width: 390, hasTouch: true } };

// Errors, of React too, fail every visit: see `inBrowser`.
describe.each(Object.entries(WINDOWS))('%s', (_, window) => {
  test.each(Object.entries(PAGES))('%s comes from this machine alone, without a complaint of the browser, and has no barrier with all its parts open, in both languages, in the light and in the dark', async (_, path) => {
    // Both languages at once: a visit is mostly one process that thinks.
    await Promise.all(['fr', 'en'].map((locale) => inBrowser(async (page, seen) => {
      const complaints = complaintsOf(page);
      await page.goto(`${site}/${locale}${path}`);
      await page.evaluate(() => new Promise<void>((rested) => requestIdleCallback(() => rested()))); // React is done
      expect([...seen.foreign, ...complaints], locale).toEqual([]);
      await openAll(page);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await barriers(page), `${locale}, ${colorScheme}`).toEqual([]);
      }
    }, { ...window, reducedMotion: 'reduce' })));
  });
});

test('what a reader does before the scripts have come is not lost: the theme changes, and words that were typed are asked', () =>
  inBrowser(async (page) => {
    let release = () => {};
    const late = new Promise<void>((done) => (release = done));
    await page.route(/_next\/static\/.*\.js/, async (route) => {
      await late;
      await route.continue();
    });
    await page.goto(`${site}/fr/search`, { waitUntil: 'domcontentloaded' });
    await page.getByRole('button', { name: 'Changer de thème' }).click();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await page.getByRole('searchbox').fill('patrouilles');
    release();
    await page.getByRole('heading', { name: /résultats pour « patrouilles »/ }).waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('patrouilles');
    await page.getByRole('button', { name: 'Changer de thème' }).click();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('light');
  }, { colorScheme: 'light' }));

test.each(['light', 'dark'] as const)('who chose the %s gets it from the first moment, without a complaint', (theme) =>
  inBrowser(async (page) => {
    await page.addInitScript((chosen) => localStorage.setItem('theme', chosen), theme);
    const complaints = complaintsOf(page);
    for (const path of [PAGES['the front page'], PAGES['an article'], PAGES['the map']]) {
      await page.goto(`${site}/fr${path}`);
      expect(await page.locator('html').getAttribute('data-theme')).toBe(theme);
    }
    expect(complaints).toEqual([]);
  }, { colorScheme: theme === 'light' ? 'dark' : 'light' }));

test.each(['/fr/embed/countries/ml/sn', '/en/embed/agreements/mali-senegal-military-cooperation-accords', '/fr/embed/countries/zz/yy'])('a card, %s, has no barrier in the light and in the dark, and stands whole in a large window', (path) =>
  inBrowser(async (page) => {
    await page.goto(site + path);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await barriers(page), colorScheme).toEqual([]);
    }
    expect(await page.locator('main').evaluate((card) => card.scrollHeight < innerHeight / 2 + 100)).toBe(true);
  }));
