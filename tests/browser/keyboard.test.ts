import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { inBrowser, untilItMoves } from '../support/browser.ts';
import { PAGES } from '../support/pages.ts';

const site = inject('siteUrl');
const article = `${site}/fr${PAGES['an article']}`;
const still = { reducedMotion: 'reduce' } as const;

/** Opens a page whose scripts listen. */
const open = (page: Page, address: string) => page.goto(address, { waitUntil: 'networkidle' });
/** Names everything that a keyboard should reach, in the order of the page. Of a figure the tab key reaches one link, and arrows the others. */
const reachable = (page: Page) =>
  page.locator('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]').evaluateAll((all) =>
    all.filter((one) => one.checkVisibility() && one.getAttribute('tabindex') !== '-1').map((one, index) => {
      one.setAttribute('data-stop', String(index));
      return `${index} ${one.outerHTML.slice(0, 120)}`;
    }));

type Stop = { at: string | undefined; lacks: string[] };

/** What has the focus, and what a reader who looks for it would miss there: its outline, or itself behind something else. */
const stop = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const focused = document.activeElement as HTMLElement;
    const lacks: string[] = [];
    const { outlineStyle, outlineWidth } = getComputedStyle(focused);
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = 'var(--focus)'; // what stands in a drawing has no outline: its edge takes that colour
    const edged = [focused, ...focused.querySelectorAll('*')].some((one) => {
      const { stroke, strokeWidth } = getComputedStyle(one);
      return focused instanceof SVGElement && stroke === getComputedStyle(probe).color && Number.parseFloat(strokeWidth) >= 2;
    });
    probe.remove();
    if (!edged && (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2)) lacks.push('an outline');
    const boxes = [...focused.getClientRects()];
    const shown = boxes.some(({ left, right, top, bottom }) =>
      [[left + 2, top + 2], [right - 2, bottom - 2], [(left + right) / 2, (top + bottom) / 2]].some(([x = 0, y = 0]) => {
        const there = document.elementFromPoint(x, y);
        return there !== null && (focused.contains(there) || there.contains(focused)) && there !== document.documentElement;
      }));
    if (!shown) lacks.push('a place that nothing covers');
    return { at: focused.dataset['stop'], lacks };
  });

describe.each([['a screen', 1280], ['a phone', 390]] as const)('on %s', (_, width) => {
  test.each(['an article', 'what a search found', 'agreements with facets chosen', 'a pair of countries', 'the map', 'the network', 'the timeline'] as const)(
    'a keyboard reaches all of %s in the order of the page, sees where it is, and comes out at the end', (name) =>
      inBrowser(async (page) => {
        await open(page, `${site}/fr${PAGES[name]}`);
        const all = await reachable(page);
        const reached: (string | undefined)[] = [];
        const lacking: string[] = [];
        for (let step = 0; step < all.length; step += 1) {
          await page.keyboard.press('Tab');
          const { at, lacks } = await stop(page);
          reached.push(at);
          if (lacks.length > 0) lacking.push(`${lacks.join(', ')}: ${all[Number(at)]}`);
        }
        expect(lacking).toEqual([]);
        expect(reached.map((at) => all[Number(at)])).toEqual(all);
        await page.keyboard.press('Tab');
        expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
      }, { ...still, width }));
});

test('the first key leads past the head of the page, into its content', () =>
  inBrowser(async (page) => {
    await open(page, article);
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').innerText()).toBe('Aller au contenu');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.locator('main :focus').getAttribute('href')).toBe('/fr/articles');
  }, still));

test('a number of the text opens its fact, the next key goes on inside it, and Escape lets the pair go', () =>
  inBrowser(async (page) => {
    await open(page, article);
    await page.getByRole('link', { name: 'Fait 4, Prévention des infiltrations' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('#m4[open][data-lit]').waitFor();
    await page.waitForFunction(() => document.querySelector(':target')?.id === 'm4'); // from there the next key goes on
    await page.keyboard.press('Tab');
    await expect.poll(() => page.locator('#m4 :focus').count()).toBe(1);
    await page.locator('h1').hover();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Shift+Tab');
    await expect.poll(() => page.locator('#m4 :focus').count()).toBe(0);
    await expect.poll(async () => (await page.locator('mark[data-lit]').count()) - (await page.locator('.ref:focus').count())).toBe(0);
  }, still));

test('on a phone the menu opens, leads on and closes by keys, and covers nothing that has the focus', () =>
  inBrowser(async (page) => {
    await open(page, article);
    const menu = page.locator('.menu');
    const summary = menu.locator('summary');
    await summary.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await menu.locator('a:focus').innerText()).toBe('Accords');
    await page.keyboard.press('Escape');
    expect(await menu.getAttribute('open')).toBeNull();
    expect(await summary.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press('Space');
    for (let step = await menu.locator('a').count(); step >= 0; step -= 1) await page.keyboard.press('Tab');
    expect(await page.locator('main :focus').count()).toBe(1);
    expect(await menu.getAttribute('open')).toBeNull();
    await summary.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${site}/fr/agreements`);
  }, { ...still, width: 390 }));

test('the theme changes by keys, and the focus stays', () =>
  inBrowser(async (page) => {
    await open(page, article);
    const toggle = page.getByRole('button', { name: 'Changer de thème' });
    await toggle.focus();
    for (const [key, theme] of [['Enter', 'dark'], ['Space', 'light']] as const) {
      await page.keyboard.press(key);
      expect(await page.locator('html').getAttribute('data-theme')).toBe(theme);
      expect(await toggle.evaluate((one) => one === document.activeElement)).toBe(true);
    }
  }, { ...still, colorScheme: 'light' }));

test('a search is asked, narrowed to a kind and to a domain, and opened, by keys alone', () =>
  inBrowser(async (page) => {
    await open(page, `${site}/fr/search`);
    /** Goes on until something of this name has the focus. */
    const to = async (name: RegExp) => {
      for (let step = 0; step < 80; step += 1) {
        await page.keyboard.press('Tab');
        if (name.test((await page.locator(':focus').innerText()).trim())) return;
      }
      throw new Error(`The keyboard does not reach ${String(name)}.`);
    };
    await page.getByRole('searchbox').focus();
    await page.keyboard.type('patrouilles');
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=patrouilles/);
    await to(/^Mesures/);
    await page.keyboard.press('Enter');
    await page.waitForURL(/type=commitment/);
    await to(/^Sécurité des frontières/);
    await page.keyboard.press('Enter');
    await page.waitForURL(/domain=border-security/);
    await untilItMoves(page);
    await page.getByRole('searchbox').focus();
    const place = () => page.locator(':focus').getAttribute('href');
    await page.keyboard.press('ArrowDown');
    expect(await place()).toBe('/fr/domains/border-security/joint-patrols'); // the short answers come first
    for (let step = 0; step < 10 && !(await place())?.includes('#c'); step += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/fr\/agreements\/[a-z0-9-]+#c\d+$/);
  }, still));
