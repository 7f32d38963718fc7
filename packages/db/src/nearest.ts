/** How many slips of the keyboard lie between two words: a letter too many, too few, wrong, or two in the wrong order. */
export function slipsBetween(one: string, other: string): number {
  const [a, b] = [[...one], [...other]];
  let [before, last, row]: [number[], number[], number[]] = [[], [], b.map((_, at) => at)];
  row.push(b.length);
  a.forEach((letter, i) => {
    [before, last, row] = [last, row, [i + 1]];
    b.forEach((against, j) => {
      const slips = [(row[j] ?? 0) + 1, (last[j + 1] ?? 0) + 1, (last[j] ?? 0) + (letter === against ? 0 : 1)];
      if (i > 0 && j > 0 && letter === b[j - 1] && a[i - 1] === against) slips.push((before[j - 1] ?? 0) + 1);
      row.push(Math.min(...slips));
    });
  });
  return row.at(-1) ?? 0;
}

/** So many slips a word of a length may hold and still be told: one in four letters. */
const mostSlips = (length: number) => Math.max(1, Math.floor(length / 4));

/** The name that a misspelt word most likely means: the fewest slips, then the same first letter, then the alphabet; null when none is near. */
export function nearest(word: string, names: readonly string[]): string | null {
  let best: { name: string; rank: number } | null = null;
  for (const name of names) {
    if (Math.abs(name.length - word.length) > mostSlips(word.length)) continue;
    const slips = slipsBetween(word, name);
    const rank = slips + (name[0] === word[0] ? 0 : 0.5);
    if (slips <= mostSlips(word.length) && (best === null || rank < best.rank)) best = { name, rank };
  }
  return best?.name ?? null;
}
