import { expect, test } from 'vitest';
import { sourceNumbers, sourcesOf } from './sources.ts';
import type { AgreementWhole, EvidenceWhole } from './sources.ts';

const article = (slug: string) => ({ id: slug, slug, title: slug, language: 'fr', outlet: { name: slug, url: null }, url: null, publishedOn: null, revision: null });
const says = (slug: string, words: string | null, stance: 'SUPPORTS' | 'CONTRADICTS' = 'SUPPORTS'): EvidenceWhole => ({
  __typename: 'ReferenceEvidence', id: `${slug}${words}`, stance, says: words, locator: null, article: article(slug),
});
const passage = (slug: string, start: number): EvidenceWhole => ({
  __typename: 'PassageEvidence', id: `${slug}${start}`, stance: 'SUPPORTS',
  passage: { start, end: start + 5, exact: 'words', prefix: '', suffix: '', verified: true, article: article(slug) },
});
const row = (rowId: string): EvidenceWhole => ({
  __typename: 'DatasetRowEvidence', id: rowId, stance: 'SUPPORTS', rowId, url: null,
  dataset: { slug: 'dcad', name: 'DCAD', citation: '', url: null, licence: null, coverageFrom: 1980, coverageTo: 2010 },
});

const agreement: AgreementWhole = {
  id: 'a', slug: 'a', title: 'A', titleIsBuilt: false, officialTitle: null, kind: 'TREATY', stage: 'SIGNED', instruments: 'ONE', summary: null,
  disagreement: null, parties: [], subjects: [], commitments: [], domains: [], firstPublishedAt: '', updatedAt: '', checkedAt: null,
  sources: [article('press'), article('blog'), article('text')],
  evidence: [says('press', 'Signed.'), says('press', 'Signed.'), says('blog', 'Never signed.', 'CONTRADICTS')],
  events: [{ kind: 'SIGNED', date: null, place: null, evidence: [passage('text', 40), passage('text', 7), row('12'), row('9')] }],
};
const sources = sourcesOf(agreement);

test('sources are numbered in the record’s order, datasets last', () =>
  expect(sources.map((source) => [source.number, source.kind === 'article' ? source.article.slug : source.dataset.slug])).toEqual([
    [1, 'press'], [2, 'blog'], [3, 'text'], [4, 'dcad'],
  ]));

test('a source that contradicts a fact is told from those that support it', () =>
  expect(sources.map(({ against }) => against)).toEqual([false, true, false, false]));

test('what a source says stands once, its passages in reading order, its rows together', () => {
  expect(sources[0]).toMatchObject({ says: [{ words: 'Signed.', locator: null }] });
  expect(sources[2]).toMatchObject({ passages: [{ start: 7 }, { start: 40 }] });
  expect(sources[3]).toMatchObject({ rows: [{ rowId: '12' }, { rowId: '9' }] });
});

test('a fact points at its sources by their numbers, each once', () => {
  expect(sourceNumbers(sources, agreement.events[0]?.evidence ?? [])).toEqual([3, 4]);
  expect(sourceNumbers(sources, [])).toEqual([]);
});
