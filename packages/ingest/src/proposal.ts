import { revise } from '@pacta/evidence';
import type { PartialDate } from './printed-date.ts';

/** What a source says of itself. An editor confirms it; null where it says nothing. */
export type Proposed = {
  title: string | null;
  outlet: string | null;
  author: string | null;
  publishedOn: PartialDate | null;
  /** ISO 639-1, or `unknown`. */
  language: string;
  image: { url: string; alt: string | null } | null;
  canonicalUrl: string | null;
};

/** What a source says outside its text, before the text is asked too. */
export type Declared = Omit<Proposed, 'language'> & { language: string | null };

export const NOTHING_DECLARED: Declared =
  { title: null, outlet: null, author: null, publishedOn: null, language: null, image: null, canonicalUrl: null };

/** Longer is no title and no name, but a text in the wrong place. */
const LONGEST = 500;

/** One line of words as the record holds them; null for none, for too many, and for what cannot be held. */
export function oneLine(words: string | null | undefined): string | null {
  if (!words || words.length > LONGEST * 4) return null;
  try {
    const { text } = revise(words.replace(/\s+/g, ' '), 'text');
    return text === '' || text.length > LONGEST ? null : text;
  } catch {
    return null; // half a character in a name is no reason to refuse the article
  }
}

/** The first line that says anything. */
export const firstLine = (...candidates: (string | null | undefined)[]): string | null => {
  for (const candidate of candidates) {
    const line = oneLine(candidate);
    if (line !== null) return line;
  }
  return null;
};
