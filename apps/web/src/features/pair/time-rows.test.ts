import { expect, test } from 'vitest';
import { timeRows } from './time-rows.ts';

type Agreement = Parameters<typeof timeRows>[0][number];

const agreement = (slug: string, more: Partial<Agreement> = {}): Agreement => ({
  slug, title: slug, kind: 'TREATY', stage: 'SIGNED', parties: [], historicalParties: [], domains: [], events: [], dataset: null, ...more,
});
const TODAY = '2026-06-15';

test('a date is as wide as it is vague: a year fills its year, a day is a point', () => {
  const rows = timeRows([agreement('a', { events: [{ kind: 'SIGNED', date: '2016' }, { kind: 'RENEWED', date: '2020-07-01' }] })], [], TODAY)!.rows;
  const [year, day] = rows[0]!.marks;
  expect(year!.to - year!.from).toBeCloseTo(100 / 17, 5); // 2010 to 2027
  expect(day!.to).toBe(day!.from);
});

test('after its last date an agreement is drawn as not established, unless it has ended', () => {
  const events = [{ kind: 'SIGNED' as const, date: '2001' }, { kind: 'TERMINATED' as const, date: '2011' }];
  const { rows } = timeRows([agreement('over', { stage: 'ENDED', events }), agreement('going on', { events: events.slice(0, 1) })], [], TODAY)!;
  expect(rows[0]).toMatchObject({ open: null, known: { from: expect.any(Number) } });
  expect(rows[1]!.known).toBeNull();
  expect(rows[1]!.open).toMatchObject({ to: 100 });
});

test('what has no date at all is open from end to end', () =>
  expect(timeRows([agreement('undated')], [], TODAY)!.rows[0]).toMatchObject({ marks: [], known: null, open: { from: 0, to: 100 }, last: null }));

test('events are drawn in the order of time, in whatever order they are held', () => {
  const events = [{ kind: 'TERMINATED' as const, date: '2011-02' }, { kind: 'SIGNED' as const, date: '2001' }];
  expect(timeRows([agreement('a', { events })], [], TODAY)!.rows[0]).toMatchObject({ first: '2001', last: { kind: 'TERMINATED', date: '2011-02' } });
});

test('the agreements of a dataset with a window share one row, with as many as the dataset has, read or not', () => {
  const dataset = { slug: 'mme', name: 'MME', coverageFrom: 1980 };
  const years = ['1997', '1998', '2001'].map((period) => ({ period, agreementCount: 40 }));
  const { rows } = timeRows([agreement('own'), agreement('flintlock', { dataset })], [{ dataset, agreementCount: 120, years }], TODAY)!;
  expect(rows.map(({ key, count, marks }) => [key, count, marks.length])).toEqual([['own', 1, 0], ['mme', 120, 3]]);
});

test('of very many the oldest share a row, and none is lost', () => {
  const { rows } = timeRows(Array.from({ length: 30 }, (_, index) => agreement(`a${index}`)), [], TODAY)!;
  expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(30);
  expect(rows.length).toBeLessThan(20);
});

test('nothing to draw is no figure', () => expect(timeRows([], [], TODAY)).toBeNull());
