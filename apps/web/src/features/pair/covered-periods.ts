import type { PairPageQuery } from '@pacta/client';

type Coverage = PairPageQuery['pair']['coverage'][number];

/** What a dataset says of a period: so many agreements, none where it looked, or nothing where it did not. */
export type Cell = { is: 'some'; count: number } | { is: 'none' } | { is: 'unknown' };

/** A column: the years from `from` to `to`; without `from`, all before. */
export type Period = { from: number | null; to: number };

/** Decades before this one share a column. */
const EARLIEST = 1950;

/** The columns that hold everything any dataset says: decades up to this year's, and what lies before them in one. */
export function periodsOf(coverage: readonly Coverage[], today: string): Period[] {
  const found = coverage.flatMap(({ timeline }) => timeline.map(({ period }) => Number(period)));
  const last = Math.floor(Number(today.slice(0, 4)) / 10) * 10;
  const first = Math.max(EARLIEST, Math.min(1980, ...found));
  const decades = Array.from({ length: (last - first) / 10 + 1 }, (_, index): Period => ({ from: first + index * 10, to: first + index * 10 + 9 }));
  return found.some((decade) => decade < first) ? [{ from: null, to: first - 1 }, ...decades] : decades;
}

/** « None » is said only of a period that the dataset covers from its first year to its last, or to today. */
export function cellOf({ isLoaded, timeline, dataset }: Coverage, period: Period, today: string): Cell {
  const count = timeline
    .filter(({ period: decade }) => Number(decade) <= period.to && Number(decade) >= (period.from ?? -Infinity))
    .reduce((sum, bucket) => sum + bucket.agreementCount, 0);
  if (count > 0) return { is: 'some', count };
  const { coverageFrom, coverageTo } = dataset;
  if (!isLoaded || period.from === null || coverageFrom === null || coverageTo === null) return { is: 'unknown' };
  const until = Math.min(period.to, Number(today.slice(0, 4)));
  return coverageFrom <= period.from && coverageTo >= until ? { is: 'none' } : { is: 'unknown' };
}
