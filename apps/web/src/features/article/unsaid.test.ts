import { expect, test } from 'vitest';
import { agreementWith, articleOf, commitmentOn, quoted } from './article.fixture.ts';
import { readingOf } from './reading.ts';
import type { ArticleWhole } from './reading.ts';
import { unsaidIn } from './unsaid.ts';

const LINES = ['Titre', 'Des patrouilles seront déployées. Un centre forme des soldats.'];
const PATROLS = [quoted(LINES, 'Des patrouilles')];
const unsaid = (article: ArticleWhole) => unsaidIn(article, readingOf(article));

test('an article that says little leaves much open', () =>
  expect(
    unsaid(articleOf(LINES, [agreementWith({ instruments: 'SEVERAL', titleIsBuilt: true, events: [{ kind: 'SIGNED', date: null, place: null, evidence: [] }], commitments: [commitmentOn('training', PATROLS)] })])),
  ).toEqual(['noArticleDate', 'noEventDate', 'severalInstruments', 'noMeans', 'nothingSeen', 'noAuthor']));

test('one that says all leaves nothing open', () =>
  expect(
    unsaid({
      ...articleOf(LINES, [
        agreementWith({
          events: [{ kind: 'SIGNED', date: '2025', place: null, evidence: [] }],
          commitments: [commitmentOn('training', PATROLS, { concreteness: 3, stage: 'OPERATIONAL' })],
        }),
      ]),
      author: 'A. Diallo',
      publishedOn: '2025-02-06',
    }),
  ).toEqual([]));

test.each([['2025', 'articleDateByYear'], ['2025-02', 'articleDateByMonth']])('a date known as %s says how far', (publishedOn, what) =>
  expect(unsaid({ ...articleOf(LINES), publishedOn })).toEqual([what, 'noAuthor']));

test('measures of which some are concrete are told apart from those of which none is', () =>
  expect(
    unsaid(articleOf(LINES, [agreementWith({ commitments: [commitmentOn('training', PATROLS), commitmentOn('cyber-defence', PATROLS, { concreteness: 3 })] })])),
  ).toContain('someWithoutMeans'));

test('of a source whose text is not held nothing is said but that, and what its date is worth', () =>
  expect(unsaid({ ...articleOf(LINES), revision: null, publishedOn: '2023' })).toEqual(['articleDateByYear', 'noText']));
