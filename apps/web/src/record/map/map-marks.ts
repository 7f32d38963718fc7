import type { ExplorePageQuery } from '@pacta/client';
import { classesOf, shadeOf } from './classes.ts';
import type { Class } from './classes.ts';
import { placeLabels } from './labels.ts';
import type { Label } from './labels.ts';
import { shapeOf, windowOf } from './world.ts';
import type { Area, Shape, Window } from './world.ts';

type Counted = NonNullable<ExplorePageQuery['parties']>['nodes'][number];
type Country = NonNullable<ExplorePageQuery['named']>[number];

/** A state on the map. `shade`: 0 for none under the filter, 1 to 4 for more and more. `hasDot`: too small in this window to be seen without. */
export type MapMark = { code: string; name: string; count: number; shade: number; shape: Shape; isChosen: boolean; hasDot: boolean };

/** A line between two states that share agreements. It follows no route. */
export type Arc = { code: string; d: string; width: number };

export type MapMarks = {
  window: Window;
  /** States with agreements under the filter, most first. */
  some: MapMark[];
  /** States that the record names, with nothing under the filter. */
  none: MapMark[];
  classes: Class[];
  arcs: Arc[];
  /** What has agreements and no shape on this map. */
  absent: Counted[];
  /** Names for a wide window, and for a narrow one, where letters are larger beside the land. */
  labels: { wide: Label[]; narrow: Label[] };
};

/** How many lines go out from one state before they hide the map. */
const MOST_ARCS = 24;

/** Radius of a dot, in parts of the window's width; and how many radii across a state has to be to need none. */
export const DOT = 0.0046;
const SEEN = 4.5;

/** Sizes of names in parts of the window's width: 13 of 860 pixels, 11 of 360. */
export const LETTERS = { wide: 0.0152, narrow: 0.031 };

/**
 * The map of a filter. With one state `chosen`, the others are its partners: shades and lines are theirs, since it is party
 * to all.
 */
export function mapMarks({ counted, named, chosen, area }: { counted: readonly Counted[]; named: readonly Country[]; chosen: string | null; area: Area | null }): MapMarks {
  const window = windowOf(area);
  const classes = classesOf(counted.filter(({ country }) => country.code !== chosen).map(({ count }) => count));
  const marked = counted.flatMap(({ country: { code, name }, count }): MapMark[] => {
    const shape = shapeOf(code);
    const isChosen = code === chosen;
    return shape ? [{ code, name, count, shape, isChosen, shade: isChosen ? 4 : shadeOf(count, classes), hasDot: isTooSmall(shape, window) }] : [];
  });
  const codes = new Set(counted.map(({ country }) => country.code));
  const none = named.filter(({ code }) => !codes.has(code)).flatMap(({ code, name }): MapMark[] => {
    const shape = shapeOf(code);
    return shape ? [{ code, name, count: 0, shape, isChosen: false, shade: 0, hasDot: false }] : [];
  });
  return {
    window, none, classes,
    some: marked,
    arcs: arcsOf(marked, window),
    absent: counted.filter(({ country }) => !shapeOf(country.code)),
    labels: { wide: labelsOf(marked, window, LETTERS.wide), narrow: labelsOf(marked, window, LETTERS.narrow) },
  };
}

function isTooSmall({ isDot, room: [across, down] }: Shape, [, , wide]: Window): boolean {
  return isDot && Math.sqrt(across * down) < SEEN * DOT * wide;
}

/** To the first partners that the window shows: a line that leaves it says nothing of where it goes. */
function arcsOf(marks: readonly MapMark[], [left, top, wide, high]: Window): Arc[] {
  const from = marks.find(({ isChosen }) => isChosen);
  if (!from) return [];
  const isSeen = ({ shape: { at: [x, y] } }: MapMark) => x >= left && x <= left + wide && y >= top && y <= top + high;
  const partners = marks.filter((mark) => !mark.isChosen && isSeen(mark)).slice(0, MOST_ARCS);
  const most = Math.max(1, ...partners.map(({ count }) => count));
  const [x0, y0] = from.shape.at;
  return partners.map(({ code, count, shape: { at: [x1, y1] } }) => {
    // Bent to one side, upwards: two states beside each other keep a visible line.
    const [dx, dy] = [x1 - x0, y1 - y0];
    const side = dx < 0 ? 0.16 : -0.16;
    const bend = [(x0 + x1) / 2 - dy * side, (y0 + y1) / 2 + dx * side].map(Math.round);
    return { code, d: `M${x0} ${y0}Q${bend.join(' ')} ${x1} ${y1}`, width: Math.round((wide / 860) * (0.8 + 2 * Math.sqrt(count / most)) * 10) / 10 };
  });
}

function labelsOf(marks: readonly MapMark[], window: Window, letters: number): Label[] {
  const size = window[2] * letters;
  const named = marks.filter(({ shape, name }) => shape.room[0] > name.length * size * 0.5 && shape.room[1] > size * 1.4);
  return placeLabels(named.map(({ code, name, shape }) => ({ key: code, text: name, at: shape.at, radius: 0, inside: true })), { size, window });
}
