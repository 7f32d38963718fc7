import { shadeOfClass } from '../../../record/map/classes.ts';
import type { Label } from '../../../record/map/labels.ts';
import { DOT, LETTERS } from '../../../record/map/map-marks.ts';
import type { MapMark, MapMarks } from '../../../record/map/map-marks.ts';
import { WORLD } from '../../../record/map/world.ts';
import { INKS, round, SHADES, SHEET, words } from './sheet.ts';
import type { Drawn } from './sheet.ts';
import { svg } from './svg.ts';
import type { Svg } from './svg.ts';

/** The words of the legend: one for each class, and of the others those that are on the map. */
export type MapWords = { legend: string; classes: readonly string[]; none: string; unknown: string; disputed: string };

const shadeColour = (shade: number) => SHADES[shade - 1] ?? INKS.none;

/** The map with its shapes in it, for a file that stands alone. */
export function mapPicture(marks: MapMarks, legend: MapWords): Drawn {
  const [left, top, wide, high] = marks.window;
  const height = round((SHEET.inner * high) / wide);
  const unit = wide / SHEET.inner; // a pixel of the sheet in the map's units
  const line = (d: string, stroke: string, width: number, dash?: string) => svg('path', { d, fill: 'none', stroke, 'stroke-width': round(width * unit), 'stroke-dasharray': dash, 'stroke-linejoin': 'round' });
  const area = ({ shape }: Pick<MapMark, 'shape'>, fill: string) => svg('path', { d: shape.d, fill, stroke: INKS.paper, 'stroke-width': round(0.6 * unit) });
  const colour = ({ isChosen, shade }: MapMark) => (isChosen ? INKS.ink : shadeColour(shade));
  const map = svg('svg', { width: SHEET.inner, height, viewBox: marks.window.join(' '), 'fill-rule': 'evenodd' },
    svg('defs', {}, grain(7 * unit)),
    svg('rect', { x: left, y: top, width: wide, height: high, fill: 'url(#grain)' }),
    svg('path', { d: WORLD.sea, fill: INKS.paper, stroke: INKS.edge, 'stroke-width': round(0.5 * unit) }),
    ...marks.none.map((mark) => area(mark, INKS.none)),
    ...marks.some.map((mark) => area(mark, colour(mark))),
    line(WORLD.borders, INKS.paper, 0.8), line(WORLD.disputed, INKS.second, 1, [3 * unit, 2 * unit].map(round).join(' ')),
    ...marks.some.filter(({ hasDot }) => hasDot).map((mark) => dot(mark, colour(mark), wide)),
    svg('g', { fill: 'none', stroke: INKS.paper, opacity: 0.6 }, ...marks.arcs.map(({ d, width }) => svg('path', { d, 'stroke-width': round(width * 2.6) }))),
    svg('g', { fill: 'none', stroke: INKS.ink, opacity: 0.8 }, ...marks.arcs.map(({ d, width }) => svg('path', { d, 'stroke-width': width }))),
    ...marks.some.filter(({ isChosen }) => isChosen).map((mark) => area(mark, colour(mark))),
    ...marks.labels.wide.map((label) => nameOn(label, marks, wide * LETTERS.wide)),
  );
  const key = legendOf(marks, legend);
  return { height: height + key.height, parts: [map, svg('g', { transform: `translate(0 ${height + 10})` }, ...key.parts)] };
}

const grain = (size: number) =>
  svg('pattern', { id: 'grain', width: round(size), height: round(size), patternUnits: 'userSpaceOnUse' }, svg('circle', { cx: round(size / 2), cy: round(size / 2), r: round(size / 7), fill: INKS.edge }));

const dot = ({ shape: { at: [cx, cy] } }: MapMark, fill: string, wide: number) =>
  svg('circle', { cx, cy, r: round(DOT * wide), fill, stroke: INKS.paper, 'stroke-width': round(DOT * wide * 0.2) });

function nameOn({ key, text, x, y, anchor }: Label, { some }: MapMarks, size: number): Svg {
  const state = some.find(({ code }) => code === key);
  const isDark = (state?.shade ?? 0) >= 4;
  const edge = isDark ? (state?.isChosen ? INKS.ink : shadeColour(4)) : INKS.paper;
  return words(text, x, y, { size: round(size), weight: 600, anchor, fill: isDark ? INKS.paper : INKS.ink, edge });
}

function legendOf({ classes, none }: MapMarks, { legend, classes: named, none: noneWords, unknown, disputed }: MapWords): Drawn {
  const box = (fill: string) => svg('rect', { width: 22, height: 14, fill });
  const keys: [Svg, string][] = [
    ...named.map((text, index): [Svg, string] => [box(shadeColour(shadeOfClass(index, classes))), text]),
    ...(none.length > 0 ? [[box(INKS.none), noneWords] satisfies [Svg, string]] : []),
    [svg('g', {}, svg('defs', {}, svg('pattern', { id: 'grain-key', width: 5, height: 5, patternUnits: 'userSpaceOnUse' }, svg('circle', { cx: 2.5, cy: 2.5, r: 0.9, fill: INKS.edge }))), box('url(#grain-key)')), unknown],
    [svg('path', { d: 'M0 7H22', stroke: INKS.second, 'stroke-dasharray': '3 2' }), disputed],
  ];
  let [x, y] = [0, 28];
  const parts = keys.map(([key, text]) => {
    const wide = 30 + text.length * 8.4;
    if (x + wide > SHEET.inner) [x, y] = [0, y + 24];
    const part = svg('g', { transform: `translate(${round(x)} ${y})` }, key, words(text, 30, 12, { size: 15 }));
    x += wide + 22;
    return part;
  });
  return { height: y + 34, parts: [words(legend, 0, 16, { size: 15, weight: 600 }), ...parts] };
}
