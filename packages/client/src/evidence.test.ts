import { expect, test } from 'vitest';
import { claim, match, verifyPassage } from './index.ts';

const text = 'Des patrouilles mixtes 🌍 seront déployées.';
const passage = { start: 4, end: 22, exact: 'patrouilles mixtes', prefix: 'Des ', suffix: ' 🌍' };

test.each<[string, object, string]>([
  ['stands where it says', {}, 'verbatim'],
  ['says nothing of what stands around it', { prefix: undefined, suffix: undefined }, 'verbatim'],
  ['stands one letter further', { start: 5, end: 23 }, 'quote-differs'],
  ['has another ending', { exact: 'patrouilles mixte' }, 'quote-differs'],
  ['stands after other words', { prefix: 'Les ' }, 'context-differs'],
  ['ends after the text', { end: 4000 }, 'outside'],
  ['begins before it', { start: -1 }, 'outside'],
  ['is empty', { end: 4 }, 'outside'],
  ['has no number for its place', { start: Number.NaN }, 'outside'],
])('a passage that %s', (_, change, kind) => expect(verifyPassage({ ...passage, ...change }, text).kind).toBe(kind));

test('a quote that differs comes with what stands in its place', () =>
  expect(verifyPassage({ ...passage, exact: 'patrouilles' }, text)).toEqual({ kind: 'quote-differs', found: 'patrouilles mixtes' }));

test('a claim holds its evidence, and nobody takes it away', () => {
  const evidence = [passage];
  const fact = claim('Joint patrols', evidence);
  evidence.pop();
  expect(fact).toMatchObject({ value: 'Joint patrols', evidence: [passage] });
  expect(() => (fact!.evidence as unknown as unknown[]).pop()).toThrow(TypeError);
});

test('without evidence there is no claim', () => expect(claim('Joint patrols', [] as object[])).toBeNull());

test('a sort that this version does not know is not passed over', () => {
  const evidence = { __typename: 'Photograph' } as unknown as { __typename: 'PassageEvidence' };
  expect(() => match(evidence, { PassageEvidence: () => 'a passage' })).toThrow('does not know Photograph');
  expect(() => match({ __typename: 'toString' } as unknown as { __typename: 'PassageEvidence' }, { PassageEvidence: () => 'a passage' })).toThrow(TypeError);
});
