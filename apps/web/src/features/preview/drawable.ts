/**
 * The signs that the faces of the pictures hold: Latin letters with the accents of Europe, Africa and Turkey, and the
 * punctuation of prose. What they lack, the drawing library would fetch from the network or draw as an empty box.
 */
const HELD = /[\u0020-\u007e\u00a0-\u00ac\u00ae-\u017e\u0192\u0218-\u021b\u02c6\u02da\u02dc\u1e80-\u1e85\u1e9e\u1ef2\u1ef3\u2013\u2014\u2018-\u201a\u201c-\u201e\u2020\u2022\u2026\u2039\u203a\u20ac\u2122\u2212]/u;

/**
 * A text as far as it can be drawn: other blanks become common ones, letters with marks that the faces lack lose the
 * marks, and signs of other scripts are left out. Empty when nothing is left.
 */
export function drawable(text: string): string {
  const held = [...text.normalize('NFC')].flatMap((sign) => {
    if (/\s/u.test(sign)) return sign === '\u00a0' || sign === '\u202f' ? '\u00a0' : ' ';
    if (HELD.test(sign)) return sign;
    return [...sign.normalize('NFKD')].filter((part) => HELD.test(part));
  });
  const words = held.join('').replace(/ +/g, ' ').trim();
  return /[\p{L}\p{N}]/u.test(words) ? words : '';
}

/** A text of at most so many signs, cut between words, with points where it was cut. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const atWord = cut.replace(/[\s\u00a0]+\S*$/u, '');
  return `${(atWord.length > most / 3 ? atWord : cut).replace(/[\s.,;:–—]+$/u, '')}…`;
}
