import { expect, test } from 'vitest';
import { connectionOf, pageOf } from './connection.ts';

const row = (n: number) => ({ row: n, key: [`2026-01-0${n}T00:00:00.000001Z`, `00000000-0000-5000-8000-00000000000${n}`] as const });

test('a page without arguments is the first twenty rows', () =>
  expect(pageOf({}, 'NEWEST')).toEqual({ order: 'NEWEST', limit: 20, backward: false, from: null }));

test('a cursor leads back to the very row, microseconds and all', () => {
  const { pageInfo } = connectionOf({ rows: [row(3), row(2)], total: 9 }, pageOf({ first: 2 }, 'NEWEST'));
  expect(pageOf({ after: pageInfo.endCursor }, 'NEWEST').from).toEqual(row(2).key);
});

test('the one row too many says that there is a next page, and is not shown', () => {
  const page = connectionOf({ rows: [row(3), row(2), row(1)], total: 3 }, pageOf({ first: 2 }, 'NEWEST'));
  expect(page.nodes).toEqual([3, 2]);
  expect(page.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
});

test('a page read from the end is shown from the start', () => {
  const page = connectionOf({ rows: [row(1), row(2), row(3)], total: 3 }, pageOf({ last: 2 }, 'NEWEST'));
  expect(page.nodes).toEqual([2, 1]);
  expect(page.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
});

const made = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const [value, id] = row(1).key;

test.each([
  ['both ends at once', { first: 1, last: 1 }, /`first` or `last`/],
  ['more than a hundred rows', { first: 101 }, /0 to 100 rows, not 101/],
  ['fewer than none', { last: -1 }, /0 to 100 rows, not -1/],
  ['`before` without `last`', { before: made(['NEWEST', value, id]) }, /goes with `last`/],
  ['a cursor of another order', { after: made(['LATEST_EVENT', value, id]) }, /comes from the order LATEST_EVENT/],
  ['what is no cursor', { after: 'page-2' }, /not a cursor/],
  ['a cursor with a bad date', { after: made(['NEWEST', "'; DROP TABLE", id]) }, /not a cursor/],
  ['a cursor with a day that no calendar has', { after: made(['NEWEST', '2025-13-45', id]) }, /not a cursor/],
  ['a cursor with a bad id', { after: made(['NEWEST', value, '1']) }, /not a cursor/],
])('refuses %s with a word about it', (_, args, message) => expect(() => pageOf(args, 'NEWEST')).toThrow(message));
