import drawn from './world.json';

/** A country on the map. `at` is the middle of its largest part, `room` how wide and high that is; both in the map's units. */
export type Shape = { d: string; at: readonly [number, number]; room: readonly [number, number]; isDot: boolean };

/** A window on the map: left, top, width, height. */
export type Window = readonly [number, number, number, number];

/** The windows that a reader can open, besides the whole world. */
export const AREAS = ['west-africa', 'africa', 'europe', 'asia', 'americas', 'oceania'] as const;
export type Area = (typeof AREAS)[number];

const countries: Record<string, { d: string; at: number[]; room: number[]; dot?: boolean }> = drawn.countries;
const [width = 0, height = 0] = drawn.size;
const pair = ([x = 0, y = 0]: readonly number[]) => [x, y] as const;

/** What the map is drawn of, by `scripts/draw-world.mjs`. */
export const WORLD = {
  /** Everything that is not land. */
  sea: drawn.sea,
  borders: drawn.borders,
  /** The borders that the caption names as disputed. */
  disputed: drawn.disputed,
  codes: Object.keys(countries),
};

/** A country's shape; null when the map has none, as for the overseas parts of France, which it draws with France. */
export function shapeOf(code: string): Shape | null {
  const shape = countries[code];
  return shape ? { d: shape.d, at: pair(shape.at), room: pair(shape.room), isDot: shape.dot === true } : null;
}

/** The part of the map that an area shows. */
export function windowOf(area: Area | null): Window {
  if (area === null) return [0, 0, width, height];
  const [left = 0, top = 0, wide = width, high = height] = drawn.areas[area];
  return [left, top, wide, high];
}
