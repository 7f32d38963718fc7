import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { beforeAll, describe, expect, test } from 'vitest';
import { allOf, csvRows, textAt } from '../support/exports.ts';
import { servedRecord } from '../support/served-record.ts';

const pacta = servedRecord();

const SEED = 'le-mali-et-senegal-renforcent-leur-cooperation-militaire';
const ACCORDS = 'mali-senegal-military-cooperation-accords';

/** As an outside tool reads a bibliography. */
const cited = async (path: string) => new Cite(await textAt(pacta.api, path)).data;
const idsOf = async (path: string) => (await cited(path)).map(({ id }) => id);

/** The keys of agreements in each form, brought to slugs. */
const FORMS: Record<string, (text: string) => string[]> = {
  csv: (text) => csvRows(text).map(({ slug }) => slug!),
  json: (text) => (JSON.parse(text) as { agreements: { slug: string }[] }).agreements.map(({ slug }) => slug),
  jsonld: (text) => (JSON.parse(text) as { '@graph': { slug: string }[] })['@graph'].map(({ slug }) => slug),
  atom: (text) => [...text.matchAll(/<entry><id>tag:pacta\.example,2026:agreement\/([^<]+)<\/id>/g)].map(([, slug]) => slug!),
  bib: (text) => new Cite(text).data.map(({ id }) => slugOf(id)),
  ris: (text) => new Cite(text).data.map(({ id }) => slugOf(id)),
  'csl.json': (text) => (JSON.parse(text) as { id: string }[]).map(({ id }) => slugOf(id)),
};
const slugOf = (key: string) => key.replace('pacta:agreement:', '');

describe.each<[string, object]>([
  ['/countries/ml/sn', { countries: ['ML', 'SN'], match: 'ALL' }], ['/domains/training', { domains: ['training'] }], ['/organizations/ecowas', { organizations: ['ECOWAS'] }],
  ['/agreements', {}],
])('%s holds the same agreements in the same order', (page, filter) => {
  let slugs: string[];
  beforeAll(async () => {
    slugs = (await allOf<{ slug: string }>(pacta.api, 'agreements', 'slug', filter)).map(({ slug }) => slug);
    expect(slugs.length).toBeGreaterThan(10);
  });
  test.each(Object.keys(FORMS))('as %s', async (form) => {
    for (const locale of page === '/agreements' ? ['/en'] : ['', '/fr', '/en']) expect(FORMS[form]!(await textAt(pacta.api, `${locale}${page}.${form}`))).toEqual(slugs);
  });
});

test('one agreement is the same in every form, and cited with each of its sources', async () => {
  const { data } = await pacta.api.ask<{ agreement: { id: string; sources: { slug: string }[] } }>('query ($slug: String!) { agreement(by: { slug: $slug }) { id sources { slug } } }', { slug: ACCORDS });
  const { id, sources } = data!.agreement;
  expect(csvRows(await textAt(pacta.api, `/agreements/${ACCORDS}.csv`)).map((row) => row.id)).toEqual([id]);
  expect((JSON.parse(await textAt(pacta.api, `/agreements/${ACCORDS}.json`)) as { agreements: { id: string }[] }).agreements.map((each) => each.id)).toEqual([id]);
  expect(JSON.parse(await textAt(pacta.api, `/agreements/${ACCORDS}.jsonld`))).toHaveProperty('identifier', id);
  expect(FORMS.atom!(await textAt(pacta.api, `/agreements/${ACCORDS}.atom`))).toEqual([ACCORDS]);
  const keys = [`pacta:agreement:${ACCORDS}`, ...sources.map(({ slug }) => `pacta:article:${slug}`)];
  for (const form of ['bib', 'ris', 'csl.json']) expect(await idsOf(`/agreements/${ACCORDS}.${form}`)).toEqual(keys);
});

