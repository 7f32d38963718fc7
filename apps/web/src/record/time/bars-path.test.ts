import { expect, test } from 'vitest';
import { barsPath } from './bars-path.ts';
import { timeMarks } from './time-marks.ts';

test('each bar stands on the floor, where its period begins, as high as its share of the most', () =>
  expect(barsPath([{ at: 0, wide: 50, high: 100 }, { at: 50, wide: 50, high: 25 }])).toBe('M0 100v-100h43V100zM50 100v-25h43V100z'));

test('a single event among thousands, and a year among centuries, are still seen', () =>
  expect(barsPath([{ at: 12.34, wide: 0.01, high: 0.02 }])).toBe('M12.34 100v-1h0.1V100z'));

test('a row without bars draws nothing', () => expect(barsPath([])).toBe(''));

test('two centuries of years are a few kilobytes', () => {
  const years = Array.from({ length: 200 }, (_, index) => ({ period: String(1826 + index), agreementCount: 1 + (index % 7), events: [] }));
  expect(barsPath(timeMarks(years, 'YEAR')!.agreements.bars).length).toBeLessThan(6000);
});
