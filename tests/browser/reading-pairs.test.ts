import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { barriers } from '../support/axe.ts';
import { inBrowser } from '../support/browser.ts';

const article = `${inject('siteUrl')}/fr/articles/le-mali-et-senegal-renforcent-leur-cooperation-militaire`;
const PATROLS = 'Des patrouilles mixtes et des postes de contrôle coordonnés seront déployés';
const INFILTRATION = 'prévenir les infiltrations de groupes armés';

const lit = (page: Page) => page.locator('mark[data-lit]').allTextContents();
const litFacts = (page: Page) => page.locator('.fact[data-lit]').evaluateAll((facts) => facts.map(({ id }) => id));
/** The page listens once its scripts run: until then an island's attribute is not set. */
const open = async (page: Page, hash = '') => {
  await page.goto(article + hash);
  await page.locator('.thumb-bar').waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
};

test('a reader who points at a fact sees the sentence that it stands on', () =>
  inBrowser(async (page) => {
    await open(page);
    await page.locator('#m2 summary').hover();
    expect(await lit(page)).toEqual([PATROLS]);
    expect(await litFacts(page)).toEqual(['m2']);
    await page.locator('#m4 summary').hover();
    expect(await lit(page)).toEqual([INFILTRATION]);
  }));

test('a reader who points at a passage sees every fact that stands on it', () =>
  inBrowser(async (page) => {
    await open(page);
    await page.locator('mark', { hasText: PATROLS }).hover();
    expect(await litFacts(page)).toEqual(['m2', 'm3']);
    await page.locator('h1').hover();
    expect(await litFacts(page)).toEqual([]);
  }));

test('the key passages are all passages that bear a fact, in the words of the text, and each leads to its place and lights its facts', () =>
  inBrowser(async (page) => {
    await open(page);
    const listed = page.locator('.key-passages li');
    const marks = await page.locator('mark[data-facts][id]').evaluateAll((all) => all.map((mark) => [`#${mark.id}`, mark.textContent, mark.getAttribute('data-facts')]));
    expect(await listed.locator('a').evaluateAll((all) => all.map((link) => [link.getAttribute('href'), link.querySelector('.words')?.textContent, link.getAttribute('data-facts')]))).toEqual(marks);
    await listed.getByRole('link', { name: /^Faits 2, 3\s: Des patrouilles mixtes/ }).hover();
    expect(await litFacts(page)).toEqual(['m2', 'm3']);
    await listed.getByRole('link', { name: INFILTRATION }).click();
    expect(await page.locator('mark:target').textContent()).toBe(INFILTRATION);
    await expect.poll(() => litFacts(page)).toEqual(['m4']);
  }));

test('a reader learns which part of the sentences is coded, and what coded means', () =>
  inBrowser(async (page) => {
    await open(page);
    expect((await page.locator('.coverage-row .caption').innerText()).replaceAll(/\s/g, ' ')).toMatch(/^Couverture\. 13 phrases codées sur 16, 81 %\. Une phrase codée porte un fait, ou cite un domaine/);
  }));

test('a click pins the pair until Escape frees it', () =>
  inBrowser(async (page) => {
    await open(page);
    await page.locator('#p-875-950').click();
    await page.locator('h1').hover();
    expect(await litFacts(page)).toEqual(['m2', 'm3']);
    await page.keyboard.press('Escape');
    expect(await litFacts(page)).toEqual([]);
    expect(await lit(page)).toEqual([]);
  }));

test('a reader who selects words to copy them pins nothing', () =>
  inBrowser(async (page) => {
    await open(page);
    await page.locator('#p-875-950').dblclick();
    await page.keyboard.press('Escape');
    await page.locator('#p-875-950').click({ clickCount: 3 });
    expect(String(await page.evaluate(() => getSelection()))).not.toBe('');
    await page.keyboard.press('Escape');
    await page.locator('h1').hover();
    expect(await litFacts(page)).toEqual([]);
  }));

test('by keyboard the numbers come in reading order, and each lights its fact', () =>
  inBrowser(async (page) => {
    await open(page);
    await page.locator('#par-2').focus();
    const names: (string | null)[] = [];
    for (let step = 0; step < 4; step += 1) {
      await page.keyboard.press('Tab');
      names.push(await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null));
    }
    expect(names).toEqual([
      'Fait 1, Surveillance de la frontière',
      'Fait 2, Patrouilles mixtes',
      'Fait 3, Postes de contrôle coordonnés',
      'Fait 4, Prévention des infiltrations',
    ]);
    expect(await litFacts(page)).toEqual(['m4']);
    expect(await lit(page)).toEqual([INFILTRATION]);
    await page.keyboard.press('Enter');
    await page.locator('#m4[open]').waitFor();
  }));

