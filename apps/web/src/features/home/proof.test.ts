import type { HomeQuery } from '@pacta/client';
import { expect, test } from 'vitest';
import { proofIn } from './proof.ts';

type Text = HomeQuery['texts']['nodes'][number];
type Commitment = Text['agreements'][number]['commitments'][number];

const TEXT = 'Ils se forment. Des patrouilles et des postes seront déployés bientôt. Fin.';

function commitmentOn(quote: string, wordingCue: string | null): Commitment {
  const start = TEXT.indexOf(quote);
  const article = { id: 'a', slug: 'a', title: 'A', titleIsBuilt: false, language: 'fr', url: null, publishedOn: null, outlet: { name: 'O', url: null } };
  return {
    id: quote, statement: '', stage: 'ANNOUNCED', wording: 'FUTURE', wordingCue, concreteness: 2, actors: [], events: [],
    domain: { slug: 'training', level: 1, icon: '', label: '', parent: null },
    evidence: [{
      __typename: 'PassageEvidence', id: quote, stance: 'SUPPORTS',
      passage: { start, end: start + quote.length, exact: quote, prefix: '', suffix: '', verified: true, article },
    }],
  };
}

function textWith(commitments: Commitment[]): Text {
  const cut = TEXT.indexOf('Des'), end = TEXT.indexOf(' Fin');
  return {
    id: 'a', slug: 'a', kind: 'NEWS', title: 'A', titleIsBuilt: false, language: 'fr', url: null, publishedOn: null, outlet: { name: 'O', url: null }, countries: [], domains: [],
    revision: { number: 1, length: TEXT.length },
    blocks: [{ kind: 'PARAGRAPH', start: 0, end: TEXT.length, text: TEXT }],
    coverage: { codedShare: 0.5, sentences: [{ start: 0, end: cut - 1, bears: 'FACT' }, { start: cut, end, bears: 'FACT' }] },
    agreements: [{ id: 'g', slug: 'g', title: 'G', stage: 'SIGNED', commitments }],
  };
}

const PATROLS = 'Des patrouilles et des postes seront déployés';

test('the sentence that bears several measures is shown, with the words that its wording rests on', () =>
  expect(proofIn([textWith([commitmentOn('se forment', null), commitmentOn(PATROLS, 'seront déployés'), commitmentOn(PATROLS, 'seront déployés')])])).toMatchObject({
    before: '',
    marked: ['Des patrouilles et des postes ', 'seront déployés', ''],
    after: ' bientôt.',
    measures: [{ number: 2 }, { number: 3 }],
  }));

test('where none bears several, the first is shown', () =>
  expect(proofIn([textWith([commitmentOn(PATROLS, null), commitmentOn('se forment', null)])])).toMatchObject({
    before: 'Ils ',
    marked: ['se forment'],
    after: '.',
    measures: [{ number: 1 }],
  }));

test('words that do not stand in the passage cut nothing', () =>
  expect(proofIn([textWith([commitmentOn(PATROLS, 'ont été déployés')])])?.marked).toEqual([PATROLS]));

test('without a measure there is nothing to prove by', () => {
  expect(proofIn([])).toBeNull();
  expect(proofIn([textWith([])])).toBeNull();
});
