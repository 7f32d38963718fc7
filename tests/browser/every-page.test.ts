import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { barriers } from '../support/axe.ts';
import { inBrowser } from '../support/browser.ts';

const site = inject('siteUrl');
const PAGES = {
  'the front page': '',
  'an article': '/articles/le-mali-et-senegal-renforcent-leur-cooperation-militaire',
  'an agreement': '/agreements/mali-senegal-military-cooperation-accords',
  'the agreements': '/agreements',
  'agreements filtered to nothing': '/agreements?country=ml&stage=ENDED',
  'agreements with facets chosen': '/agreements?country=ml&country=sn&match=all&domain=training&from=1990&text=formation',
  'the articles': '/articles',
  'the texts': '/articles?show=texts',
  'the countries': '/countries',
  'a country': '/countries/ml',
  'a pair of countries': '/countries/ml/sn',
  'a pair of which nothing is coded': '/countries/fj/is',
  'a country of which nothing is coded': '/countries/fj',
  'the domains': '/domains',
  'a domain': '/domains/border-security',
  'a sub-domain': '/domains/border-security/joint-patrols',
  'the search': '/search',
  'what a search found': '/search?q=patrouilles+senegl&type=agreement',
  'a search that found nothing': '/search?q=zzzzqq&country=ml',
  'the map': '/explore',
  'the map of one country, with its partners': '/explore?country=ml&area=west-africa',
  'the map of one domain': '/explore?domain=training&from=1990',
  'the network': '/explore?view=network',
  'a network that has no pair so heavy': '/explore?view=network&weight=999',
  'the timeline': '/explore?view=timeline',
  'the timeline by month': '/explore?view=timeline&country=ml&from=2020&by=month',
  'a map of nothing': '/explore?country=ml&stage=SUSPENDED&domain=cyber-defence',
  'the datasets': '/datasets',
  'data': '/data',
  'the method': '/method',
  'a page that does not exist': '/nowhere',
};
const each = Object.entries(PAGES);

/** All but the menu, which lies over what is below it. */
const openAll = (page: Page) =>
  page.locator('details:not(.menu)').evaluateAll((all) => all.forEach((details) => ((details as HTMLDetailsElement).open = true)));

describe.each(['light', 'dark'] as const)('in the %s', (colorScheme) => {
  test.each(each)('%s has no barrier, with all its parts open, in both languages', (_, path) =>
    inBrowser(async (page) => {
      for (const locale of ['fr', 'en']) {
        await page.goto(`${site}/${locale}${path}`);
        await openAll(page);
        expect(await barriers(page), locale).toEqual([]);
      }
    }, { colorScheme, reducedMotion: 'reduce' }));
});

test.each(each)('%s has no barrier on a phone', (_, path) =>
  inBrowser(async (page) => {
    await page.goto(`${site}/fr${path}`);
    await openAll(page);
    expect(await barriers(page)).toEqual([]);
  }, { width: 390, hasTouch: true, reducedMotion: 'reduce' }));

test.each(each)('%s is never wider than the window', (_, path) =>
  inBrowser(async (page) => {
    await page.goto(`${site}/fr${path}`);
    await openAll(page);
    for (const width of [320, 390, 768, 1024, 1280, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `at ${width}`).toBeLessThanOrEqual(width);
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

test('every link of the site leads to a page', async () => {
  const seen = new Set<string>();
  const broken: string[] = [];
  const waiting = ['/fr', '/en'];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const response = await fetch(site + path);
    if (response.status !== 200) broken.push(`${response.status} ${path}`);
    for (const [, href = ''] of (await response.text()).matchAll(/<a [^>]*href="(\/[^"#]*)/g)) {
      const next = href.replaceAll('&amp;', '&');
      // A page of a filter leads to pages of filters without end: they are one template. Files lead nowhere, and have a test of their own.
      if (seen.has(next) || next.includes('?') || /\.[a-z]+$|^\/dump/.test(next) || seen.size > 400) continue;
      seen.add(next);
      waiting.push(next);
    }
  }
  expect(broken).toEqual([]);
  expect(seen.size).toBeGreaterThan(100);
}, 120_000);

test('every sign that the site shows is drawn', async () => {
  const drawn = new Set([...(await (await fetch(`${site}/icons.svg`)).text()).matchAll(/<symbol id="([^"]+)"/g)].map(([, name]) => name));
  const missing = new Set<string>();
  for (const path of ['', '/domains', PAGES['an article'], PAGES['an agreement'], '/agreements?country=ml&stage=ENDED', '/countries', '/explore'])
    for (const [, name = ''] of (await (await fetch(`${site}/fr${path}`)).text()).matchAll(/\/icons\.svg#([a-z0-9-]+)/g))
      if (!drawn.has(name)) missing.add(name);
  expect([...missing]).toEqual([]);
  expect(drawn.size).toBeGreaterThan(80);
});
