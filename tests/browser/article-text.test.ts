import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { inBrowser } from '../support/browser.ts';

const slug = 'le-mali-et-senegal-renforcent-leur-cooperation-militaire';
const site = inject('siteUrl');
const api = inject('apiUrl');

type Block = { start: number; text: string };

async function recordedBlocks(): Promise<Block[]> {
  const response = await fetch(api, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: `{ article(by: { slug: "${slug}" }) { blocks { start text } } }` }),
  });
  const { data } = (await response.json()) as { data: { article: { blocks: Block[] } } };
  return data.article.blocks;
}

const shownBlocks = (page: Page): Promise<Block[]> =>
  page.locator('[data-block]').evaluateAll((blocks) =>
    blocks.map((block) => ({ start: Number(block.getAttribute('data-block')), text: block.textContent ?? '' })),
  );

test.each(['fr', 'en'])('the text on the page in %s is the revision, character for character, passages and numbers or not', (locale) =>
  inBrowser(async (page) => {
    await page.goto(`${site}/${locale}/articles/${slug}`);
    expect(await shownBlocks(page)).toEqual(await recordedBlocks());
  }));

test('the text stays the same when the page listens', () =>
  inBrowser(async (page) => {
    await page.goto(`${site}/fr/articles/${slug}`);
    await page.waitForLoadState('networkidle');
    await page.locator('#m2 summary').hover();
    expect(await shownBlocks(page)).toEqual(await recordedBlocks());
  }));

test('every passage of the text stands under its own address', () =>
  inBrowser(async (page) => {
    await page.goto(`${site}/fr/articles/${slug}`);
    const blocks = await recordedBlocks();
    const marks = await page.locator('mark[id]').evaluateAll((found) => found.map((mark) => ({ id: mark.id, text: mark.textContent ?? '' })));
    expect(marks.length).toBeGreaterThan(15);
    expect(new Set(marks.map(({ id }) => id)).size).toBe(marks.length);
    for (const { id, text } of marks) {
      const [, start, end] = /^p-(\d+)-(\d+)$/.exec(id)?.map(Number) ?? [];
      const block = blocks.findLast((one) => one.start <= Number(start));
      expect(block?.text.slice(Number(start) - (block?.start ?? 0), Number(end) - (block?.start ?? 0)), id).toBe(text);
    }
  }));

test('in the English page the text stays French, and says so', () =>
  inBrowser(async (page) => {
    await page.goto(`${site}/en/articles/${slug}`);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.locator('h1').getAttribute('lang')).toBe('fr');
    expect(new Set(await page.locator('.text').evaluateAll((blocks) => blocks.map((block) => block.getAttribute('lang'))))).toEqual(new Set(['fr']));
    expect(await page.locator('.dots h2').innerText()).toBe('Twelve measures announced, none seen yet');
  }));

test('the picture is asked of its outlet when a reader wants it, not before; one that does not come leaves a line that names its host', () =>
  inBrowser(async (page, { foreign }) => {
    await page.goto(`${site}/fr/articles/${slug}`, { waitUntil: 'networkidle' });
    expect(foreign).toEqual([]);
    await page.getByRole('link', { name: 'Demander l’image à lafriqueenvrai.info' }).click();
    await page.getByText('ne peut pas être affichée').waitFor();
    expect(await page.locator('.no-picture').innerText()).toContain('La demander à lafriqueenvrai.info');
    expect(await page.locator('.picture img').count()).toBe(0);
    expect(foreign).toHaveLength(1);
  }));

