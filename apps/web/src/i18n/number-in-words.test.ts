import { expect, test } from 'vitest';
import { numberInWords, sentenceCase } from './number-in-words.ts';

test.each([
  [1, 'fr', 'une'],
  [12, 'fr', 'douze'],
  [17, 'fr', '17'],
  [12, 'en', 'twelve'],
  [1200, 'en', '1,200'],
] as const)('%d in %s reads %s', (number, locale, text) => expect(numberInWords(number, locale)).toBe(text));

test('a sentence begins with a capital, accents too', () => expect(sentenceCase('échange', 'fr')).toBe('Échange'));
