import { sameAddress } from './web-address.ts';

/** Words in a row that are compared. Two reporters at one ceremony share some runs of five; a reprint shares nearly all. */
const RUN = 5;
/** Fewer runs are too short a text to tell by: then only the same words are a copy. */
const FEWEST_RUNS = 20;
/** From this nearness on, a text is a copy of the other. Agencies' texts that an outlet shortened or headed anew are above 0.9. */
export const COPY = 0.8;

/**
 * The runs of five words of a text, without accents, capitals and punctuation. A caller that compares one text with many makes
 * the runs of each once.
 */
export function runsOf(text: string): ReadonlySet<string> {
  const words = wordsOf(text);
  const runs = new Set<string>();
  for (let at = 0; at + RUN <= words.length; at += 1) runs.add(words.slice(at, at + RUN).join(' '));
  return runs;
}

/**
 * How much of the shorter text stands in the longer one: the share of its runs of five words, 0 to 1. An excerpt is as near
 * as a whole copy. Texts of fewer than 20 runs are 1 when their words are the same, else 0; an empty text is near nothing.
 */
export function nearness(one: string, other: string): number {
  const near = nearnessOfRuns(runsOf(one), runsOf(other));
  const words = wordsOf(one).join(' ');
  return near ?? Number(words !== '' && words === wordsOf(other).join(' '));
}

/** The same, of runs made before; null when one of the texts is too short to tell. */
export function nearnessOfRuns(one: ReadonlySet<string>, other: ReadonlySet<string>): number | null {
  const [shorter, longer] = one.size <= other.size ? [one, other] : [other, one];
  if (shorter.size < FEWEST_RUNS) return null;
  let shared = 0;
  for (const run of shorter) if (longer.has(run)) shared += 1;
  return shared / shorter.size;
}

/** Whether one text is a copy of the other, or of a part of it.  */
export const isCopy = (one: string, other: string): boolean => nearness(one, other) >= COPY;

const wordsOf = (text: string): string[] =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** What is held of an article, for finding it again. */
export type Held = { url: string | null; sha256: string | null; text: string | null };

/** Why two articles may be one, the surest reason first: `nearness` is 1 for the same text, null for an address alone. */
export type Likeness = { kind: 'SAME_TEXT' | 'SAME_ADDRESS' | 'COPY'; nearness: number | null };

/** How an article is like another that is held; null when it is not. An address may carry several texts: an editor decides. */
export function likeness(article: Held, held: Held): Likeness | null {
  if (article.sha256 !== null && article.sha256 === held.sha256) return { kind: 'SAME_TEXT', nearness: 1 };
  const near = article.text === null || held.text === null ? null : nearness(article.text, held.text);
  if (article.url !== null && held.url !== null && sameAddress(article.url, held.url)) return { kind: 'SAME_ADDRESS', nearness: near };
  return near !== null && near >= COPY ? { kind: 'COPY', nearness: near } : null;
}
