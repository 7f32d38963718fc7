import { expect, test } from 'vitest';
import { leftOutOf } from './left-out.ts';
import { valuesOf } from './parameters.ts';

const known = { lists: { country: (value: string) => value === 'ml' }, ones: { weight: (value: string) => value === '1' } };

test('each value of a list is judged by itself, and what is no list as it stands', () =>
  expect(leftOutOf({ country: 'ml,xx', weight: '1,2' }, known)).toEqual([{ name: 'country', value: 'xx' }, { name: 'weight', value: '1,2' }]));

test('of a setting that can be chosen once the first value holds, and the others are named', () => {
  expect(leftOutOf({ weight: ['1', '1', '2'] }, { ones: { weight: (value) => /^\d$/.test(value) } })).toEqual([{ name: 'weight', value: '2' }]);
  expect(leftOutOf({ weight: ['x', '1'] }, known)).toEqual([{ name: 'weight', value: 'x' }, { name: 'weight', value: '1' }]);
});

test('a value that stands in the address twice is named once', () =>
  expect(leftOutOf({ country: ['xx', 'yy,xx'] }, known)).toEqual([{ name: 'country', value: 'xx' }, { name: 'country', value: 'yy' }]));

test.each([
  ['a value that nobody would read to its end', 'x'.repeat(5_000), `${'x'.repeat(40)}…`],
  ['signs beyond the plane of letters, cut between two of them', '🛡'.repeat(50), `${'🛡'.repeat(40)}…`],
  ['signs that turn the line around', '\u202Eml\u2066', 'ml'],
  ['lines', 'a\n\tb', 'a b'],
  ['half a sign', '\uD800x', 'x'],
])('%s is shown so that a sentence can bear it', (_, value, shown) => expect(leftOutOf({ country: value }, known)).toEqual([{ name: 'country', value: shown }]));

test.each(['', '  ', ',,', '\u0000', '\u200B'])('where nothing can be seen nothing was asked for: %j', (value) => expect(leftOutOf({ country: value, weight: value === ',,' ? '' : value }, known)).toEqual([]));

test('values may stand in one parameter or in several, with blanks between them', () => expect(valuesOf({ country: ['ml, sn', ' fr '] }, 'country')).toEqual(['ml', 'sn', 'fr']));
