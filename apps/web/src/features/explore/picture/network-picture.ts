import { LETTERS, SIZE } from '../network-marks.ts';
import type { NetworkMarks } from '../network-marks.ts';
import { INKS, round, SHADES, SHEET, words } from './sheet.ts';
import type { Drawn } from './sheet.ts';
import { svg } from './svg.ts';

/** The network for a file that stands alone. */
export function networkPicture({ nodes, edges, labels }: NetworkMarks): Drawn {
  const height = round((SHEET.inner * SIZE.height) / SIZE.width);
  const at = new Map(nodes.map((node) => [node.code, node]));
  const lines = edges.toReversed().flatMap(({ a, b, width }) => {
    const [one, other] = [at.get(a), at.get(b)];
    return one && other ? [svg('path', { d: `M${one.x} ${one.y}L${other.x} ${other.y}`, 'stroke-width': width })] : [];
  });
  const drawing = svg('svg', { width: SHEET.inner, height, viewBox: `0 0 ${SIZE.width} ${SIZE.height}`, overflow: 'visible' },
    svg('g', { stroke: '#65676d', 'stroke-opacity': 0.38, 'stroke-linecap': 'round' }, ...lines),
    svg('g', { fill: SHADES[3], stroke: INKS.paper, 'stroke-width': 1.5 }, ...nodes.map(({ x, y, r }) => svg('circle', { cx: x, cy: y, r }))),
    svg('g', { 'paint-order': 'stroke', stroke: INKS.paper, 'stroke-width': 3, 'stroke-linejoin': 'round' },
      ...labels.wide.map(({ text, x, y, anchor }) => words(text, x, y, { size: LETTERS.wide, weight: 600, anchor }))),
  );
  return { height, parts: [drawing] };
}
