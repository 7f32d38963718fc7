import jsonld from 'jsonld';
import { Parser } from 'n3';
import { SaxesParser } from 'saxes';
import { beforeAll, describe, expect, test } from 'vitest';
import { allOf, textAt } from '../support/exports.ts';
import { servedRecord } from '../support/served-record.ts';

const pacta = servedRecord();

/** `safe`: what has no meaning is an error, not left out in silence. */
const offline = { documentLoader: (url: string): never => { throw new Error(`Nobody answers at ${url}`); }, safe: true };
const jsonAt = async <Document = jsonld.NodeObject & { '@context': jsonld.ContextDefinition }>(path: string) => JSON.parse(await textAt(pacta.api, path)) as Document;
const SEED = 'le-mali-et-senegal-renforcent-leur-cooperation-militaire';

/** Keys in one order, and a list of one as its value: JSON-LD knows neither. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 1 ? sorted(value[0]) : value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)]));
}

test('JSON-LD of the whole record needs no network, and comes back as it was when it is expanded and compacted', async () => {
  const { '@context': context, '@graph': graph } = await jsonAt<{ '@context': jsonld.ContextDefinition; '@graph': { identifier: string }[] }>('/agreements.jsonld');
  const agreements = await allOf<{ id: string }>(pacta.api, 'agreements', 'id');
  expect(graph.map(({ identifier }) => identifier)).toEqual(agreements.map(({ id }) => id));
  const expanded = await jsonld.expand({ '@context': context, '@graph': graph }, offline);
  expect(expanded).toHaveLength(graph.length);
  const again = await jsonld.compact(expanded, context, offline);
  expect(sorted(again['@graph'])).toEqual(sorted(graph));
}, 120_000);

test.each(['/agreements/mali-senegal-military-cooperation-accords.jsonld', `/fr/articles/${SEED}.jsonld`, `/en/articles/${SEED}.jsonld`])('%s stands alone', async (path) => {
  const document = await jsonAt(path);
  const [node, ...more] = await jsonld.expand(document, offline);
  expect(more).toEqual([]);
  expect(node!['@type']).toHaveLength(1);
  expect(sorted(await jsonld.compact([node!], document['@context'], offline))).toEqual(sorted(document));
});

test('the taxonomy is SKOS, the same in Turtle and in JSON-LD: every domain with its labels, its parent, its scheme', async () => {
  const turtle = new Parser().parse(await textAt(pacta.api, '/domains.skos.ttl'));
  const nquads = (await jsonld.toRDF(await jsonAt('/domains.skos.jsonld'), { ...offline, format: 'application/n-quads' })) as unknown as string;
  const line = ({ subject, predicate, object }: (typeof turtle)[number]) => `${subject.value} ${predicate.value} ${object.value} ${object.termType === 'Literal' ? object.language : ''}`;
  expect(new Parser({ format: 'N-Quads' }).parse(nquads).map(line).sort()).toEqual(turtle.map(line).sort());

  const { data } = await pacta.api.ask<{ domains: { slug: string; label: string; parent: { slug: string } | null }[] }>('{ domains { slug label parent { slug } } }');
  const uri = (slug: string) => `https://pacta.example/domains.skos.jsonld#${slug}`;
  const lines = new Set(turtle.map(line));
  for (const { slug, label, parent } of data!.domains) {
    expect(lines).toContain(`${uri(slug)} http://www.w3.org/2004/02/skos/core#prefLabel ${label} fr`);
    expect(lines).toContain(`${uri(slug)} http://www.w3.org/2004/02/skos/core#inScheme https://pacta.example/domains.skos.jsonld#scheme `);
    if (parent) expect(lines).toContain(`${uri(slug)} http://www.w3.org/2004/02/skos/core#broader ${uri(parent.slug)} `);
  }
});

type Element = { name: string; attributes: Record<string, string>; text: string; children: Element[] };

/** XML as a strict reader sees it. Throws on what is not well formed. */
function readXml(xml: string): Element {
  const root: Element = { name: '', attributes: {}, text: '', children: [] };
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => { throw error; });
  parser.on('opentag', ({ local, uri, attributes }) => {
    const each: Element = { name: uri === 'http://www.w3.org/2005/Atom' ? local : `{${uri}}${local}`, attributes: Object.fromEntries(Object.values(attributes).map(({ name, value }) => [name, value])), text: '', children: [] };
    open.at(-1)!.children.push(each);
    open.push(each);
  });
  parser.on('text', (text) => { open.at(-1)!.text += text; });
  parser.on('closetag', () => { open.pop(); });
  parser.write(xml).close();
  return root.children[0]!;
}

