import type { Block } from '@pacta/evidence';
import { datesIn } from './dates.ts';
import type { Token } from './tokens.ts';

/** Where a dateline ends: « Dakar, 14 janvier 2026 (Agence) – Les états-majors … ». */
const DASH = /^[—–-]$/;
const LONGEST = 18;
const SMALL = /^(?:le|de|du|la|l|d|er|of|from|notre|correspondant|correspondante|correspondance|envoye|special|publie|par|mis|a|jour|by|updated|published|posted|on|at|h)$/;

/** The tokens of all datelines: a place there is only where the reporter sits. */
export function datelinesOf(tokens: readonly Token[], blocks: readonly Block[]): ReadonlySet<number> {
  const inDateline = new Set<number>();
  let at = 0;
  for (const block of blocks) {
    while (at < tokens.length && (tokens[at]?.start ?? 0) < block.start) at += 1;
    const end = endOfDateline(tokens, at, block.end);
    for (let place = at; place < end; place += 1) inDateline.add(place);
  }
  return inDateline;
}

function endOfDateline(tokens: readonly Token[], from: number, blockEnd: number): number {
  let figures = 0;
  for (let at = from; at < from + LONGEST; at += 1) {
    const token = tokens[at];
    if (!token || token.start >= blockEnd) return figures > 0 ? at : from; // a block of its own
    if (token.kind === 'figure') figures += 1;
    if (at > from && DASH.test(token.word)) return at;
    const isPart = token.kind !== 'word' || token.capital || SMALL.test(token.word) || datesIn(tokens, at, at + 1, '2000-01-01', 'fr').length > 0
      || (tokens[at - 1]?.kind === 'figure');
    if (!isPart || token.word === '»' || token.word === '«') return from;
    // « Abidjan, le 3 mars 2025. Le ministre … »
    if ((token.word === '.' || token.word === ':') && figures > 1) return at;
  }
  return from;
}

/** How far into a text its own date is looked for, in tokens, and how many blocks. */
const TOP = 120;
const DATED = /^(?:publie|published|posted|updated|mis|jour|le|on|date)$/;

/**
 * The day on which an article says that it was published: in a dateline, a byline or a line of its own at the top
 * (« Dakar, 14 janvier 2026 », « Publié le … »), else in its last line. Null when it does not say.
 */
export function publicationDateOf(tokens: readonly Token[], blocks: readonly Block[]): string | null {
  const dateline = datelinesOf(tokens, blocks.slice(0, 6));
  const dates = datesIn(tokens, 0, Math.min(tokens.length, TOP), null, 'fr').filter(({ date }) => date.length === 10);
  const own = dates.find(({ from }) => dateline.has(from)) ?? dates.find(({ from }) => /^(?:publie|published|posted|updated)$/.test(tokens[from - 2]?.word ?? '') || /^(?:published|posted|updated)$/.test(tokens[from - 1]?.word ?? ''));
  if (own) return own.date;
  const last = blocks.at(-1);
  if (!last || blocks.length < 2 || last.end - last.start > 120) return null;
  const begin = tokens.findIndex(({ start }) => start >= last.start);
  const signed = datesIn(tokens, begin, tokens.length, null, 'fr').filter(({ date, from }) => date.length === 10 && DATED.test(tokens[from - 1]?.word ?? ''));
  return signed.at(-1)?.date ?? null;
}
