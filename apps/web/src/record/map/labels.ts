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
 * window. What has no free place stays without: its name is in the table, and shown when it is pointed at.
 */
export function placeLabels(all: readonly Named[], { size, window }: { size: number; window: Box }): Label[] {
  const taken: Box[] = all.map(({ at: [x, y], radius }) => [x - radius, y - radius, 2 * radius, 2 * radius]);
  const placed: Label[] = [];
  for (const [index, named] of all.entries()) {
    const others = taken.filter((_, other) => other !== index);
    const free = candidates(named, size).find(({ box }) => isWithin(box, window) && !others.some((other) => overlap(box, other)));
    if (!free) continue;
    placed.push(free.label);
    taken.push(free.box);
  }
  return placed;
}

/** Inside or to the right, to the left, below, above. */
function candidates({ key, text, at: [x, y], radius, inside }: Named, size: number): { label: Label; box: Box }[] {
  const [wide, high, gap] = [text.length * size * CHARACTER, size * LINE, radius + size * 0.3];
  const at = (left: number, top: number, anchor: Label['anchor']) => ({
    box: [left, top, wide, high] as const,
    label: { key, text, anchor, x: anchor === 'start' ? left : anchor === 'end' ? left + wide : left + wide / 2, y: top + high * 0.78 },
  });
  if (inside) return [at(x - wide / 2, y - high / 2, 'middle')];
  return [
    at(x + gap, y - high / 2, 'start'), at(x - gap - wide, y - high / 2, 'end'),
    at(x - wide / 2, y + gap, 'middle'), at(x - wide / 2, y - gap - high, 'middle'),
  ];
}

const isWithin = ([x, y, w, h]: Box, [left, top, wide, high]: Box) => x >= left && y >= top && x + w <= left + wide && y + h <= top + high;

const overlap = ([x, y, w, h]: Box, [left, top, wide, high]: Box) => x < left + wide && left < x + w && y < top + high && top < y + h;
