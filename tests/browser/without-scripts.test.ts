import { expect, inject, test } from 'vitest';
import { inBrowser } from '../support/browser.ts';

const site = inject('siteUrl');
const article = `${site}/fr/articles/le-mali-et-senegal-renforcent-leur-cooperation-militaire`;
const plain = { javaScriptEnabled: false };

test('without JavaScript a reader follows a number to its fact, which opens', () =>
  inBrowser(async (page) => {
    await page.goto(article);
    await page.getByRole('link', { name: 'Fait 2, Patrouilles mixtes' }).click();
    expect(page.url()).toBe(`${article}#m2`);
    await page.locator('#m2 blockquote').waitFor({ state: 'visible' });
  }, plain));

test('without JavaScript a reader goes from a fact back to its passage', () =>
  inBrowser(async (page) => {
    await page.goto(article);
    await page.locator('#m4 summary').click();
    await page.locator('#m4').getByRole('link', { name: 'Voir dans le texte' }).click();
    expect(await page.locator('mark:target').textContent()).toBe('prévenir les infiltrations de groupes armés');
  }, plain));

test('without JavaScript nothing is offered that only scripts can do', () =>
  inBrowser(async (page) => {
    await page.goto(article);
    for (const button of await page.getByRole('button').all()) expect(await button.isVisible()).toBe(false);
    expect(await page.locator('.picture img').getAttribute('alt')).not.toBe('');
  }, plain));

test('without JavaScript the list of agreements is filtered by its form', () =>
  inBrowser(async (page) => {
    await page.goto(`${site}/fr/agreements`);
    await page.getByLabel('Pays').selectOption('sn');
    await page.getByRole('button', { name: 'Montrer' }).click();
    expect(new URL(page.url()).searchParams.get('country')).toBe('sn');
    expect(await page.getByRole('heading', { level: 2 }).first().innerText()).toBe('1 accord sur 1');
    await page.getByLabel('Échelon').selectOption('ENDED');
    await page.getByRole('button', { name: 'Montrer' }).click();
    await page.getByText('Aucun accord du registre ne répond à ces filtres').waitFor();
    await page.getByRole('link', { name: 'Sénégal Retirer ce filtre' }).click();
    expect(new URL(page.url()).search).toBe('?stage=ENDED');
  }, plain));
