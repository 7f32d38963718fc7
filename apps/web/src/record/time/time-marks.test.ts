import { expect, test } from 'vitest';
import { timeMarks } from './time-marks.ts';

const bucket = (period: string, agreementCount: number, ...events: [kind: 'SIGNED' | 'ANNOUNCED', count: number][]) => ({ period, agreementCount, events: events.map(([kind, count]) => ({ kind, count })) });

test('years lie in the order of time, each as wide as a year, the most as high as the row', () => {
  const marks = timeMarks([bucket('2000', 2, ['SIGNED', 2]), bucket('2003', 4, ['SIGNED', 3], ['ANNOUNCED', 1])], 'YEAR')!;
  expect([marks.from, marks.to]).toEqual([2000, 2004]);
  expect(marks.agreements.bars.map(({ at, wide, high }) => [at, wide, high])).toEqual([[0, 25, 50], [75, 25, 100]]);
});

test('kinds of event stand in the order of a life, on one scale, and those without an event are left out', () => {
  const { kinds } = timeMarks([bucket('2000', 2, ['SIGNED', 4], ['ANNOUNCED', 1])], 'YEAR')!;
  expect(kinds.map(({ kind, total }) => [kind, total])).toEqual([['ANNOUNCED', 1], ['SIGNED', 4]]);
  expect(kinds.map(({ bars }) => bars[0]!.high)).toEqual([25, 100]);
});

test('one among hundreds can still be seen', () => {
  const { agreements, kinds } = timeMarks([bucket('2000', 1, ['SIGNED', 1]), bucket('2001', 900, ['SIGNED', 900])], 'YEAR')!;
  expect(agreements.bars[0]!.high).toBe(2);
  expect(kinds[0]!.bars.map(({ high }) => high)).toEqual([9, 100]);
});

test('a decade reaches from its first year to its last', () =>
  expect(timeMarks([bucket('1990', 1)], 'DECADE')!.agreements.bars[0]).toMatchObject({ from: '1990', to: '1999', at: 0, wide: 100 }));

test('among months, a date known to the year alone is as wide as the year, and vague', () => {
  const { bars } = timeMarks([bucket('2020', 1), bucket('2020-07', 1)], 'MONTH')!.agreements;
  expect(bars.map(({ wide, isVague }) => [Math.round(wide), isVague])).toEqual([[100, true], [8, false]]);
  expect(bars[1]).toMatchObject({ at: 50, from: '2020-07', to: '2020-07' });
});

test.each([['1815', '2018'], ['1942', '2026'], ['2020', '2024'], ['2024', '2024']])('from %s to %s the axis has a few round years', (first, last) => {
  const { ticks } = timeMarks([bucket(first, 1), bucket(last, 1)], 'YEAR')!;
  expect(ticks.length).toBeGreaterThan(0);
  expect(ticks.length).toBeLessThanOrEqual(10);
  for (const { at } of ticks) expect(at >= 0 && at <= 100).toBe(true);
});

test('what has no dated event draws nothing', () => expect(timeMarks([], 'YEAR')).toBeNull());
