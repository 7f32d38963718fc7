import type { Range } from './passage.ts';

/** A stretch of text, or a marked range with what lies in it. A range cut in two has `first` on one piece, `last` on the other. */
export type Nested<Marked extends Range> = string | { range: Marked; first: boolean; last: boolean; children: Nested<Marked>[] };

type Piece<Marked> = Range & { range: Marked; first: boolean };

/**
 * Cuts `text`, which begins at `offset` of the revision, into nested ranges. One that only partly overlaps another is
 * cut at the other's end. The strings of the result, one after the other, are `text`, character for character.
 */
export function nest<Marked extends Range>(text: string, offset: number, ranges: readonly Marked[]): Nested<Marked>[] {
  const end = offset + text.length;
  const pieces = ranges
    .filter((range) => range.start < end && range.end > offset && range.end > range.start)
    .map((range): Piece<Marked> => ({
      range,
      start: Math.max(range.start, offset),
      end: Math.min(range.end, end),
      first: range.start >= offset,
    }));
  return within(offset, end, pieces);

  function within(from: number, to: number, waiting: Piece<Marked>[]): Nested<Marked>[] {
    const nodes: Nested<Marked>[] = [];
    let at = from;
    const queue = [...waiting].sort(inOrder);
    for (let piece = queue.shift(); piece; piece = queue.shift()) {
      if (piece.start > at) nodes.push(text.slice(at - offset, piece.start - offset));
      const inside: Piece<Marked>[] = [];
      for (let next = queue[0]; next && next.start < piece.end; next = queue[0]) {
        queue.shift();
        inside.push({ ...next, end: Math.min(next.end, piece.end) });
        if (next.end > piece.end) {
          queue.push({ ...next, start: piece.end, first: false });
          queue.sort(inOrder);
        }
      }
      const { range, first, start, end: stop } = piece;
      nodes.push({ range, first, last: stop === range.end, children: within(start, stop, inside) });
      at = stop;
    }
    if (at < to) nodes.push(text.slice(at - offset, to - offset));
    return nodes;
  }
}

/** By beginning; of two that begin together the longer first, because it holds the other. */
function inOrder(a: Range, b: Range): number {
  return a.start - b.start || b.end - a.end;
}