describe.each(['/agreements.atom', '/en/countries/ml.atom', '/fr/countries/ml/sn.atom', '/organizations/ecowas.atom', '/en/agreements.atom?country=ML&text=%3C%26%22', '/agreements/mali-senegal-military-cooperation-accords.atom'])('the feed %s', (path) => {
  let feed: Element;
  beforeAll(async () => {
    feed = readXml(await textAt(pacta.api, path));
  });
  const named = ({ children }: Element, name: string) => children.filter((each) => each.name === name);
  const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;

  test('has what RFC 4287 asks of a feed', () => {
    expect(feed.name).toBe('feed');
    for (const name of ['id', 'title', 'updated']) expect(named(feed, name)).toHaveLength(1);
    expect(named(feed, 'id')[0]!.text).toMatch(/^tag:pacta\.example,2026:feed\/[^\s<>"]+$/);
    expect(named(feed, 'updated')[0]!.text).toMatch(moment);
    expect(named(named(feed, 'author')[0]!, 'name')[0]!.text).toBe('Pacta');
    const links = named(feed, 'link').map(({ attributes }) => [attributes.rel, attributes.href]);
    expect(links).toContainEqual(['self', `https://pacta.example${path}`]);
    expect(links).toContainEqual(['alternate', `https://pacta.example${path.replace('.atom', '')}`]);
  });

  test('has what RFC 4287 asks of each entry, each once', () => {
    const entries = named(feed, 'entry');
    for (const entry of entries) {
      for (const name of ['id', 'title', 'updated', 'published', 'summary']) expect(named(entry, name)).toHaveLength(1);
      expect(named(entry, 'updated')[0]!.text).toMatch(moment);
      expect(named(entry, 'summary')[0]!.text).not.toBe('');
      expect(named(entry, 'link').filter(({ attributes }) => attributes.rel === 'alternate')).toHaveLength(1);
      for (const { attributes } of named(entry, 'link')) expect(URL.canParse(attributes.href!)).toBe(true);
    }
    const ids = entries.map((entry) => named(entry, 'id')[0]!.text);
    expect(new Set(ids).size).toBe(ids.length);
    const latest = entries.map((entry) => named(entry, 'updated')[0]!.text).sort().at(-1);
    if (latest) expect(named(feed, 'updated')[0]!.text >= latest).toBe(true);
  });
});

describe('annotations', () => {
  type Selector = { type: string; start?: number; end?: number; exact?: string; prefix?: string; suffix?: string };
  type Annotation = { id: string; type: string; body: { type: string; language?: string; value?: string; source?: string }[]; target: { source: string; selector: Selector[]; state: { sha256: string } } };
  type Collection = { '@context': unknown[]; type: string; total: number; first: { type: string; partOf: string; startIndex: number; items: Annotation[] }; id: string };

  test('of an article stand where its passages stand, counted in code points, with the facts that they bear', async () => {
    const { data } = await pacta.api.ask<{ article: { url: string; passages: { start: number; exact: string; url: string }[]; revision: { text: string; sha256: string } } }>(
      'query ($slug: String!) { article(by: { slug: $slug }) { url passages { start exact url } revision { text sha256 } } }', { slug: SEED });
    const { article } = data!;
    const collection = await jsonAt<Collection>(`/articles/${SEED}.annotations.jsonld`);
    expect(collection['@context'][0]).toBe('http://www.w3.org/ns/anno.jsonld');
    expect(collection).toMatchObject({ type: 'AnnotationCollection', total: article.passages.length, first: { type: 'AnnotationPage', partOf: collection.id, startIndex: 0 } });
    const points = [...article.revision.text];
    expect(collection.first.items.map(({ type, body, target }) => {
      expect([type, target.source, target.state.sha256]).toEqual(['Annotation', article.url, article.revision.sha256]);
      expect(body.some(({ language, value }) => language === 'fr' && value)).toBe(true);
      const [position, quote] = ['TextPositionSelector', 'TextQuoteSelector'].map((kind) => target.selector.find((each) => each.type === kind)!);
      const { start = 0, end = 0 } = position!;
      const { exact, prefix = '', suffix = '' } = quote!;
      expect(points.slice(start, end).join('')).toBe(exact);
      expect(points.slice(0, start).join('').endsWith(prefix) && points.slice(end).join('').startsWith(suffix)).toBe(true);
      return { start: points.slice(0, start).join('').length, exact, url: body.at(-1)!.source };
    })).toEqual(article.passages);
  });

  test('of an article whose text is not held are none', async () => {
    const references = await allOf<{ slug: string; revision: object | null }>(pacta.api, 'articles', 'slug revision { number }');
    const { slug } = references.find(({ revision }) => !revision)!;
    const collection = await jsonAt<Collection>(`/articles/${slug}.annotations.jsonld`);
    expect(collection).toMatchObject({ total: 0, first: { items: [] } });
  });
});
