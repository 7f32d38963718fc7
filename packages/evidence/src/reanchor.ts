import { isVerbatim, passageAt, type Passage } from './passage.ts';

/** What becomes of a passage in a newer text. */
export type Anchoring = { kind: 'kept' } | { kind: 'moved'; to: Passage } | { kind: 'lost' };

/**
 * Finds a passage in a newer text: in its place, or once with equal quote and equal context, or not. Never fuzzy: a best
 * guess is right nearly always, and wrong in silence.
 */
export function reanchor(passage: Passage, text: string): Anchoring {
  if (isVerbatim(passage, text)) return { kind: 'kept' };
  const needle = passage.prefix + passage.exact + passage.suffix;
  const found = text.indexOf(needle);
  if (passage.exact === '' || found === -1 || text.indexOf(needle, found + 1) !== -1) return { kind: 'lost' };
  const start = found + passage.prefix.length;
  return { kind: 'moved', to: passageAt(text, start, start + passage.exact.length) };
}
