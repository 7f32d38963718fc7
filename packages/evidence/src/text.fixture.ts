import fc from 'fast-check';
import { passageAt } from './passage.ts';

const PIECES = ['accord', 'Mali', 'é', 'e\u0301', 'ﬁ', '🇲🇱', '👩🏽‍✈️', '𝔄', 'السلام', 'ꦏ', '\u0301', ' ', '\n', '« ', ' »', '—', '*', '_', '# ', '\u00A0', '\u200B', '\u00AD', '\u202E', 'A', '1.', '. '];

/** Any text that could come in: any characters, and above all those that make trouble. Neither NUL nor half characters. */
export const source = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary' })), { maxLength: 40 })
  .map((pieces) => pieces.join('').replaceAll('\0', ''));

/** Any text as a revision holds it. */
export const nfc = source.map((text) => text.normalize('NFC'));

/** Any text and a passage of it. */
export const place = fc.tuple(nfc.filter((text) => text !== ''), fc.nat(), fc.nat()).map(([text, a, b]) => {
  // Whole characters only, as a selection in a browser gives them.
  const bounds = [...text].reduce<number[]>((at, character) => [...at, at.at(-1)! + character.length], [0]);
  const from = a % (bounds.length - 1);
  const to = from + 1 + (b % (bounds.length - 1 - from));
  return { text, passage: passageAt(text, bounds[from]!, bounds[to]!) };
});
