import jsonld from 'jsonld';
import { Parser, type Quad } from 'n3';
import { expect, test } from 'vitest';
import { agreement, article, bareAgreement, DOMAINS, EDITION, ODD, quote, TEXT, written } from '../exported.fixture.ts';
import { annotationsOf, MisplacedPassage } from './annotations.ts';
import { agreementJsonLd, agreementsJsonLd } from './json-ld.ts';
import { skosJsonLd, skosTurtle } from './skos.ts';

const offline = { documentLoader: (url: string): never => { throw new Error(`No network: ${url}`); }, safe: true };
const expanded = async (text: string) => (await jsonld.expand(JSON.parse(text), offline));

/** How often each key stands in a document, without those of the language maps. */
function keysOf(value: unknown, counts = new Map<string, number>(), isLanguages = false): Map<string, number> {
  if (Array.isArray(value)) for (const each of value) keysOf(each, counts);
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) {
      if (key === '@context') continue;
      if (!isLanguages && !key.startsWith('@')) counts.set(key, (counts.get(key) ?? 0) + 1);
      keysOf(inner, counts, LANGUAGE_MAPS.has(key));
    }
  return counts;
}
const LANGUAGE_MAPS = new Set(['title', 'name', 'summary', 'disagreement', 'notes', 'label', 'statement', 'place', 'says']);

test('expanding an agreement loses no key and no value, without the network', async () => {
  const text = agreementJsonLd(agreement(), EDITION);
  const document = JSON.parse(text);
  const again = await jsonld.compact(await expanded(text), document['@context'], offline);
  expect(keysOf(again)).toEqual(keysOf(document));
  const { '@context': _, ...facts } = document;
  const { '@context': __, ...facts2 } = again;
  expect(JSON.stringify(sorted(facts2))).toBe(JSON.stringify(sorted(facts)));
});

