import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { revise } from './revision.ts';
import { coverageOf, sentencesOf } from './sentences.ts';
import { source } from './text.fixture.ts';

const sentences = (text: string, language = 'fr') =>
  sentencesOf(text, [{ kind: 'paragraph', start: 0, end: text.length }], language).map(({ start, end }) => text.slice(start, end));

test.each<[string, string, string[]]>([
  ['fr', 'Ils ont signé. Des patrouilles suivront ! Quand ?', ['Ils ont signé.', 'Des patrouilles suivront !', 'Quand ?']],
  ['fr', 'M. Diallo et Mme. Ba ont signé. L’art. 4 le dit.', ['M. Diallo et Mme. Ba ont signé.', 'L’art. 4 le dit.']],
  ['en', 'Gen. Smith met J. Bâ. See No. 5.', ['Gen. Smith met J. Bâ.', 'See No. 5.']],
  ['fr', 'Il dit : « C’est fait. » Puis il partit.', ['Il dit : « C’est fait. »', 'Puis il partit.']],
  ['fr', 'J.-P. Bâ a signé. Ensuite il partit.', ['J.-P. Bâ a signé.', 'Ensuite il partit.']],
  ['fr', 'Voir chap. IV. Puis art. V du traité.', ['Voir chap. IV.', 'Puis art. V du traité.']],
  ['en', 'The U.S. Army and U.S. Africa Command met. Then they left.', ['The U.S. Army and U.S. Africa Command met.', 'Then they left.']],
  // The twins: what looks like an abbreviation and ends the sentence all the same.
  ['en', 'They met in the U.S. The talks began.', ['They met in the U.S.', 'The talks began.']],
  ['en', 'The answer was no. I left.', ['The answer was no.', 'I left.']],
  ['fr', 'Il a raté son vol. Le ministre attend.', ['Il a raté son vol.', 'Le ministre attend.']],
  ['fr', 'Ils sont au Mali. Dr Ba aussi.', ['Ils sont au Mali.', 'Dr Ba aussi.']],
  ['fr', 'Sans point final', ['Sans point final']],
  ['fr', 'Il cite l’art.', ['Il cite l’art.']],
])('%s: %s', (language, text, expected) => expect(sentences(text, language)).toEqual(expected));

test('whatever the text, its sentences hold every letter of it, in order and without overlap', () =>
  fc.assert(fc.property(source, fc.constantFrom('text' as const, 'markdown' as const), fc.constantFrom('fr', 'en', 'ar'), (given, format, language) => {
    const { text, blocks } = revise(given, format);
    const ranges = sentencesOf(text, blocks, language);
    expect(ranges.map(({ start, end }) => text.slice(start, end)).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    expect(ranges.every(({ start, end }, index) => end > start && (index === 0 || ranges[index - 1]!.end <= start))).toBe(true);
  })));

describe('coverage', () => {
  const four = [{ start: 0, end: 10 }, { start: 11, end: 21 }, { start: 22, end: 32 }, { start: 33, end: 43 }];

  test('a fact weighs more than the naming of a domain, and a touch is enough', () =>
    expect(coverageOf(four, [{ start: 5, end: 12, kind: 'context' }, { start: 12, end: 13, kind: 'fact' }])).toEqual({
      codedShare: 0.25,
      sentences: [{ start: 0, end: 10, bears: 'context' }, { start: 11, end: 21, bears: 'fact' }, { start: 22, end: 32, bears: 'none' }, { start: 33, end: 43, bears: 'none' }],
    }));

  test('a text without sentences is not coded at all', () => expect(coverageOf([], [])).toEqual({ codedShare: 0, sentences: [] }));
});
