/** A place in one revision of an article. Offsets count UTF-16 code units of its NFC text, as JavaScript strings do. */
export type PassageOfText = { start: number; end: number; exact: string; prefix?: string; suffix?: string };

/** What comparing a passage with a text gives; anything but `verbatim` says why not. */
export type Verdict = { kind: 'verbatim' } | { kind: 'outside' } | { kind: 'quote-differs'; found: string } | { kind: 'context-differs' };

/**
 * Compares a passage with a text right where its offsets say: the quote, then what stands around it. The text is that of the
 * article's revision (`article.revision.text`), not of the page that it came from.
 */
export function verifyPassage({ start, end, exact, prefix = '', suffix = '' }: PassageOfText, text: string): Verdict {
  // Asked this way round, NaN is outside too.
  if (!(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length)) return { kind: 'outside' };
  const found = text.slice(start, end);
  if (found !== exact) return { kind: 'quote-differs', found };
  const around = text.slice(Math.max(0, start - prefix.length), start) === prefix && text.slice(end, end + suffix.length) === suffix;
  return around ? { kind: 'verbatim' } : { kind: 'context-differs' };
}
