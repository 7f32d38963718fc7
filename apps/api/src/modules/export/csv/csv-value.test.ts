import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyText } from '../exported.fixture.ts';
import { cellText, escapeCell, joinCell, splitCell, unescapeCell } from './csv-value.ts';

test('whatever a text is, it comes back from its cell as it was', () =>
  fc.assert(fc.property(anyText, (text) => unescapeCell(escapeCell(text)) === text), { numRuns: 2000 }));

test('no cell begins with what a spreadsheet runs', () =>
  fc.assert(fc.property(anyText, (text) => !/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(escapeCell(text))), { numRuns: 2000 }));

test.each(['=1+1', '+33', '-5', '@SUM(A1)', '\t=1', '\rx', '\nx', '＝1', '＋1', '－1', '＠x', ' =1', '\uFEFF=1', '\u200B@x'])(
  '%j would be run, and is guarded', (text) => expect(escapeCell(text)).toBe(`'${text}`));

test.each(['', 'Mali', "'Ndrangheta", "'", "''", 'a=b', '1 - 2', '« = »', 'السلام', '# 1'])('%j stays as it is', (text) => {
  expect(escapeCell(text)).toBe(text);
  expect(unescapeCell(text)).toBe(text);
});

test('a text that looks guarded already comes back with its own apostrophe', () => {
  expect(escapeCell("'=1")).toBe("''=1");
  expect(unescapeCell("''=1")).toBe("'=1");
});

test('a list comes back from its cell, bars and backslashes in its values too', () =>
  fc.assert(fc.property(fc.array(anyText.filter((text) => text !== '')), (values) => {
    expect(splitCell(unescapeCell(cellText(values)))).toEqual(values);
  })));

test('codes are joined by a bar', () => expect(joinCell(['ML', 'SN'])).toBe('ML|SN'));

test('null and no values are an empty cell; false and 0 are values', () =>
  expect([null, [], false, 0].map(cellText)).toEqual(['', '', 'false', '0']));
