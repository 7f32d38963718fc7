import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { inBrowser } from '../support/browser.ts';

const site = inject('siteUrl');

/** A figure by the heading of its section. */
const figure = (page: Page, heading: string) => page.locator('section', { has: page.getByRole('heading', { name: heading, exact: true }) });

/** The whole number that a text says first. */
const firstNumber = (text: string) => Number(/\d[\d,\u202f]*/.exec(text)?.[0].replace(/\D/g, ''));

const query = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);

test.each([
  ['/en/domains/training', 'Which states', 'Explore the map', { domain: 'training' }],
  ['/en/domains/border-security/joint-patrols', 'Which states', 'Explore the map', { domain: 'border-security/joint-patrols' }],
  ['/en/domains/training', 'When', 'Explore the timeline', { domain: 'training', view: 'timeline' }],
  ['/en/countries/ml', 'With whom', 'Explore the map', { country: 'ml' }],
  ['/en/countries/ml', 'Since when', 'Explore the timeline', { country: 'ml', view: 'timeline' }],
  ['/en', 'Who is in the record', 'Explore the map', {}],
] as const)('on %s, « %s » says what Explore says under its filter, and leads there by its link and by itself', (path, heading, link, asked) =>
  inBrowser(async (page) => {
    await page.goto(site + path);
    const says = await figure(page, heading).locator('figure > p').first().innerText();
    expect(firstNumber(says)).toBeGreaterThan(0);
    await figure(page, heading).getByRole('link', { name: link }).click();
    await page.getByRole('heading', { level: 1, name: 'Who cooperates with whom' }).waitFor();
    expect(query(page)).toEqual(asked);
    expect(await page.locator('.lead').innerText()).toBe(says);
    await page.goto(site + path);
    await figure(page, heading).locator('a.door').click();
    await page.getByRole('heading', { level: 1, name: 'Who cooperates with whom' }).waitFor();
    expect(query(page)).toEqual(asked);
  }));

test('the states that the small map of a domain paints are those of its large one, and their shapes are there', () =>
  inBrowser(async (page) => {
    const codes = (selector: string) => page.locator(selector).evaluateAll((uses) => uses.map((use) => (use.getAttribute('href') ?? '').replace(/^.*#/, '')).sort());
    await page.goto(`${site}/fr/domains/training`);
    const [painted, plain] = [await codes('svg.world :is(.s1, .s2, .s3, .s4) > use'), await codes('svg.world .none > use')];
    expect(await page.locator('svg.world .s4 > use').first().evaluate((use) => (use as SVGUseElement).getBBox().width)).toBeGreaterThan(0);
    await page.goto(`${site}/fr/explore?domain=training`);
    expect(painted).toEqual(await codes('svg.world a[data-spot] > use'));
    expect(plain).toEqual(await codes('svg.world .none > use'));
  }));

test('who hears the page hears what the figures show: a sentence, the first states, each sort of step with its number', () =>
  inBrowser(async (page) => {
    await page.goto(`${site}/en/domains/training`);
    expect(await figure(page, 'Which states').ariaSnapshot()).toMatch(/paragraph: "?[\d,]+ agreements, \d+ states\. Most: [^\n]+, [\d,]+ agreements\.[^]*On the map: (\S.* \([\d,]+\), ){11}[^\n]+, and \d+ other states\./);
    const heard = await figure(page, 'When').ariaSnapshot();
    expect(heard).toMatch(/paragraph: "?[\d,]+ dated agreements, from \d{4} to \d{4}\. Most: [\d,]+ \(\d{4}\)\./);
    expect(heard).toMatch(/paragraph: Signature [\d,]+/);
    expect((heard.match(/link /g) ?? []).length).toBe(1); // the picture itself is no second link
  }));

test('the page of a country says with whom, about what, since when and on which rung, each rung with its agreements', () =>
  inBrowser(async (page) => {
    await page.goto(`${site}/en/countries/ml`);
    for (const heading of ['With whom', 'About what', 'Since when', 'On which rung']) await page.getByRole('heading', { level: 2, name: heading, exact: true }).waitFor();
    const rungs = figure(page, 'On which rung').getByRole('listitem');
    const counted = await rungs.locator('.count [aria-hidden]').allInnerTexts();
    const total = Number(/Party to (\d+)/.exec(await page.locator('.lead').innerText())?.[1]);
    expect(counted.reduce((sum, count) => sum + Number(count), 0)).toBe(total);
    const signed = rungs.filter({ hasText: 'Signed' });
    const count = await signed.locator('.count [aria-hidden]').innerText();
    await signed.getByRole('link').click();
    await page.waitForURL((url) => url.searchParams.get('stage') === 'SIGNED' && url.searchParams.get('country') === 'ml');
    expect(await page.locator('#found').innerText()).toMatch(new RegExp(`^${count} agreements`));
  }));

test('a country of which nothing is coded has no figures, and says so instead', () =>
  inBrowser(async (page) => {
    await page.goto(`${site}/en/countries/fj`);
    expect(await page.locator('figure').count()).toBe(0);
    await page.getByText('No agreement coded for this country: Fiji').waitFor();
  }));

test.each(['/fr', '/fr/domains/training', '/fr/countries/ml'])('%s is as long before the shapes of its map have come as after', (path) =>
  inBrowser(async (page) => {
    const length = async () => {
      await page.goto(site + path, { waitUntil: 'networkidle' });
      return page.evaluate(() => document.documentElement.scrollHeight);
    };
    await page.route('**/world-small.svg*', (route) => route.abort());
    const without = await length();
    await page.unroute('**/world-small.svg*');
    const shapes = page.waitForResponse('**/world-small.svg*');
    expect(await length()).toBe(without);
    expect((await shapes).status()).toBe(200);
  }));
