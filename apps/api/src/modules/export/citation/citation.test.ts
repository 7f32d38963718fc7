import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agreement, anyText, bareAgreement, ODD, quote, source, written } from '../exported.fixture.ts';
import { bibtexFile, bibtexOf } from './bibtex.ts';
import { citationText } from './citation-text.ts';
import { citeAgreement, citeArticle, citePassage } from './citation.ts';
import { cslJson, cslOf } from './csl.ts';
import { oneLine } from './one-line.ts';
import { risFile, risOf } from './ris.ts';

const FR = { locale: 'fr', consultedOn: '2026-11-24' } as const;
const EN = { locale: 'en', consultedOn: '2026-11-24' } as const;
const plain = (text: string) => text.replaceAll('\u00A0', ' ');
const outlets = (...names: string[]) => names.map((name, index) => source({ slug: `a${index}`, outlet: { name, url: null } }));

/** As an outside tool reads a .bib or .ris file. */
const parsed = (text: string) => new Cite(text).data;

test('the outlet comes first, then Pacta', () => {
  expect(plain(citationText(citeArticle(source(), FR)))).toBe(
    'L’Afrique en vrai, « Le Mali et le Sénégal renforcent leur coopération », février 2025, https://lafriqueenvrai.info/sahel?a=1&b=2. ' +
    'Dans : Pacta, https://pacta.example/fr/articles/mali-senegal, consulté le 24 novembre 2026.');
  expect(citationText(citeArticle(source({ publishedOn: '2025-02-06' }), EN, agreement()))).toBe(
    'L’Afrique en vrai, “Le Mali et le Sénégal renforcent leur coopération”, 6 February 2025, https://lafriqueenvrai.info/sahel?a=1&b=2. ' +
    'In: Pacta, “[Mali–Senegal accords]”, https://pacta.example/en/agreements/mali-senegal, consulted on 24 November 2026.');
});

test('a passage is cited with its quote and the address that lights it', () => {
  expect(plain(citationText(citePassage(source(), quote, FR)))).toBe(
    'L’Afrique en vrai, « Le Mali et le Sénégal renforcent leur coopération », février 2025, https://lafriqueenvrai.info/sahel?a=1&b=2 : ' +
    `« ont signé ». Dans : Pacta, ${quote.url.fr}, consulté le 24 novembre 2026.`);
});

test('an agreement is credited to its first outlets, and the rest are counted', () => {
  const text = (names: string[], reading: typeof FR | typeof EN) => plain(citationText(citeAgreement(agreement({ sources: outlets(...names) }), reading)));
  expect(text(['RFI', 'RFI', 'APS'], FR)).toBe('RFI ; APS. Dans : Pacta, « [Accords Mali – Sénégal] », https://pacta.example/fr/agreements/mali-senegal, consulté le 24 novembre 2026.');
  expect(text(['A', 'B', 'C', 'D'], FR)).toContain('A ; B ; C et une autre source. Dans : Pacta');
  expect(text(['A', 'B', 'C', 'D', 'E'], EN)).toContain('A; B; C and 2 other sources. In: Pacta');
  expect(text([], EN)).toContain('DCAD. In: Pacta');
});

test('what stands on nothing named is cited by Pacta alone', () =>
  expect(citationText(citeAgreement(bareAgreement(), EN))).toBe('In: Pacta, “Mali–Senegal accords”, https://pacta.example/en/agreements/mali-senegal, consulted on 24 November 2026.'));

test('what has neither date nor address nor outlet says so or stays silent', () => {
  const bare = source({ publishedOn: null, sourceUrl: null, outlet: null, titleIsBuilt: true, title: 'Titre' });
  expect(plain(citationText(citeArticle(bare, FR)))).toBe('« [Titre] », s. d. Dans : Pacta, https://pacta.example/fr/articles/mali-senegal, consulté le 24 novembre 2026.');
});

test.each([
  ['2025', [2025], '2025///', 'PY  - 2025', '2025'],
  ['2025-02', [2025, 2], '2025/02//', 'PY  - 2025', 'février 2025'],
  ['2025-02-01', [2025, 2, 1], '2025/02/01/', 'PY  - 2025', '1er février 2025'],
])('the date %s keeps its precision in every style', (publishedOn, parts, ris, year, words) => {
  const citation = citeArticle(source({ publishedOn }), FR);
  expect(cslOf(citation).issued).toEqual({ 'date-parts': [parts] });
  expect(risOf(citation)).toContain(`DA  - ${ris}\r\n`);
  expect(risOf(citation)).toContain(`${year}\r\n`);
  expect(bibtexOf(citation)).toContain(`  date = {${publishedOn}},\n  year = {2025},\n`);
  expect(citationText(citation)).toContain(words);
  expect(parsed(bibtexOf(citation))[0]!.issued?.['date-parts']).toEqual([parts]);
  // Of a newspaper, citation-js reads the year alone.
  expect(parsed(risOf({ ...citation, source: 'OFFICIAL' }))[0]!.issued?.['date-parts']).toEqual([parts]);
});

