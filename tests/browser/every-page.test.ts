import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { barriers } from '../support/axe.ts';
import { inBrowser } from '../support/browser.ts';
import { PAGES } from '../support/pages.ts';

const site = inject('siteUrl');
const each = Object.entries(PAGES);

/** All but the menu, which lies over what is below it. */
const openAll = (page: Page) =>
  page.locator('details:not(.menu)').evaluateAll((all) => all.forEach((details) => ((details as HTMLDetailsElement).open = true)));

const WINDOWS = { 'on a screen': { width: 1280 }, 'on a phone': { width: 390, hasTouch: true } };

describe.each(Object.entries(WINDOWS))('%s', (_, window) => {
  test.each(each)('%s has no barrier, with all its parts open, in both languages, in the light and in the dark', (_, path) =>
    inBrowser(async (page) => {
      for (const locale of ['fr', 'en']) {
        await page.goto(`${site}/${locale}${path}`);
        await openAll(page);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          expect(await barriers(page), `${locale}, ${colorScheme}`).toEqual([]);
        }
      }
    }, { ...window, reducedMotion: 'reduce' }));
});

describe.each(['light', 'dark'] as const)('to a reader who chose the %s', (theme) => {
  test.each(each)('%s comes without a complaint of the browser, and from this machine alone', (_, path) =>
    inBrowser(async (page, seen) => {
      await page.addInitScript((chosen) => localStorage.setItem('theme', chosen), theme);
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'warning') complaints.push(message.text());
      });
      page.on('response', (response) => {
        if (response.status() >= 400 && response.request().resourceType() !== 'document') complaints.push(`${response.status()} ${response.url()}`);
      });
      for (const locale of ['fr', 'en']) {
        await page.goto(`${site}/${locale}${path}`, { waitUntil: 'load' });
        await page.evaluate(() => new Promise<void>((rested) => requestIdleCallback(() => rested()))); // React is done
        expect(seen.foreign.splice(0)).toEqual([]);
      }
      expect([...seen.errors, ...complaints]).toEqual([]);
    }));
});

test.each(each)('%s is never wider than the window, and ends with its foot', (_, path) =>
  inBrowser(async (page) => {
    await page.goto(`${site}/fr${path}`);
    await openAll(page);
    for (const width of [320, 390, 768, 1024, 1280, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `at ${width}`).toBeLessThanOrEqual(width);
      expect(await page.evaluate(() => document.documentElement.scrollHeight - scrollY - document.querySelector('body > footer')!.getBoundingClientRect().bottom), `below the foot at ${width}`).toBeLessThan(2);
    }
  }));

test.each(each)('%s has one title, one main heading, no address twice and no link to nowhere', (_, path) =>
  inBrowser(async (page) => {
    await page.goto(`${site}/en${path}`);
    expect(await page.title()).toMatch(/\S · Pacta$/);
    expect(await page.locator('h1').count()).toBe(1);
    const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const anchors = await page.locator('a[href^="#"]').evaluateAll((all) => all.map((link) => link.getAttribute('href')?.slice(1) ?? ''));
    expect(anchors.filter((anchor) => !ids.includes(anchor))).toEqual([]);
  }));

test('every sign that the site shows is drawn', async () => {
  const drawn = new Set([...(await (await fetch(`${site}/icons.svg`)).text()).matchAll(/<symbol id="([^"]+)"/g)].map(([, name]) => name));
  const missing = new Set<string>();
  for (const path of ['', '/domains', PAGES['an article'], PAGES['an agreement'], '/agreements?country=ml&stage=ENDED', '/countries', '/explore'])
    for (const [, name = ''] of (await (await fetch(`${site}/fr${path}`)).text()).matchAll(/\/icons\.svg#([a-z0-9-]+)/g))
      if (!drawn.has(name)) missing.add(name);
  expect([...missing]).toEqual([]);
  expect(drawn.size).toBeGreaterThan(80);
});
