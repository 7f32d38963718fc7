import { expect, test } from 'vitest';
import { firstDay, isBefore, lastDay, partialDate } from './partial-date.ts';

test.each([
  [['2005', '2', '6'], '2005-02-06'],
  [['2005', '11', ''], '2005-11'],
  [['2005', '11', 'xx'], '2005-11'],
  [['2005', '', ''], '2005'],
  [['2005', '', '6'], '2005'],
  [['2005', '-99', '-99'], '2005'],
  [['2005', '0', '0'], '2005'],
  [['2005', '13', '1'], '2005'],
  [['2005', '2', '30'], '2005-02'],
  [['2004', '2', '29'], '2004-02-29'],
  [['-88', '3', '21'], null],
  [['0', '0', '0'], null],
  [['', '3', '21'], null],
  [['98', '3', '21'], null],
] as const)('%j is %s', ([year, month, day], date) => {
  expect(partialDate(year, month, day)).toBe(date);
});

test('a partial date spans its days', () => {
  expect([firstDay('2004'), lastDay('2004')]).toEqual(['2004-01-01', '2004-12-31']);
  expect([firstDay('2004-02'), lastDay('2004-02')]).toEqual(['2004-02-01', '2004-02-29']);
  expect([firstDay('2004-02-03'), lastDay('2004-02-03')]).toEqual(['2004-02-03', '2004-02-03']);
});

test('one date is before another only for sure', () => {
  expect(isBefore('2004-12', '2005')).toBe(true);
  expect(isBefore('2005', '2005-06')).toBe(false);
  expect(isBefore('2005-06', '2005')).toBe(false);
  expect(isBefore('2005-06-01', '2005-06-01')).toBe(false);
});