test('one article is the same in every form, and cited with each of its passages', async () => {
  const { data } = await pacta.api.ask<{ article: { id: string; passages: { start: number; end: number }[] } }>('query ($slug: String!) { article(by: { slug: $slug }) { id passages { start end } } }', { slug: SEED });
  const { id, passages } = data!.article;
  expect(csvRows(await textAt(pacta.api, `/articles/${SEED}.csv`)).map((row) => row.id)).toEqual([id]);
  expect((JSON.parse(await textAt(pacta.api, `/articles/${SEED}.json`)) as { articles: { id: string }[] }).articles.map((each) => each.id)).toEqual([id]);
  expect(JSON.parse(await textAt(pacta.api, `/articles/${SEED}.jsonld`))).toHaveProperty('identifier', id);
  const keys = [`pacta:article:${SEED}`, ...passages.map(({ start, end }) => `pacta:article:${SEED}:p-${start}-${end}`)];
  for (const form of ['bib', 'ris', 'csl.json']) expect(await idsOf(`/articles/${SEED}.${form}`)).toEqual(keys);
});

test('no form gives the text of an article away', async () => {
  const { data } = await pacta.api.ask<{ article: { revision: { text: string } } }>('query ($slug: String!) { article(by: { slug: $slug }) { revision { text } } }', { slug: SEED });
  const { text } = data!.article.revision;
  const paragraph = text.split('\n').sort((a, b) => b.length - a.length)[0]!;
  for (const form of ['csv', 'json', 'jsonld', 'bib', 'ris', 'csl.json', 'annotations.jsonld']) expect(await textAt(pacta.api, `/articles/${SEED}.${form}`)).not.toContain(paragraph);
  for (const form of ['csv', 'json']) expect(await textAt(pacta.api, `/articles.${form}`)).not.toContain(paragraph);
});

describe('the bibliography of all articles', () => {
  type Article = { slug: string; title: string; titleIsBuilt: boolean; publishedOn: string | null; url: string | null };
  let articles: Article[];
  beforeAll(async () => {
    articles = await allOf<Article>(pacta.api, 'articles', 'slug title titleIsBuilt publishedOn url');
  });
  const expected = ({ slug, title, titleIsBuilt, publishedOn }: Article) => ({
    id: `pacta:article:${slug}`, title: (titleIsBuilt ? `[${title}]` : title).replace(/\s+/g, ' '), date: publishedOn === null ? null : publishedOn.split('-').map(Number),
  });

  test('as CSL-JSON has for each an id, a type of the standard, a title, its date as precisely as it is known and an address', async () => {
    type Item = { id: string; type: string; title: string; URL: string; issued?: { 'date-parts': number[][] }; accessed: { 'date-parts': number[][] } };
    const items = JSON.parse(await textAt(pacta.api, '/articles.csl.json')) as Item[];
    expect(items.map(({ id, title, issued }) => ({ id, title: plain(title), date: issued?.['date-parts'][0] ?? null }))).toEqual(heard());
    for (const { type, URL: url, accessed } of items) {
      expect(['article-newspaper', 'webpage', 'treaty', 'entry-encyclopedia', 'article-journal', 'report', 'document']).toContain(type);
      expect(URL.canParse(url)).toBe(true);
      expect(accessed['date-parts'][0]).toHaveLength(3);
    }
  });

  const plain = (text = '') => text.replace(/\s+/g, ' ').normalize('NFC');
  const said = (items: Awaited<ReturnType<typeof cited>>) => items.map(({ id, title, issued }) => ({ id, title: plain(title), date: issued?.['date-parts'][0]?.map(Number) ?? null }));
  const heard = () => articles.map(expected).map((each) => ({ ...each, title: plain(each.title) }));

  test('as BibTeX says the same to an outside tool', async () => expect(said(await cited('/articles.bib'))).toEqual(heard()));

  test('as RIS says the same to an outside tool, but for days, of which that one reads few, and which stand there', async () => {
    const yearOf = <Item extends { date: number[] | null }>(each: Item) => ({ ...each, date: each.date?.[0] ?? null });
    expect(said(await cited('/articles.ris')).map(yearOf)).toEqual(heard().map(yearOf));
    const dates = (await textAt(pacta.api, '/articles.ris')).split(/^ER {2}- \r\n/m).slice(0, -1).map((entry) => /^DA {2}- (.*)\r$/m.exec(entry)?.[1] ?? null);
    expect(dates).toEqual(articles.map(({ publishedOn }) => publishedOn && `${[...publishedOn.split('-'), '', ''].slice(0, 3).join('/')}/`));
  });

  test('has no key twice', async () => {
    const ids = await idsOf('/articles.bib');
    expect(new Set(ids).size).toBe(ids.length);
  });
});
