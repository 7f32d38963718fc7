import type { Sentence } from './sentence.ts';

/** « les deux pays », "both sides": how many there are, 0 when the words do not say. */
const COUNTED: Readonly<Record<string, number>> = { deux: 2, two: 2, both: 2, pair: 2, trois: 3, three: 3, quatre: 4, four: 4, cinq: 5, five: 5, six: 6, sept: 7, seven: 7, huit: 8, eight: 8 };

/**
 * The parties that a text speaks of, newest last. « Les deux pays » are the two last introduced, « les trois » the last three.
 */
export class Focus {
  #sets: (readonly string[])[] = [];
  #opening: readonly string[] = [];
  /** Named one by one, newest last. */
  #named: string[] = [];

  /** Introduces parties; fewer than two introduce nobody to whom "both" could point. */
  introduce(parties: readonly string[]): void {
    if (parties.length < 2) return;
    if (this.#sets.length === 0) this.#opening = parties;
    this.#sets.push(parties);
    // What was said long ago is not pointed at; and a hostile text introduces without end.
    if (this.#sets.length > 40) this.#sets = this.#sets.slice(-20);
  }

  /** « Reste la Tanzanie. »: the one state that a sentence names, for « elle » in the next. */
  subject: string | null = null;

  /** A state is named, whatever it does. */
  name(code: string): void {
    if (this.#named.at(-1) === code) return;
    this.#named = [...this.#named.filter((one) => one !== code), code].slice(-6);
  }

  /** The last parties, of a certain number if one is given. */
  last(count = 0): readonly string[] {
    const latest = this.#sets.at(-1) ?? [];
    const counted = this.#sets.findLast((set) => count === 0 || set.length === count);
    if (counted) return counted;
    // « les trois » of two that were introduced together and a third that was named since.
    const others = this.#named.filter((code) => !latest.includes(code)).slice(latest.length - count);
    return latest.length > 1 && count > latest.length && latest.length + others.length === count ? [...latest, ...others] : latest;
  }

  /** Whom the text introduced first: it is about them. */
  first(): readonly string[] {
    return this.#opening;
  }

  /** The last parties among whom one is. */
  around(code: string): readonly string[] {
    return this.#sets.findLast((set) => set.includes(code)) ?? [];
  }
}

/** How many parties an anaphor of the stretch points at; null when there is none in it. */
export function pointedAt(sentence: Sentence, words: readonly { word: string }[], from = sentence.from, to = sentence.to): number | null {
  const place = sentence.places('BOTH').find(({ at }) => at >= from && at < to);
  if (!place) return null;
  for (let at = place.at; at < place.end; at += 1) {
    const count = COUNTED[words[at]?.word ?? ''];
    if (count) return count;
  }
  return 0;
}
