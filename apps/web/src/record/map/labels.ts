/** A rectangle by its left, top, width and height. */
export type Box = readonly [x: number, y: number, w: number, h: number];

/** Something that wants its name beside it: a disc of a radius at a place. `inside`: its own room is wide enough to hold the name. */
export type Named = { key: string; text: string; at: readonly [number, number]; radius: number; inside: boolean };

/** Where a name stands: the anchor of its line and how it hangs there. */
export type Label = { key: string; text: string; x: number; y: number; anchor: 'start' | 'middle' | 'end' };

/** A line of sans is about so wide for each character, and so high, in sizes of its letters. */
const CHARACTER = 0.6;
const LINE = 1.15;

/**
 * Finds places for names, the most important first, so that none lies on another name, on another disc or outside the
 * window. What has no free place stays without: its name is in the table, and shown when it is pointed at. The `foremost`
 * first may lie on discs of lesser ones: in a crowd they would be nameless, and a crowd is where they stand.
 */
export function placeLabels(all: readonly Named[], { size, window, foremost = 0 }: { size: number; window: Box; foremost?: number }): Label[] {
  const discs = all.map(({ at: [x, y], radius }): Box => [x - radius, y - radius, 2 * radius, 2 * radius]);
  const names: { label: Label; box: Box }[] = [];
  for (const [index, named] of all.entries()) {
    const places = candidates(named, size).filter(({ box }) => isWithin(box, window) && !names.some((name) => overlap(box, name.box)));
    const clearOf = (others: readonly Box[]) => places.find(({ box }) => !others.some((disc) => overlap(box, disc)));
    const place = clearOf(discs.filter((_, other) => other !== index)) ?? (index < foremost ? clearOf(discs.slice(0, index)) : undefined);
    if (place) names.push(place);
  }
  return names.map(({ label }) => label);
}

/** Inside or to the right, to the left, below, above, then at the corners. */
function candidates({ key, text, at: [x, y], radius, inside }: Named, size: number): { label: Label; box: Box }[] {
  const [wide, high, gap] = [text.length * size * CHARACTER, size * LINE, radius + size * 0.3];
  const corner = gap * 0.72; // the disc is round
  const at = (left: number, top: number, anchor: Label['anchor']) => ({
    box: [left, top, wide, high] as const,
    label: { key, text, anchor, x: anchor === 'start' ? left : anchor === 'end' ? left + wide : left + wide / 2, y: top + high * 0.78 },
  });
  if (inside) return [at(x - wide / 2, y - high / 2, 'middle')];
  return [
    at(x + gap, y - high / 2, 'start'), at(x - gap - wide, y - high / 2, 'end'),
    at(x - wide / 2, y + gap, 'middle'), at(x - wide / 2, y - gap - high, 'middle'),
    at(x + corner, y + corner, 'start'), at(x + corner, y - corner - high, 'start'),
    at(x - corner - wide, y + corner, 'end'), at(x - corner - wide, y - corner - high, 'end'),
  ];
}

const isWithin = ([x, y, w, h]: Box, [left, top, wide, high]: Box) => x >= left && y >= top && x + w <= left + wide && y + h <= top + high;

const overlap = ([x, y, w, h]: Box, [left, top, wide, high]: Box) => x < left + wide && left < x + w && y < top + high && top < y + h;
