import type { Range } from '@pacta/evidence';
import { fold } from './fold.ts';

/** A word, a figure or a mark. Hyphens and apostrophes inside words are no tokens: the word after them says how it is joined. */
export type Token = Range & {
  /** Folded: `cedeao` for « CÉDÉAO », `us` for "U.S.". A mark stands as it is written. */
  word: string;
  kind: 'word' | 'figure' | 'mark';
  /** Begins with a capital letter. */
  capital: boolean;
  /** Two letters or more, all of them capitals. */
  shouted: boolean;
  joinedBy: '-' | "'" | null;
};

const PIECE = /(?:\p{Lu}\.){2,}|\p{L}[\p{L}\p{M}]*|\p{N}+|[^\s\p{L}\p{N}]/gu;
const HYPHEN = /^[-\u2010\u2011\u2013]$/;
const APOSTROPHE = /^['’ʼ]$/;

/** Unicode is asked only where ASCII does not answer: most letters of an article are plain. */
function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? (code > 64 && code < 91) || (code > 96 && code < 123) : /^\p{L}/u.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}
const isFigure = (written: string) => {
  const code = written.charCodeAt(0);
  return code < 128 ? code > 47 && code < 58 : /^\p{N}/u.test(written);
};
const isCapital = (written: string) => {
  const code = written.charCodeAt(0);
  return code < 128 ? code < 91 : /^\p{Lu}/u.test(written);
};

/** The tokens of a text, in order. One pass, no looking back. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const folded = new Map<string, string>(); // an article repeats its words
  let joint: { by: '-' | "'"; at: number } | null = null;
  for (const { 0: written, index: start } of text.matchAll(PIECE)) {
    const end = start + written.length;
    const last = tokens.at(-1);
    if (written.length === 1 && last?.kind !== 'mark' && last?.end === start && isLetterAt(text, end)) {
      // Between two letters: « Burkina-Faso », "Mali–Niger", « l’accord ».
      if (HYPHEN.test(written)) { joint = { by: '-', at: end }; continue; }
      if (APOSTROPHE.test(written)) { joint = { by: "'", at: end }; continue; }
    }
    let word = folded.get(written);
    if (word === undefined) folded.set(written, (word = fold(written.replaceAll('.', written.length > 1 ? '' : '.'))));
    const isLetter = isLetterAt(written, 0);
    tokens.push({
      start,
      end,
      word,
      kind: isLetter ? 'word' : isFigure(written) ? 'figure' : 'mark',
      capital: isLetter && isCapital(written),
      shouted: isLetter && written.length > 1 && written === written.toUpperCase(),
      joinedBy: joint?.at === start ? joint.by : null,
    });
    joint = null;
  }
  return tokens;
}
