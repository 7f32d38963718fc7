import { expect, test } from 'vitest';
import { isSaid, sourcesBehind, sourcesOf } from './sources.ts';
import type { AgreementWhole, EvidenceWhole } from './sources.ts';

const article = (slug: string) => ({ id: slug, slug, title: slug, titleIsBuilt: false, language: 'fr', outlet: { name: slug, url: null }, url: null, publishedOn: null, archivedUrl: null, revision: null });
const says = (slug: string, words: string | null, stance: 'SUPPORTS' | 'CONTRADICTS' = 'SUPPORTS'): EvidenceWhole => ({
  __typename: 'ReferenceEvidence', id: `${slug}${words}`, stance, says: words, locator: null, article: article(slug),
});
const passage = (slug: string, start: number): EvidenceWhole => ({
  __typename: 'PassageEvidence', id: `${slug}${start}`, stance: 'SUPPORTS',
  passage: { start, end: start + 5, exact: 'words', prefix: '', suffix: '', verified: true, article: article(slug) },
});
const row = (rowId: string): EvidenceWhole => ({
  __typename: 'DatasetRowEvidence', id: rowId, stance: 'SUPPORTS', rowId, url: null,
  dataset: { slug: 'dcad', name: 'DCAD', version: null, citation: '', url: null, licence: null, coverageFrom: 1980, coverageTo: 2010 },
});

const agreement: AgreementWhole = {
  id: 'a', slug: 'a', title: 'A', titleIsBuilt: false, officialTitle: null, kind: 'TREATY', stage: 'SIGNED', instruments: 'ONE', summary: null,
  disagreement: null, notes: null, historicalParties: [], dataset: null, corroboration: { outlets: 3, independent: 3 }, parties: [], subjects: [], commitments: [], domains: [], firstPublishedAt: '', updatedAt: '', checkedAt: null, text: '', bibtex: '', ris: '', csl: '{}',
  sources: [article('press'), article('blog'), article('text')],
  evidence: { totalCount: 3, nodes: [says('press', 'Signed.'), says('press', 'Signed.'), says('blog', 'Never signed.', 'CONTRADICTS')] },
  events: [{ kind: 'SIGNED', date: null, place: null, evidence: [passage('text', 40), passage('text', 7), row('12'), row('9')] }],
};
const sources = sourcesOf(agreement);

test('sources are numbered in the record’s order, datasets last', () =>
  expect(sources.map((source) => [source.number, source.kind === 'article' ? source.article.slug : source.dataset.slug])).toEqual([
    [1, 'press'], [2, 'blog'], [3, 'text'], [4, 'dcad'],
  ]));

test('what contradicts stands apart from what supports, even in one source', () => {
  expect(sources.filter(({ contradicts }) => isSaid(contradicts)).map(({ number }) => number)).toEqual([2]);
  expect(sources[1]).toMatchObject({ supports: { says: [] }, contradicts: { says: [{ words: 'Never signed.' }] } });
});

test('what a source says stands once, its passages in reading order, its rows together', () => {
  expect(sources[0]?.supports.says).toEqual([{ words: 'Signed.', locator: null, steps: [] }]);
  expect(sources[2]?.supports.passages).toMatchObject([{ start: 7 }, { start: 40 }]);
  expect(sources[3]?.supports.rows).toMatchObject([{ rowId: '12' }, { rowId: '9' }]);
});

test('a sentence names the steps that it is about, each once', () => {
  const event = { kind: 'SIGNED' as const, date: '2020', place: null, evidence: [says('press', 'Signed.')] };
  const [press] = sourcesOf({ ...agreement, events: [event, event] });
  expect(press?.supports.says).toEqual([{ words: 'Signed.', locator: null, steps: [{ kind: 'SIGNED', date: '2020' }] }]);
});

test('a row of a dataset is never a quotation', () => {
  expect(sources[3]?.supports.passages).toEqual([]);
  expect(sources[3]?.supports.says).toEqual([]);
});

test('a fact points at its sources, each once', () => {
  expect(sourcesBehind(sources, agreement.events[0]?.evidence ?? []).map(({ number }) => number)).toEqual([3, 4]);
  expect(sourcesBehind(sources, [])).toEqual([]);
});
