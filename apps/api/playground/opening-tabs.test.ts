import { expect, test } from 'vitest';
import { openingTabs } from './opening-tabs.ts';

const samples = [
  { query: 'query One($n: Int = 1) { nodes(first: $n) { id } }', variables: '{\n  "n": 1\n}' },
  { query: 'query Two { domains { slug } }', variables: '' },
];

test('a first visit opens all samples, the first with its variables', () =>
  expect(openingTabs('', 'empty', samples)).toEqual({ defaultTabs: samples, initialVariables: samples[0]?.variables }));

test('an address with a query opens that query before the samples', () => {
  const search = `?${new URLSearchParams({ query: '{ integrity }', variables: '{"locale":"EN"}' })}`;
  const asked = { query: '{ integrity }', variables: '{\n  "locale": "EN"\n}' };
  expect(openingTabs(search, 'empty', samples)).toEqual({ defaultTabs: [asked, ...samples], initialVariables: asked.variables });
});

test('whoever comes back finds the tabs as they were left', () => expect(openingTabs('', 'kept', samples)).toEqual({}));

test('whoever comes back by an address with a query gets one more tab', () =>
  expect(openingTabs('?query=%7B%20domains%20%7D', 'kept', samples)).toEqual({ initialQuery: '{ domains }', initialVariables: '' }));

test('variables that are no JSON are shown as they came', () =>
  expect(openingTabs('?query=x&variables=%7Bn%3A1', 'kept', samples)).toEqual({ initialQuery: 'x', initialVariables: '{n:1' }));
