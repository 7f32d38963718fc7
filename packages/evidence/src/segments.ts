import type { Range } from './passage.ts';

/** A marked range with what it is marked for. */
export type Span<Item> = Range & { item: Item };

/** A stretch of text under the same marks from end to end. */
export type Segment<Item> = Range & {
  /** Whatever is marked here, in the order given. */
  items: Item[];
  /** Those whose mark begins here. */
  starts: Item[];
  /** Those whose mark ends here. */
  ends: Item[];
};

/**
 * Cuts a range where any mark begins or ends. The segments follow each other without gap or overlap and cover the range
 * exactly, so that their texts put together are the text. Marks are clipped to the range; empty ones mark nothing.
 */
export function segmentsOf<Item>({ start, end }: Range, spans: readonly Span<Item>[]): Segment<Item>[] {
  if (start >= end) return [];
  const inside = spans
    .map((span) => ({ ...span, from: Math.max(span.start, start), to: Math.min(span.end, end) }))
    .filter(({ from, to }) => from < to);
  const cuts = [...new Set([start, end, ...inside.flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? end;
    const here = inside.filter((span) => span.from <= from && span.to >= to);
    return {
      start: from,
      end: to,
      items: here.map(({ item }) => item),
      starts: here.filter((span) => span.start === from).map(({ item }) => item),
      ends: here.filter((span) => span.end === to).map(({ item }) => item),
    };
  });
}
