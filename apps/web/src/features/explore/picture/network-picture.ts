import { LETTERS, SIZE } from '../network-marks.ts';
import type { NetworkMarks } from '../network-marks.ts';
import { INKS, round, SHADES, SHEET, words } from './sheet.ts';
import type { Drawn } from './sheet.ts';
import { svg } from './svg.ts';

/** The network for a file that stands alone. */
export function networkPicture({ nodes, edges, labels }: NetworkMarks, chosen: readonly string[]): Drawn {
  const height = round((SHEET.inner * SIZE.height) / SIZE.width);
  const at = new Map(nodes.map((node) => [node.code, node]));
  const lines = edges.toReversed().flatMap(({ a, b, width, ink }) => {
    const [one, other] = [at.get(a), at.get(b)];
    return one && other ? [svg('path', { d: `M${one.x} ${one.y}L${other.x} ${other.y}`, 'stroke-width': width, ...lineOf(chosen, [a, b], ink) })] : [];
  });
  const drawing = svg('svg', { width: SHEET.inner, height, viewBox: `0 0 ${SIZE.width} ${SIZE.height}`, overflow: 'visible' },
    svg('g', { 'stroke-linecap': 'round' }, ...lines),
    svg('g', { fill: SHADES[3], stroke: INKS.paper, 'stroke-width': 1.5 }, ...nodes.map(({ code, x, y, r }) => svg('circle', { cx: x, cy: y, r, fill: chosen.includes(code) ? INKS.ink : undefined }))),
    ...labels.wide.map(({ text, x, y, anchor }) => words(text, x, y, { size: LETTERS.wide, weight: 600, anchor, edge: INKS.paper })),
  );
  return { height, parts: [drawing] };
}

/** With states chosen, their own lines are dark and those among their partners pale. */
function lineOf(chosen: readonly string[], ends: readonly string[], ink: number) {
  if (chosen.length === 0) return { stroke: INKS.grey, 'stroke-opacity': ink };
  return ends.some((end) => chosen.includes(end)) ? { stroke: INKS.second, 'stroke-opacity': 0.75 } : { stroke: INKS.grey, 'stroke-opacity': round(ink / 2.5) };
}