test('a date that is not known is in no style', () => {
  const citation = citeArticle(source({ publishedOn: null }), FR);
  expect(cslOf(citation)).not.toHaveProperty('issued');
  expect(bibtexOf(citation)).not.toMatch(/^ {2}(date|year|month) =/m);
  expect(risOf(citation)).not.toMatch(/^(PY|DA) /m);
});

test('a BibTeX reader finds title, outlet, address and quote as they were, whatever they hold', () => {
  const odd = source({ title: ODD, outlet: { name: `Ministère, ${ODD} and others`, url: null } });
  const [read] = parsed(bibtexOf(citePassage(odd, { ...quote, exact: ODD }, FR)));
  const asRead = (text: string) => oneLine(text).replace(/\s+/g, ' ');
  expect(read!.title).toBe(asRead(ODD));
  expect(read!.author).toEqual([{ family: asRead(`Ministère, ${ODD} and others`) }]);
  expect(read!.URL).toBe('https://lafriqueenvrai.info/sahel?a=1&b=2');
  expect(read!.note).toContain(asRead(ODD));
  expect(read!.id).toBe(`pacta:article:mali-senegal:p-${quote.start}-${quote.end}`);
});

test('a BibTeX entry never breaks the next one', () =>
  fc.assert(fc.asyncProperty(anyText, anyText, async (title, url) => {
    const odd = citeArticle(source({ title, sourceUrl: `https://x/${url}`, outlet: { name: title || 'x', url: null } }), FR);
    const file = await written(bibtexFile([odd, citeAgreement(agreement(), FR)]));
    // BibTeX itself counts every brace, behind a backslash too.
    let depth = 0;
    for (const brace of file.match(/[{}]/g) ?? []) {
      depth += brace === '{' ? 1 : -1;
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    expect(depth).toBe(0);
    expect(parsed(file).map(({ id }) => id)).toEqual(['pacta:article:mali-senegal', 'pacta:agreement:mali-senegal']);
  })));

test('an RIS reader finds what was written, a line per field', () => {
  const citation = citePassage(source({ title: ODD, author: 'Awa Diallo' }), { ...quote, exact: `a\r\nER  - \r\n${ODD}` }, EN);
  const read = parsed(risOf(citation));
  expect(read).toHaveLength(1);
  expect(read[0]).toMatchObject({ type: 'article-newspaper', title: oneLine(ODD), URL: 'https://lafriqueenvrai.info/sahel?a=1&b=2', 'container-title': 'L’Afrique en vrai' });
  expect(risOf(citation).match(/^ER {2}- /gm)).toHaveLength(1);
});

test('an RIS file holds as many references as were cited', () =>
  fc.assert(fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 5 }), async (titles) => {
    const file = await written(risFile(titles.map((title) => citeArticle(source({ title, author: title }), FR))));
    expect(file.match(/^TY {2}- /gm)).toHaveLength(titles.length);
    expect(file.split('\r\n').every((line) => line === '' || /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true);
  })));

test('an outlet with a comma in its name is no person in RIS', () =>
  expect(risOf(citeAgreement(agreement({ sources: outlets('Ministère des Armées, France') }), FR))).toContain('AU  - Ministère des Armées – France\r\n'));

test('CSL-JSON is one list that other tools read', async () => {
  const items = [citeAgreement(agreement({ sources: outlets('A', 'B', 'C', 'D') }), EN), citePassage(source(), quote, EN)];
  expect(JSON.parse(await written(cslJson(items)))).toMatchObject([
    { id: 'pacta:agreement:mali-senegal', type: 'webpage', title: '[Mali–Senegal accords]', author: [{ literal: 'A' }, { literal: 'B' }, { literal: 'C' }, { literal: 'et al.' }], 'container-title': 'Pacta', accessed: { 'date-parts': [[2026, 11, 24]] } },
    { type: 'article-newspaper', 'container-title': 'L’Afrique en vrai', note: `“ont signé” In: Pacta, ${quote.url.en}` },
  ]);
  expect(JSON.parse(await written(cslJson([])))).toEqual([]);
});

test('keys are the slugs, and no two slugs share one', () => {
  const keys = ['a-b', 'a_b', 'a:b', 'é', 'a b'].map((slug) => citeArticle(source({ slug }), FR).key);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.every((key) => /^[a-z0-9:_-]+$/.test(key))).toBe(true);
});
