import type { TimeBar } from './time-marks.ts';

/** How much of its period a bar fills. */
const FILLED = 0.86;

/**
 * A row of bars as one outline, in a square of a hundred whose floor is below: a few bytes for each, since nobody points at
 * one. A bar is never thinner or lower than can be seen.
 */
export function barsPath(bars: readonly Pick<TimeBar, 'at' | 'wide' | 'high'>[]): string {
  return bars.map(({ at, wide, high }) => `M${at} 100v-${rounded(Math.max(1, high), 1)}h${rounded(Math.max(0.1, wide * FILLED), 2)}V100z`).join('');
}

const rounded = (value: number, digits: number) => Number(value.toFixed(digits));
