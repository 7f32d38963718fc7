import { expect, test } from 'vitest';
import { askedForOf, parametersInstead } from './asked-for.ts';

const asked = askedForOf({ q: 'lune mali', type: 'agreement', country: ['ml', 'sn'], match: 'all', domain: 'training', from: '1990', to: '1999' });

test('a search in place of another keeps its filters and has its own words', () =>
  expect(new URLSearchParams(parametersInstead(asked, { query: 'mali', without: [] })).toString())
    .toBe('q=mali&type=agreement&country=ml&country=sn&match=all&domain=training&from=1990&to=1999'));

test('it leaves out what it is said to be without, and nothing else', () => {
  expect(parametersInstead(asked, { query: 'lune mali', without: ['COUNTRIES'] })).toEqual([['q', 'lune mali'], ['type', 'agreement'], ['domain', 'training'], ['from', '1990'], ['to', '1999']]);
  expect(parametersInstead(asked, { query: 'lune mali', without: ['TYPES', 'COUNTRIES', 'DOMAINS', 'TIME'] })).toEqual([['q', 'lune mali']]);
});
