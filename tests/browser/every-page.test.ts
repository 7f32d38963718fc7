import { expect, inject, test } from 'vitest';
import { inBrowser, openAll } from '../support/browser.ts';
import { PAGES } from '../support/pages.ts';

const site = inject('siteUrl');
const each = Object.entries(PAGES);

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

test('a word that is longer than a phone does not push its page sideways', () =>
  inBrowser(async (page) => {
    for (const path of ['/agreements', '/explore', '/search', '/articles']) {
      await page.goto(`${site}/fr${path}?text=${'x'.repeat(120)}&q=${'x'.repeat(120)}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(390);
    }
  }, { width: 390 }));

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
