import { isVerbatim, passageAt, type Passage, type Range } from './passage.ts';

/** The selectors of the W3C Web Annotation model. Its positions count code points, ours UTF-16 code units. */
export type TextPositionSelector = { type: 'TextPositionSelector'; start: number; end: number };
export type TextQuoteSelector = { type: 'TextQuoteSelector'; exact: string; prefix: string; suffix: string };

/** A passage as the two selectors that other tools read. */
export function toSelectors({ start, end, exact, prefix, suffix }: Passage, text: string): [TextPositionSelector, TextQuoteSelector] {
  return [
    { type: 'TextPositionSelector', start: codePoints(text, start), end: codePoints(text, end) },
    { type: 'TextQuoteSelector', exact, prefix, suffix },
  ];
}

/** The passage that two selectors name; null when position and quote don't agree in this text. */
export function fromSelectors([position, quote]: [TextPositionSelector, TextQuoteSelector], text: string): Passage | null {
  const [start, end] = [codeUnits(text, position.start), codeUnits(text, position.end)];
  if (start === null || end === null || start >= end) return null;
  const passage = passageAt(text, start, end);
  return passage.exact === quote.exact && isVerbatim({ ...quote, start, end }, text) ? passage : null;
}

const codePoints = (text: string, units: number) => [...text.slice(0, units)].length;

/** The offset in code units after so many code points; null beyond the text, before it, and for what counts nothing. */
function codeUnits(text: string, points: number): number | null {
  if (!Number.isInteger(points) || points < 0) return null;
  let units = 0;
  for (let passed = 0; passed < points; passed++) {
    const point = text.codePointAt(units);
    if (point === undefined) return null;
    units += point > 0xffff ? 2 : 1;
  }
  return units;
}

/** The part of an address that leads to a passage on its article's page: `p-875-950`. */
export const fragmentOf = ({ start, end }: Range) => `p-${start}-${end}`;

/** The range that such a part names; null when it is something else. */
export function parseFragment(fragment: string): Range | null {
  const found = /^#?p-(\d{1,9})-(\d{1,9})$/.exec(fragment);
  const [start, end] = [Number(found?.[1]), Number(found?.[2])];
  return found && start < end ? { start, end } : null;
}
