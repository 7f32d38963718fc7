import { expect, test } from 'vitest';
import { findingOf } from './finding.ts';

const counted = (code: string, count: number) => ({ count, country: { code, name: code } });
const page = { agreements: { totalCount: 9 } };

test('a map says who comes first', () =>
  expect(findingOf({ ...page, parties: { nodes: [counted('SN', 6), counted('ML', 4)] } }, null)).toEqual({ say: 'map', total: 9, countries: 2, first: 'SN', count: 6 }));

test('a chosen state is not its own partner', () =>
  expect(findingOf({ ...page, parties: { nodes: [counted('ML', 9), counted('NE', 4)] } }, { code: 'ML', name: 'Mali' })).toEqual({ say: 'chosen', name: 'Mali', count: 9, partners: 1, first: 'NE', shared: 4 }));

test('where only organizations are party, nobody comes first', () => {
  expect(findingOf({ ...page, parties: { nodes: [] } }, null)).toEqual({ say: 'nobody', total: 9 });
  expect(findingOf({ ...page, network: { nodes: [], edges: [] } }, null)).toEqual({ say: 'nobody', total: 9 });
});

test('a network says which pair shares most', () =>
  expect(findingOf({ ...page, network: { nodes: [counted('ML', 9), counted('NE', 4)], edges: [{ a: { code: 'ML' }, b: { code: 'NE' }, weight: 4 }] } }, null))
    .toEqual({ say: 'network', countries: 2, pairs: 1, first: { a: 'ML', b: 'NE' }, shared: 4 }));

test('a timeline says when most happened, the earliest of equals', () =>
  expect(findingOf({ ...page, dated: { totalCount: 7 }, timeline: [{ period: '1990', agreementCount: 3, events: [] }, { period: '2000', agreementCount: 3, events: [] }] }, null))
    .toEqual({ say: 'timeline', dated: 7, from: '1990', to: '2000', period: '1990', most: 3 }));

test('what no filter leaves, and what has no date, is said', () => {
  expect(findingOf({ agreements: { totalCount: 0 }, parties: { nodes: [] } }, null)).toEqual({ say: 'nothing' });
  expect(findingOf({ ...page, timeline: [] }, null)).toEqual({ say: 'undated', total: 9 });
});
