/** A place in one revision. Offsets count UTF-16 code units of its NFC text, as JavaScript strings do. */
export type Passage = { start: number; end: number; exact: string; prefix: string; suffix: string };

/** A stretch of a text, end exclusive, in UTF-16 code units. */
export type Range = { start: number; end: number };

/** How much context a passage carries on each side, in UTF-16 code units. */
export const CONTEXT = 32;

/** Offsets between which no quote can stand. */
export class ImpossiblePassage extends RangeError {
  override name = 'ImpossiblePassage';
}

/** The passage between two offsets. Throws `ImpossiblePassage` when it is empty, lies outside or cuts a character in two. */
export function passageAt(text: string, start: number, end: number): Passage {
  const place = `${start}–${end}`;
  if (!Number.isInteger(start) || !Number.isInteger(end)) throw new ImpossiblePassage(`Offsets are whole numbers, not ${place}.`);
  if (start < 0 || end > text.length) throw new ImpossiblePassage(`${place} lies outside the text of ${text.length} code units.`);
  if (start >= end) throw new ImpossiblePassage(`${place} is empty: a passage has at least one character.`);
  if (cutsPair(text, start) || cutsPair(text, end)) throw new ImpossiblePassage(`${place} cuts a character beyond the basic plane in two.`);
  // A cut inside a surrogate pair leaves half a character, which PostgreSQL cannot hold.
  const prefix = text.slice(Math.max(0, start - CONTEXT), start).replace(/^[\uDC00-\uDFFF]/, '');
  const suffix = text.slice(end, end + CONTEXT).replace(/[\uD800-\uDBFF]$/, '');
  return { start, end, exact: text.slice(start, end), prefix, suffix };
}

const cutsPair = (text: string, at: number) => /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(at));

/** What comparing a passage with a text gives; anything but `verbatim` says why not. */
export type Verdict =
  | { kind: 'verbatim' }
  | { kind: 'outside' }
  | { kind: 'quote-differs'; found: string }
  | { kind: 'context-differs' };

/** Compares a passage with the text right where its offsets say: the quote, then what stands around it. */
export function verify({ start, end, exact, prefix, suffix }: Passage, text: string): Verdict {
  // Asked this way round, NaN is outside too.
  if (!(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length)) return { kind: 'outside' };
  const found = text.slice(start, end);
  if (found !== exact) return { kind: 'quote-differs', found };
  const around = text.slice(Math.max(0, start - prefix.length), start) === prefix && text.slice(end, end + suffix.length) === suffix;
  return around ? { kind: 'verbatim' } : { kind: 'context-differs' };
}

/** Whether quote and context stand in the text right where the offsets say. */
export const isVerbatim = (passage: Passage, text: string) => verify(passage, text).kind === 'verbatim';

/** Where a quote stands; `several` and `absent` leave the choice to a person. */
export type Located = { kind: 'found'; passage: Passage } | { kind: 'absent' } | { kind: 'several'; starts: number[] };

/** Finds a quote that somebody gives without offsets, together with as much context as they give. Letter for letter. */
export function locate(text: string, quote: string, context: { prefix?: string; suffix?: string } = {}): Located {
  if (quote === '') return { kind: 'absent' };
  const { prefix = '', suffix = '' } = context;
  const needle = prefix + quote + suffix;
  const starts: number[] = [];
  for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + 1)) {
    const start = at + prefix.length;
    // Half a character is nowhere, even where its units are.
    if (!cutsPair(text, start) && !cutsPair(text, start + quote.length)) starts.push(start);
  }
  const [start] = starts;
  if (start === undefined) return { kind: 'absent' };
  if (starts.length > 1) return { kind: 'several', starts };
  return { kind: 'found', passage: passageAt(text, start, start + quote.length) };
}
