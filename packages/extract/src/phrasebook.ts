import type { Token } from './tokens.ts';

/** A phrase found at a token: what it means, and over how many tokens it goes. */
export type Found<Meaning> = { means: Meaning; at: number; length: number };

type Phrase<Meaning> = { words: readonly string[]; means: Meaning };

/** Little words that `~` in a phrase passes over: « poste ~ contrôle » is also « postes de contrôle », « poste du contrôle ». */
const LITTLE = new Set(
  'a au aux d de des du l la le les un une en et ou leur leurs son sa ses ce cette ces s the of a an to and or in for on their its all any each other'.split(' '),
);
const MOST_LITTLE_WORDS = 3;

/** Longest word that is looked up by its beginnings: what is longer is no word of any language here. */
const LONGEST_WORD = 40;

const NOTHING: readonly never[] = [];

/** How many words' phrases are remembered. */
const MOST_KNOWN = 30_000;

/**
 * Phrases of folded words, looked up by their first word. `*` ends a word that may go on (`patrouill*`); `~` passes over
 * up to three little words. Looking up costs the same wherever the text stands: no phrase looks further than itself.
 */
export class Phrasebook<Meaning> {
  readonly #whole = new Map<string, Phrase<Meaning>[]>();
  readonly #beginnings = new Map<string, Phrase<Meaning>[]>();
  readonly #known = new Map<string, readonly Phrase<Meaning>[]>();

  constructor(phrases: Iterable<readonly [phrase: string, means: Meaning]>) {
    for (const [phrase, means] of phrases) {
      const words = phrase.split(' ').filter(Boolean);
      const [first] = words;
      if (first === undefined) continue;
      const [shelf, key] = first.endsWith('*') ? [this.#beginnings, first.slice(0, -1)] : [this.#whole, first];
      const beside = shelf.get(key);
      if (beside) beside.push({ words, means });
      else shelf.set(key, [{ words, means }]);
    }
  }

  /** All phrases that begin at a token and end before `to`, in no order. */
  at(tokens: readonly Token[], at: number, to: number): readonly Found<Meaning>[] {
    const word = tokens[at]?.word;
    if (word === undefined) return [];
    const phrases = this.#beginningWith(word);
    if (phrases.length === 0) return NOTHING;
    const found: Found<Meaning>[] = [];
    for (const { words, means } of phrases) {
      const length = lengthOfMatch(words, tokens, at, to);
      if (length > 0) found.push({ means, at, length });
    }
    return found;
  }

  #beginningWith(word: string): readonly Phrase<Meaning>[] {
    const known = this.#known.get(word);
    if (known) return known;
    const phrases = [...(this.#whole.get(word) ?? [])];
    for (let length = Math.min(word.length, LONGEST_WORD); length > 1; length -= 1)
      phrases.push(...(this.#beginnings.get(word.slice(0, length)) ?? []));
    // A hostile text has no end of different words: so many are remembered, the others are looked up again.
    if (this.#known.size < MOST_KNOWN) this.#known.set(word, phrases);
    return phrases;
  }
}

const fits = (pattern: string, word: string) => (pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : word === pattern);

function lengthOfMatch(words: readonly string[], tokens: readonly Token[], at: number, to: number): number {
  let place = at + 1;
  for (let next = 1; next < words.length; next += 1) {
    const pattern = words[next] ?? '';
    if (pattern === '~') {
      for (let passed = 0; passed < MOST_LITTLE_WORDS && LITTLE.has(tokens[place]?.word ?? ''); passed += 1) place += 1;
      continue;
    }
    const token = tokens[place];
    if (!token || place >= to || !fits(pattern, token.word)) return 0;
    place += 1;
  }
  return place - at;
}
