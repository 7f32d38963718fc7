import { passageAt, type Passage } from '@pacta/evidence';
import type { Article } from './article.ts';
import type { Place } from './place.ts';
import type { Sentence } from './sentence.ts';

/** A passage that is shorter says too little to be found again and judged. In UTF-16 code units. */
const SHORTEST = 20;
/** What governs a measure stands close before it: verb, noun, « la création de ». In tokens. */
const BEFORE = 6;
/** Its complements go further. */
const BEHIND = 16;
/** Where what governs a measure begins, when its clause begins far before it. */
const OPENS = /^(?:que|qu|de|d|a|to|that|pour|for|by|of|par|sur|on|including|dont|annoncent|prevoit|prevoient)$/;

/** The passage from one token to another. */
export function passageOf({ text, tokens }: Article, { at, end }: Place): Passage {
  const start = tokens[at]?.start ?? 0;
  return passageAt(text, start, Math.max(tokens[end - 1]?.end ?? 0, start + 1));
}

const LEADING = /^(?:et|and|ou|or|ainsi|que|qu|that|mais|but|,|;|:|enfin|notamment|as|well)$/;

/**
 * The shortest stretch from which a reader verifies a measure: its clause with verb and complements, cut where the measure
 * beside it begins. `others`: the measures of the same sentence.
 */
export function stretchOf({ tokens }: Article, sentence: Sentence, place: Place, others: readonly Place[]): Place {
  const first = sentence.clauseAt(place.at);
  const last = sentence.clauseAt(place.end - 1);
  const from = first?.from ?? sentence.from;
  let at = from;
  if (place.at - from > BEFORE) {
    at = place.at - BEFORE;
    for (let open = at; open < place.at; open += 1) if (OPENS.test(tokens[open]?.word ?? '')) { at = open + 1; break; }
  }
  while (at > from && tokens[at]?.capital && tokens[at - 1]?.capital) at -= 1;
  let end = Math.min(last?.to ?? sentence.to, place.end + BEHIND);
  // Two measures in one clause are parted by the « et » between them.
  for (const other of others) {
    if (other.end <= place.at && other.end > from) {
      for (let cut = place.at - 1; cut >= Math.max(other.end, at); cut -= 1) if (LEADING.test(tokens[cut]?.word ?? '')) { at = cut + 1; break; }
    }
    if (other.at >= place.end && other.at < end) {
      for (let cut = other.at - 1; cut >= place.end; cut -= 1) if (LEADING.test(tokens[cut]?.word ?? '')) { end = cut; break; }
    }
  }
  while (at < place.at && (LEADING.test(tokens[at]?.word ?? '') || tokens[at]?.kind === 'mark')) at += 1;
  while (end > place.end && tokens[end - 1]?.kind === 'mark') end -= 1;
  const length = () => (tokens[end - 1]?.end ?? 0) - (tokens[at]?.start ?? 0);
  while (length() < SHORTEST && (end < sentence.to || at > sentence.from)) {
    if (end < sentence.to) end += 1;
    else at -= 1;
  }
  while (end > place.end + 1 && tokens[end - 1]?.kind === 'mark' && length() > SHORTEST) end -= 1;
  return { at, end };
}
