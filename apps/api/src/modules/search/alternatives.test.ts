import { parseSearch } from '@pacta/db';
import { expect, test } from 'vitest';
import { alternativesTo, fieldsAsked, filterWithout, lineOf } from './alternatives.ts';

const linesOf = (line: string, completions: string[] = []) => alternativesTo(parseSearch(line), {}, completions).map(({ change, query }) => [change, lineOf(query)]);

test('a line of three words is offered without each of them, and each word alone', () =>
  expect(linesOf('patrouilles lune Mali')).toEqual([
    ['FEWER_WORDS', 'lune Mali'], ['FEWER_WORDS', 'patrouilles Mali'], ['FEWER_WORDS', 'patrouilles lune'],
    ['FEWER_WORDS', 'patrouilles'], ['FEWER_WORDS', 'lune'], ['FEWER_WORDS', 'Mali'],
  ]));

test('words in a row are offered as single words, and a word that is being typed as a whole one', () => {
  expect(linesOf('"lune de Mali"')[0]).toEqual(['LOOSE_WORDS', 'lune de Mali']);
  expect(linesOf('accord forma', ['formation', 'format'])).toEqual([
    ['WHOLE_WORD', 'accord formation'], ['WHOLE_WORD', 'accord format'], ['FEWER_WORDS', 'forma'], ['FEWER_WORDS', 'accord'],
  ]);
});

test('what must not occur is never offered alone, and stays what it is', () => {
  expect(linesOf('lune -Mali')).toEqual([['FEWER_WORDS', 'lune']]);
  expect(linesOf('lune -"Mali Niger" terre').map(([, line]) => line)).toContain('-"Mali Niger" terre');
});

test('one word, or none, has nothing fewer', () => {
  expect(linesOf('lune')).toEqual([]);
  expect(linesOf('')).toEqual([]);
});

test('no line is offered twice, and a line of very many words offers few', () => {
  expect(linesOf('lune lune')).toEqual([['FEWER_WORDS', 'lune']]);
  expect(linesOf(Array.from({ length: 100 }, (_, at) => `w${at}`).join(' ')).length).toBeLessThanOrEqual(12);
});

test('a filter is left out whole, and field by field; a time is one field', () => {
  const filter = { countries: ['ML'], match: 'ALL' as const, to: '1999', kinds: [] };
  expect(fieldsAsked(filter)).toEqual(['COUNTRIES', 'TIME']);
  expect(fieldsAsked({ match: 'ALL' })).toEqual([]);
  expect(alternativesTo(parseSearch('lune'), filter, []).map(({ without }) => without)).toEqual([['COUNTRIES', 'TIME'], ['COUNTRIES'], ['TIME']]);
  expect(filterWithout(filter, ['COUNTRIES'])).toEqual({ countries: null, match: null, to: '1999', kinds: [] });
});

test.each(['patrouilles mixtes', '"postes de contrôle" Mali', '-"Mali Niger" paix', 'paix -Mali'])('%s is written as it was typed', (line) =>
  expect(lineOf(parseSearch(line))).toBe(line));
