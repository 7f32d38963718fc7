import type { EventKind } from '@pacta/client';
import type { TimeLine, TimeMarks } from '../../../record/time/time-marks.ts';
import { INKS, round, SHADES, SHEET, words } from './sheet.ts';
import type { Drawn } from './sheet.ts';
import { svg } from './svg.ts';

/** Names of the rows. */
export type TimeWords = { agreements: string; most: string; kind: (kind: EventKind) => string; total: (count: number) => string };

const LABEL = 210;
const WIDE = SHEET.inner - LABEL;
const HIGH = { agreements: 240, kind: 46, axis: 28 };

/** The timeline for a file that stands alone. */
export function timelinePicture(marks: TimeMarks, names: TimeWords): Drawn {
  const axis = marks.ticks.map(({ year, at }) => words(String(year), LABEL + (WIDE * at) / 100, 16, { size: 14, fill: INKS.second, anchor: at < 2 ? 'start' : at > 98 ? 'end' : 'middle' }));
  let y = HIGH.axis;
  const rows = [marks.agreements, ...marks.kinds].map((line) => {
    const high = line.kind ? HIGH.kind : HIGH.agreements;
    const row = svg('g', { transform: `translate(0 ${y})` }, ...rowOf(line, high, marks, names));
    y += high + 8;
    return row;
  });
  return { height: y, parts: [...axis, ...rows] };
}

function rowOf({ kind, total, bars }: TimeLine, high: number, { ticks }: TimeMarks, names: TimeWords) {
  const fill = kind ? SHADES[2] : SHADES[3];
  return [
    words(kind ? names.kind(kind) : names.agreements, 0, high / 2 + 4, { size: 16, weight: kind ? 400 : 600 }),
    words(kind ? names.total(total) : names.most, kind ? LABEL - 16 : 0, high / 2 + (kind ? 4 : 26), { size: 14, fill: INKS.second, anchor: kind ? 'end' : 'start' }),
    ...ticks.map(({ at }) => svg('path', { d: `M${round(LABEL + (WIDE * at) / 100)} 0V${high}`, stroke: INKS.line })),
    svg('path', { d: `M0 ${high}H${SHEET.inner}`, stroke: INKS.line }),
    ...bars.map(({ at, wide, high: share, isVague }) => svg('rect', {
      x: round(LABEL + (WIDE * at) / 100), y: round(high * (1 - share / 100)), width: round(Math.max(0.5, ((WIDE * wide) / 100) * 0.86)), height: round((high * share) / 100),
      fill: isVague ? INKS.paper : fill, stroke: isVague ? fill : undefined,
    })),
  ];
}