test('a picture that comes is shown with its outlet, which does not learn where it is read; the keyboard stays where it was', () =>
  inBrowser(async (page) => {
    let referrer: string | undefined = 'not asked';
    await page.route('https://lafriqueenvrai.info/**', (route) => {
      referrer = route.request().headers()['referer'];
      return route.fulfill({ contentType: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg" width="768" height="444"/>' });
    });
    await page.goto(`${site}/fr/articles/${slug}`, { waitUntil: 'networkidle' });
    await page.getByRole('link', { name: 'Demander l’image à lafriqueenvrai.info' }).press('Enter');
    await expect.poll(() => page.locator('.picture img').evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
    expect(referrer).toBeUndefined();
    expect(await page.locator('.picture figcaption').innerText()).toContain('L’Afrique en vrai');
    expect(await page.locator('.no-picture').count()).toBe(0);
    expect(await page.locator('.picture:focus').count()).toBe(1);
  }));

type Titled = { title: string };
/** Of each page, something that its query must give and the page must show. */
const BEHIND: [what: string, path: string, shown: (data: never) => string | undefined][] = [
  ['an article', `/en/articles/${slug}`, ({ article }: { article: Titled }) => article.title],
  ['an agreement', '/en/agreements/mali-senegal-military-cooperation-accords', ({ agreement }: { agreement: Titled }) => agreement.title],
  ['two countries', '/en/countries/ml/sn', ({ pair }: { pair: { agreements: { nodes: Titled[] } } }) => pair.agreements.nodes.at(-1)?.title],
  ['a country', '/en/countries/ml', ({ country }: { country: { agreements: { nodes: Titled[] } } }) => country.agreements.nodes.at(-1)?.title],
  ['a domain', '/en/domains/training', ({ domain }: { domain: { definition: string } }) => domain.definition],
  ['an organization', '/en/organizations/ecowas', ({ organization }: { organization: { name: string } }) => organization.name],
  ['the agreements', '/en/agreements?country=ml&text=patrol', ({ agreements }: { agreements: { nodes: Titled[] } }) => agreements.nodes.at(-1)?.title],
  ['the front page', '/en', ({ latest }: { latest: { nodes: Titled[] } }) => latest.nodes.at(-1)?.title],
  ['a search', '/en/search?q=patrols%20d%27Armes&type=agreement', ({ search }: { search: { edges: { node: Titled }[] } }) => search.edges.at(-1)?.node.title],
];

test.each(BEHIND)('the query behind the page of %s gives the facts of that page', (_, path, shown) =>
  inBrowser(async (page) => {
    await page.goto(site + path);
    await page.getByText('The query behind this page').click();
    const link = new URL((await page.getByRole('link', { name: 'Open in the playground' }).getAttribute('href')) ?? '');
    expect(link.href.startsWith(`${api}?`)).toBe(true);
    const { query, variables } = Object.fromEntries(link.searchParams);
    const response = await fetch(api, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: JSON.parse(variables ?? '') as unknown }),
    });
    const { data, errors } = (await response.json()) as { data: Record<string, unknown>; errors?: unknown };
    expect(errors).toBeUndefined();
    const fact = shown(data as never);
    expect(fact).toMatch(/\S/);
    expect(await page.locator('main').textContent()).toContain(fact);
    // The other forms ask the same.
    expect(JSON.parse(await page.getByRole('region', { name: 'Its variables' }).innerText())).toEqual(JSON.parse(variables ?? ''));
    const terminal = await page.getByRole('region', { name: 'In a terminal' }).innerText();
    const told = await promisify(execFile)('sh', ['-c', `curl() { printf '%s\\n' "$@"; }; ${terminal.trim()}`]); // what the shell gives to curl
    expect(JSON.parse(told.stdout.trim().split('\n').at(-1) ?? '')).toEqual({ query, variables: JSON.parse(variables ?? '') as unknown });
  }));

test('the query behind the second page of a list gives the second page', () =>
  inBrowser(async (page) => {
    await page.goto(`${site}/en/agreements?country=ml`);
    await page.locator('a[rel="next"]').click();
    await page.waitForURL(/after=/);
    await page.getByText('The query behind this page').click();
    const link = new URL((await page.getByRole('link', { name: 'Open in the playground' }).getAttribute('href')) ?? '');
    expect(JSON.parse(link.searchParams.get('variables') ?? '')).toMatchObject({ first: 20, after: new URL(page.url()).searchParams.get('after') });
  }));