test('whoever arrives by the address of a fact finds it open, with its passage lit', () =>
  inBrowser(async (page) => {
    await open(page, '#m3');
    await page.locator('#m3[open]').waitFor();
    expect(await lit(page)).toEqual([PATROLS]);
    await page.locator('#m3').getByText('Postes de contrôle').first().waitFor({ state: 'visible' });
  }));

test('whoever arrives by the address of a passage finds it lit, with its facts', () =>
  inBrowser(async (page) => {
    await open(page, '#p-875-950');
    expect(await page.locator('mark:target').textContent()).toBe(PATROLS);
    expect(await litFacts(page)).toEqual(['m2', 'm3']);
    expect(await page.locator('mark:target').evaluate((mark) => mark.getBoundingClientRect().top < innerHeight)).toBe(true);
  }));

test('a dot of the figure leads to the fact and opens it, a second time too', () =>
  inBrowser(async (page) => {
    await open(page);
    const dot = page.getByRole('link', { name: 'Mesure 8, Échange en temps réel, Annoncé' });
    await dot.click();
    await page.locator('#m8[open]').waitFor();
    await page.locator('#m8 summary').click();
    await dot.click();
    await page.locator('#m8[open]').waitFor();
  }));

test('on a phone a touched passage raises a card, and the arrows walk from fact to fact', () =>
  inBrowser(async (page) => {
    await open(page);
    const bar = page.getByRole('region', { name: 'Passages et faits' });
    await page.locator('#p-875-950').tap();
    await bar.getByText('2\u2002Patrouilles mixtes').waitFor();
    expect(await bar.innerText()).toContain('Mesure 2 sur 12');
    expect(await bar.innerText()).toContain('Le même passage porte aussi le fait 3.');
    await bar.getByRole('button', { name: 'Fait suivant' }).tap();
    await bar.getByText('Mesure 3 sur 12').waitFor();
    await bar.getByRole('button', { name: 'Fait suivant' }).tap();
    await bar.getByText('Mesure 4 sur 12').waitFor();
    expect(await lit(page)).toEqual([INFILTRATION]);
    await bar.getByRole('link', { name: 'Ouvrir la fiche, avec sa preuve' }).tap();
    await page.locator('#m4[open]').waitFor();
    await bar.getByText('Parcourir les faits').waitFor();
  }, { width: 390, hasTouch: true }));

test('what a thumb must hit on a phone is 44 pixels high and wide', () =>
  inBrowser(async (page) => {
    await open(page);
    await page.locator('#p-875-950').tap();
    const sizes = await page.locator('.thumb-bar .button').evaluateAll((buttons) =>
      buttons.map((button) => button.getBoundingClientRect()).map(({ width, height }) => Math.min(width, height)),
    );
    expect(sizes).toHaveLength(4);
    for (const size of sizes) expect(size).toBeGreaterThanOrEqual(44);
  }, { width: 390, hasTouch: true }));

test.each(['light', 'dark'] as const)('what is lit stays readable in the %s', (colorScheme) =>
  inBrowser(async (page) => {
    await open(page, '#m2');
    await page.locator('#m2[data-lit]').waitFor();
    expect(await barriers(page)).toEqual([]);
  }, { colorScheme, reducedMotion: 'reduce' }));

test('whoever comes to one measure of an agreement finds it open', () =>
  inBrowser(async (page) => {
    await page.goto(`${inject('siteUrl')}/fr/agreements/mali-senegal-military-cooperation-accords#c2`);
    await page.locator('#c2[open]').waitFor();
    await page.locator('#c2').getByRole('link', { name: 'Lire le passage dans le texte de L’Afrique en vrai' }).click();
    expect(await page.locator('mark:target').textContent()).toBe(PATROLS);
  }));

test.each(['#100%', '#%E0%A4%A', '#', '#nothing-here'])('an address that ends in %s leaves the page as it is', (hash) =>
  inBrowser(async (page, { errors }) => {
    await open(page, hash);
    expect(await page.locator('mark[data-facts]').count()).toBe(10);
    expect(await lit(page)).toEqual([]);
    expect(errors).toEqual([]);
  }));

test('an address of a passage that the text does not have says so', () =>
  inBrowser(async (page) => {
    await page.goto(`${article}#p-1-2`);
    await page.getByText('L’adresse nomme un passage qui n’est pas dans ce texte').waitFor();
    await page.evaluate(() => (location.hash = '#m2'));
    await page.getByText('L’adresse nomme un passage qui n’est pas dans ce texte').waitFor({ state: 'detached' });
  }));
