import type { BlockKind, Range } from '@pacta/evidence';
import { clausesOf, type Clause } from './clause.ts';
import { LEXICON, type Concept, type Language } from './lexicon.ts';
import type { Place } from './place.ts';
import type { Token } from './tokens.ts';

/** A sentence with what its words mean. `from` and `to` count tokens, end exclusive. */
export type Sentence = Range & {
  index: number;
  block: number;
  heading: boolean;
  listItem: boolean;
  from: number;
  to: number;
  language: Language;
  clauses: readonly Clause[];
  /** The places of a concept, in order. */
  places(concept: Concept): readonly Place[];
  has(concept: Concept, from?: number, to?: number): boolean;
  clauseAt(token: number): Clause | undefined;
};

/** "patrol boats" patrol nothing in a list of deliveries, and an operations room is no operation. */
const HIDES: readonly (readonly [longer: Concept, shorter: Concept])[] = [['PATROLBOAT', 'PATROL'], ['PATROLBOAT', 'SAIL'], ['PATROLBOAT', 'MOVEALONG'], ['ARMEDGROUP', 'GUNS'], ['RUNNING', 'TRAIN'], ['MONTH', 'PERMIT'], ['OPSROOM', 'OPERATION'], ['CIVILSENSE', 'SECURITY'], ['CIVILSENSE', 'M_DEFENCE']];

const NONE: readonly Place[] = [];

/** Looks up every concept of a sentence once; cuts it into clauses. */
export function readSentence(
  tokens: readonly Token[],
  given: { index: number; block: number; kind: BlockKind; from: number; to: number; language: Language },
): Sentence {
  const { from, to, language } = given;
  const found = new Map<Concept, Place[]>();
  for (let at = from; at < to; at += 1)
    for (const { means, length } of LEXICON[language].at(tokens, at, to)) {
      const places = found.get(means);
      const last = places?.at(-1);
      // « poste de contrôle » and « postes de contrôle coordonnés » begin at one word: the longest.
      if (last?.at === at) last.end = Math.max(last.end, at + length);
      else if (places) places.push({ at, end: at + length });
      else found.set(means, [{ at, end: at + length }]);
    }
  for (const [longer, shorter] of HIDES) {
    const hiding = found.get(longer);
    if (hiding) found.set(shorter, (found.get(shorter) ?? []).filter((place) => !hiding.some(({ at, end }) => place.at >= at && place.at < end)));
  }
  const places = (concept: Concept) => found.get(concept) ?? NONE;
  const has = (concept: Concept, begin = from, end = to) => {
    const all = found.get(concept);
    if (!all) return false;
    for (const { at } of all) if (at >= begin && at < end) return true;
    return false;
  };
  const clauses = clausesOf(tokens, { from, to, language, has, places });
  return {
    ...given,
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
    heading: given.kind === 'heading',
    listItem: given.kind === 'list-item',
    clauses,
    places,
    has,
    clauseAt: (token) => clauses.find((clause) => token >= clause.from && token < clause.to),
  };
}
