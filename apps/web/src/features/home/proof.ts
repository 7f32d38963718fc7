import type { HomeQuery } from '@pacta/client';
import { measuresInOrder, placeKey } from '../../record/reading-order.ts';
import type { Place } from '../../record/reading-order.ts';

type Text = HomeQuery['texts']['nodes'][number];
type Measure = ReturnType<typeof measuresInOrder<Text['agreements'][number]>>[number] & { number: number };

/**
 * One sentence of the record's newest text and the measures that stand on a passage of it. `marked` is the passage; where
 * the words that its wording rests on are known, they are the second of three pieces.
 */
export type Proof = { article: Text; before: string; marked: string[]; after: string; place: Place; measures: Measure[] };

/** The passage that shows most at once: in the newest text that has measures, the first that bears several of them. */
export function proofIn(texts: readonly Text[]): Proof | null {
  for (const article of texts) {
    const byPlace = new Map<string, { place: Place; measures: Measure[] }>();
    for (const [index, measure] of measuresInOrder(article, article.agreements).entries())
      for (const place of measure.places) {
        const found = byPlace.get(placeKey(place)) ?? { place, measures: [] };
        found.measures.push({ ...measure, number: index + 1 });
        byPlace.set(placeKey(place), found);
      }
    const inOrder = [...byPlace.values()].sort((a, b) => a.place.start - b.place.start);
    const best = inOrder.find(({ measures }) => measures.length > 1) ?? inOrder[0];
    const sentence = best && sentenceAround(article, best.place);
    if (best && sentence)
      return { article, ...best, ...sentence, marked: aroundCue(sentence.marked, best.measures[0]?.commitment.wordingCue ?? null) };
  }
  return null;
}

/** The sentence that holds a passage, in three: before it, itself, after it. Null when no block holds the passage whole. */
function sentenceAround({ blocks, coverage }: Text, { start, end }: Place) {
  const block = blocks.find((one) => one.start <= start && one.end >= end);
  if (!block) return null;
  const sentence = coverage?.sentences.find((one) => one.start <= start && one.end >= end) ?? block;
  const cut = (from: number, to: number) => block.text.slice(from - block.start, to - block.start);
  return { before: cut(Math.max(block.start, sentence.start), start), marked: cut(start, end), after: cut(end, Math.min(block.end, sentence.end)) };
}

/** A passage cut around the words that its wording rests on; whole when they don't stand in it. */
function aroundCue(passage: string, cue: string | null): string[] {
  const at = cue ? passage.indexOf(cue) : -1;
  return cue && at >= 0 ? [passage.slice(0, at), cue, passage.slice(at + cue.length)] : [passage];
}