/** Keys in one order, and a list of one as its value: JSON-LD knows neither. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 1 ? sorted(value[0]) : value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)]));
}

test('every key means something: of schema.org, Dublin Core, SKOS, Web Annotation, or ours', async () => {
  const node = (await expanded(agreementJsonLd(agreement(), EDITION)))[0]!;
  const unknown = [...keysOf(node).keys()].filter((key) => !/^(https:\/\/schema\.org|http:\/\/purl\.org\/dc\/terms|http:\/\/www\.w3\.org|https:\/\/pacta\.example\/ns#)/.test(key));
  expect(unknown).toEqual([]);
  expect(node['@id']).toBe('tag:pacta.example,2026:agreement/mali-senegal');
  expect(node['http://purl.org/dc/terms/title']).toEqual([{ '@language': 'en', '@value': 'Mali–Senegal accords' }, { '@language': 'fr', '@value': 'Accords Mali – Sénégal' }]);
});

test('a date keeps its precision as its type', () => {
  const { parties, events, commitments } = JSON.parse(agreementJsonLd(agreement(), EDITION));
  expect([commitments[0].events[0].date, events[0].date, parties[0].to]).toEqual([
    { type: 'xsd:gYear', '@value': '2025' }, { type: 'xsd:gYearMonth', '@value': '2025-02' }, { type: 'xsd:date', '@value': '2025-02-06' },
  ]);
  expect(events[1]).not.toHaveProperty('date');
});

test('an agreement of which little is known says nothing that is empty', async () => {
  const text = agreementJsonLd(bareAgreement(), EDITION);
  expect(text).not.toMatch(/null|\[\]|\{\}/);
  expect(await expanded(text)).toHaveLength(1);
});

test('no text ends the script that it stands in', () => {
  const text = agreementJsonLd(agreement({ officialTitle: '</script><!--\u2028' }), EDITION);
  expect(text).not.toMatch(/[<>\u2028\u2029]/);
  expect(JSON.parse(text).officialTitle).toBe('</script><!--\u2028');
});

test('many agreements are one graph, none an empty one', async () => {
  expect(await expanded(await written(agreementsJsonLd([agreement(), bareAgreement()], EDITION)))).toHaveLength(2);
  expect(JSON.parse(await written(agreementsJsonLd([], EDITION)))['@graph']).toEqual([]);
});

const line = ({ subject, predicate, object }: Quad) =>
  `${subject.value} ${predicate.value} ${object.termType === 'Literal' ? `${JSON.stringify(object.value)}@${object.language}` : `<${object.value}>`}`;

test('the taxonomy says the same in Turtle and in JSON-LD', async () => {
  const turtle = new Parser().parse(skosTurtle(DOMAINS, EDITION)).map(line).sort();
  const nquads = (await jsonld.toRDF(JSON.parse(skosJsonLd(DOMAINS, EDITION)), { ...offline, format: 'application/n-quads' })) as unknown as string;
  expect(new Parser({ format: 'N-Quads' }).parse(nquads).map(line).sort()).toEqual(turtle);
});

test('a domain has its names, its place in the tree and what it corresponds to', () => {
  const turtle = new Parser().parse(skosTurtle(DOMAINS, EDITION)).map(line);
  const [at, skos] = ['https://pacta.example/domains.skos.jsonld#', 'http://www.w3.org/2004/02/skos/core#'];
  expect(turtle).toEqual(expect.arrayContaining([
    `${at}scheme ${skos}hasTopConcept <${at}border-security>`,
    `${at}border-security ${skos}topConceptOf <${at}scheme>`,
    `${at}border-security ${skos}narrower <${at}border-security/joint-patrols>`,
    `${at}border-security/joint-patrols ${skos}broader <${at}border-security>`,
    `${at}border-security ${skos}definition ${JSON.stringify(ODD)}@fr`,
    `${at}border-security/joint-patrols ${skos}exactMatch <${at}external/PA-X/a%2Fb%20c>`,
    `${at}external/CAMEO/062 ${skos}notation "062"@`,
    `${at}scheme http://purl.org/dc/terms/license <https://creativecommons.org/licenses/by/4.0/>`,
  ]));
  expect(turtle.filter((each) => each.startsWith(`${at}border-security ${skos}altLabel`))).toEqual([`${at}border-security ${skos}altLabel "frontière commune"@fr`]);
});

test('an annotation counts characters, quotes its text and says which text that is', () => {
  const read = JSON.parse(annotationsOf(article(), EDITION));
  expect(read).toMatchObject({ type: 'AnnotationCollection', total: 1 });
  const [annotation] = read.first.items;
  const [position, words] = annotation.target.selector;
  expect([...TEXT].slice(position.start, position.end).join('')).toBe('ont signé');
  expect(position.start).toBe(quote.start - 2); // the flag: two characters in four code units
  expect(words).toEqual({ type: 'TextQuoteSelector', exact: 'ont signé', prefix: quote.prefix, suffix: quote.suffix });
  expect(annotation.target).toMatchObject({ source: 'https://lafriqueenvrai.info/sahel?a=1&b=2', state: { sha256: 'ab'.repeat(32), sourceDate: '2026-11-24T00:00:00.000000Z' } });
  expect(annotation.body).toMatchObject([
    { value: 'Signature', language: 'fr' }, { value: 'Signature (en)', language: 'en' },
    { source: 'https://pacta.example/fr/agreements/mali-senegal' }, { source: quote.url.fr },
  ]);
});

test('what speaks against a fact says so', () => {
  const [passage] = article().passages;
  const against = article({ passages: [{ ...passage!, facts: [{ ...passage!.facts[0]!, stance: 'CONTRADICTS' }] }] });
  expect(JSON.parse(annotationsOf(against, EDITION)).first.items[0].body[1].value).toBe('Contradicts: Signature (en)');
});

test('an article without held text has no annotations', () =>
  expect(JSON.parse(annotationsOf(article({ revision: null }), EDITION))).toMatchObject({ total: 0, first: { items: [] } }));

test('a quote that does not stand in the text there is refused', () =>
  expect(() => annotationsOf(article({ revision: { sha256: '', length: 60, text: `Corrigé. ${TEXT}` } }), EDITION)).toThrow(MisplacedPassage));
