import { SaxesParser } from 'saxes';
import { expect, inject, test } from 'vitest';

const site = inject('siteUrl');

/** The texts of all elements of a name in a well-formed XML document. */
async function textsIn(path: string, name: string): Promise<string[]> {
  const response = await fetch(site + path);
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/xml; charset=utf-8']);
  const found: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  let text = '';
  parser.on('opentag', () => void (text = ''));
  parser.on('text', (more) => void (text += more));
  parser.on('closetag', (tag) => void (tag.name === name && found.push(text)));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(await response.text()).close();
  return found;
}

test('robots are told of every page, in both languages, and each of a sample is there', async () => {
  expect(await (await fetch(`${site}/robots.txt`)).text()).toContain(`Sitemap: ${site}/sitemap.xml`);
  const files = await textsIn('/sitemap.xml', 'loc');
  expect(files).toEqual(['pages', 'agreements-1', 'articles-1'].map((name) => `${site}/sitemap/${name}.xml`));
  const pages = (await Promise.all(files.map((file) => textsIn(new URL(file).pathname, 'loc')))).flat();
  expect(new Set(pages).size).toBe(pages.length);
  expect(pages.filter((page) => page.includes('/fr/agreements/')).length).toBe(411);
  expect(pages.filter((page) => page.includes('/en/articles/')).length).toBe(973);
  const sample = pages.filter((page, index) => index % 60 === 0 || !/\/(agreements|articles|countries|organizations|domains)\//.test(page));
  const answers = await Promise.all(sample.map(async (page) => [page, (await fetch(page)).status]));
  expect(answers.filter(([, status]) => status !== 200)).toEqual([]);
});

test.each(['/sitemap/agreements-2.xml', '/sitemap/agreements-0.xml', '/sitemap/ministers-1.xml', '/sitemap/x.xml'])('%s is no file', async (path) =>
  expect((await fetch(site + path)).status).toBe(404));
