import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { atomFeed, type Feed } from './atom.ts';
import { agreement, anyText, bareAgreement, ODD, source, written } from './exported.fixture.ts';
import type { ExportedAgreement } from './exported.ts';
import { element } from './xml.ts';

const FEED: Feed = {
  origin: 'https://pacta.example', locale: 'fr', title: 'Pacta & cie', key: 'agreements', updated: '2026-11-25T09:30:00.123456Z',
  selfUrl: 'https://pacta.example/fr/agreements.atom?countries=ML&match=ALL', pageUrl: 'https://pacta.example/fr/agreements?countries=ML&match=ALL',
};

/** Elements with their attributes and text, as a strict reader of XML finds them. Throws on what is not well formed. */
function read(xml: string) {
  const found: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const open: typeof found = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => { throw error; });
  parser.on('opentag', ({ name, attributes }) => {
    const each = { name, attributes: attributes as Record<string, string>, text: '' };
    found.push(each);
    open.push(each);
  });
  parser.on('text', (text) => { if (open.length > 0) open.at(-1)!.text += text; });
  parser.on('closetag', () => { open.pop(); });
  parser.write(xml).close();
  return found;
}

const feedOf = async (agreements: ExportedAgreement[]) => read(await written(atomFeed(agreements, FEED)));

test('a feed has a lasting id, its date, its address and its author, as RFC 4287 asks', async () => {
  const names = (await feedOf([])).map(({ name }) => name);
  expect(names).toEqual(['feed', 'id', 'title', 'updated', 'link', 'link', 'author', 'name', 'uri', 'rights', 'link']);
});

test('an entry has an id that is no address, its dates, its page, its source, its summary and its domains', async () => {
  const entry = (await feedOf([agreement()])).slice(11);
  const text = (name: string) => entry.find((each) => each.name === name)?.text;
  expect(text('id')).toBe('tag:pacta.example,2026:agreement/mali-senegal');
  expect(text('title')).toBe('[Accords Mali – Sénégal]');
  expect(text('updated')).toBe('2026-11-25T09:30:00.123456Z');
  expect(entry.filter(({ name }) => name === 'link').map(({ attributes }) => [attributes.rel, attributes.href])).toEqual([
    ['alternate', 'https://pacta.example/fr/agreements/mali-senegal'], ['via', 'https://lafriqueenvrai.info/sahel?a=1&b=2'],
  ]);
  expect(text('summary')).toBe(ODD);
  expect(entry.find(({ name }) => name === 'category')?.attributes).toMatchObject({ term: 'border-security', label: 'Sécurité des frontières' });
});

test('whatever a text holds, the feed is well formed and gives it back, but for what XML cannot hold', () =>
  fc.assert(fc.asyncProperty(anyText, async (text) => {
    const found = await feedOf([agreement({ summary: { fr: text, en: null }, sources: [source({ outlet: { name: text, url: null } })] })]);
    const kept = text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
    expect(found.find(({ name }) => name === 'summary')?.text).toBe(kept);
    expect(found.find(({ attributes }) => attributes.rel === 'via')?.attributes.title).toBe(kept);
  })));

test('half a character and a control character become the sign for what cannot be shown', () =>
  expect(element('a', {}, '\uD800\u0001\uFFFE').xml).toBe('<a>\uFFFD\uFFFD\uFFFD</a>'));

test('an agreement without a summary is summed up by its title', async () =>
  expect((await feedOf([bareAgreement()])).find(({ name }) => name === 'summary')?.text).toBe('Accords Mali – Sénégal'));
