/** Numbers that are drawn alike: from the least to the largest of them. */
export type Class = { from: number; to: number };

/** How many shades a reader can tell apart on a map. */
const MOST = 4;

/**
 * Classes of counts where the counts themselves part: those that differ least within (Jenks' natural breaks). Of square
 * roots, because counts crowd at the low end: equal steps would put all but a few states into the lowest shade.
 */
export function classesOf(counts: readonly number[]): Class[] {
  const sorted = counts.filter((count) => count > 0).sort((a, b) => a - b);
  const values = [...new Set(sorted)];
  const spread = spreadOf(values, sorted);
  // For each number of classes, the least spread of the first values, and where its last class begins.
  let best = values.map((_, end) => ({ spread: spread(0, end), starts: [0] }));
  for (let classes = 2; classes <= Math.min(MOST, values.length); classes++)
    best = values.map((_, end) => {
      const before = best; // of one class less
      let least = before[end] ?? { spread: Infinity, starts: [0] };
      for (let start = classes - 1; start <= end; start++) {
        const rest = before[start - 1];
        const sum = (rest?.spread ?? Infinity) + spread(start, end);
        if (rest && sum < least.spread) least = { spread: sum, starts: [...rest.starts, start] };
      }
      return least;
    });
  const starts = best.at(-1)?.starts ?? [];
  return starts.map((start, index) => ({ from: values[start] ?? 0, to: values[(starts[index + 1] ?? values.length) - 1] ?? 0 }));
}

/** How far the counts from one value to another, both included, lie from their mean: the sum of squares. */
function spreadOf(values: readonly number[], counts: readonly number[]): (start: number, end: number) => number {
  const how = new Map<number, number>();
  for (const count of counts) how.set(count, (how.get(count) ?? 0) + 1);
  const sums = [{ n: 0, x: 0, xx: 0 }];
  for (const value of values) {
    const [{ n, x, xx } = { n: 0, x: 0, xx: 0 }, times] = [sums.at(-1), how.get(value) ?? 0];
    sums.push({ n: n + times, x: x + times * Math.sqrt(value), xx: xx + times * value });
  }
  return (start, end) => {
    const [before, after] = [sums[start], sums[end + 1]];
    if (!before || !after) return Infinity;
    const x = after.x - before.x;
    return after.xx - before.xx - (x * x) / (after.n - before.n);
  };
}

/** The shade of a count: 1 is the palest, 4 the darkest, 0 none. Few classes take the dark end, so that the most is always dark. */
export function shadeOf(count: number, classes: readonly Class[]): number {
  const index = classes.findIndex(({ from, to }) => count >= from && count <= to);
  return index < 0 ? 0 : shadeOfClass(index, classes);
}

/** The shade of a class by its place. */
export const shadeOfClass = (index: number, classes: readonly Class[]) => MOST - classes.length + 1 + index;
