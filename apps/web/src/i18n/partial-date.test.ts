import { expect, test } from 'vitest';
import { partialDate, precisionOf } from './partial-date.ts';

test.each([
  ['2025', 'fr', 'long', '2025'],
  ['2025-02', 'fr', 'long', 'février 2025'],
  ['2025-02', 'fr', 'short', 'févr. 2025'],
  ['2018-12-17', 'fr', 'long', '17 décembre 2018'],
  ['2018-12-17', 'fr', 'short', '17 déc. 2018'],
  ['1982-02-01', 'fr', 'long', '1er février 1982'],
  ['1982-02-21', 'fr', 'short', '21 févr. 1982'],
  ['1982-02-01', 'en', 'long', '1 February 1982'],
  ['2018-12-17', 'en', 'long', '17 December 2018'],
  ['2018-12', 'en', 'short', 'Dec 2018'],
] as const)('%s in %s, %s, reads « %s », with no break inside', (date, locale, length, text) =>
  expect(partialDate(date, locale, length)).toBe(text.replaceAll(' ', '\u00a0')));

test.each([['2025', 'year'], ['2025-02', 'month'], ['2025-02-06', 'day']])('%s is known to the %s', (date, precision) =>
  expect(precisionOf(date)).toBe(precision));
