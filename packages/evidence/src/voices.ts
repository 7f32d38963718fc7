/** One source of a fact: who published it, under which title, and its text where it is held. */
export type Voice = { outlet: string; title: string | null; text: string | null };

/** Words of a text without accents and capitals, in order. */
const wordsOf = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Runs of `size` words in a row: two texts that share most of them were not written apart. */
function runsOf(text: string, size: number): ReadonlySet<string> {
  const words = wordsOf(text);
  const runs = new Set<string>();
  for (let at = 0; at + size <= words.length; at += 1) runs.add(words.slice(at, at + size).join(' '));
  return runs;
}

/** From which share of the shorter text's runs two texts count as one. */
const SAME = 0.8;

/** Titles of fewer words than this are too plain to say anything: two outlets may well both write « Accord de défense ». */
const SHORTEST_TITLE = 6;

function repeats(one: string, other: string, size: number, fewestRuns: number): boolean {
  const [shorter, longer] = [runsOf(one, size), runsOf(other, size)].sort((a, b) => a.size - b.size);
  if (!shorter || !longer || shorter.size < fewestRuns) return false;
  let shared = 0;
  for (const run of shorter) if (longer.has(run)) shared += 1;
  return shared / shorter.size >= SAME;
}

/** Whether two sources print the same words: nearly the same text, or nearly the same title when it is long enough to tell. */
export function printSameWords(one: Voice, other: Voice): boolean {
  if (one.text !== null && other.text !== null) return repeats(one.text, other.text, 5, 20);
  return one.title !== null && other.title !== null && repeats(one.title, other.title, 2, SHORTEST_TITLE - 1);
}

/**
 * How many outlets stand behind a fact, and how many voices are left when sources that print the same words, or come from
 * one outlet, count once.
 */
export function corroborationOf(voices: readonly Voice[]): { outlets: number; independent: number } {
  const groups: Voice[][] = [];
  for (const voice of voices) {
    const own = groups.filter((group) => group.some((other) => other.outlet === voice.outlet || printSameWords(voice, other)));
    const merged = [voice, ...own.flat()];
    groups.splice(0, groups.length, ...groups.filter((group) => !own.includes(group)), merged);
  }
  return { outlets: new Set(voices.map(({ outlet }) => outlet)).size, independent: groups.length };
}
