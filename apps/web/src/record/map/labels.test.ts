import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeLabels } from './labels.ts';
import type { Named } from './labels.ts';

const WINDOW = [0, 0, 400, 300] as const;
const disc = (key: string, x: number, y: number): Named => ({ key, text: key, at: [x, y], radius: 5, inside: false });

test('a name stands to the right of its disc, where there is room', () => {
  const [label] = placeLabels([disc('Mali', 100, 100)], { size: 10, window: WINDOW });
  expect(label).toMatchObject({ key: 'Mali', anchor: 'start', x: 108 });
});

test('at the right edge it stands to the left', () =>
  expect(placeLabels([disc('Mali', 395, 100)], { size: 10, window: WINDOW })[0]).toMatchObject({ anchor: 'end' }));

test('what has no free place stays without a name, and the more important one has it', () => {
  const crowd = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'].map((name) => ({ ...disc(name, 200, 150), text: 'a name that is rather long' }));
  const placed = placeLabels(crowd, { size: 12, window: WINDOW }).map(({ key }) => key);
  expect(placed.length).toBeLessThan(crowd.length);
  expect(placed).toEqual(crowd.slice(0, placed.length).map(({ key }) => key));
});

test('the foremost keeps its name in a crowd, over discs of lesser ones and never over a name', () => {
  const around = Array.from({ length: 24 }, (_, index) => disc('x', 200 + 30 * Math.cos(index), 150 + 30 * Math.sin(index)));
  const crowd = [{ ...disc('Nigeria', 200, 150), radius: 9 }, ...around];
  const named = (foremost: number) => placeLabels(crowd, { size: 12, window: WINDOW, foremost }).some(({ key }) => key === 'Nigeria');
  expect([named(0), named(1)]).toEqual([false, true]);
});

test('a name that is wider than its country is not written into it', () =>
  expect(placeLabels([{ ...disc('A name wider than the window is', 200, 150), inside: true }], { size: 40, window: WINDOW })).toEqual([]));

test('wherever discs lie, no two names overlap', () =>
  fc.assert(fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 300 })), { maxLength: 60 }), (places) => {
    const labels = placeLabels(places.map(([x, y], index) => ({ ...disc(`n${index}`, x, y), text: 'Guinée' })), { size: 10, window: WINDOW });
    const left = (label: (typeof labels)[number]) => (label.anchor === 'start' ? label.x : label.anchor === 'end' ? label.x - 36 : label.x - 18);
    for (const [index, one] of labels.entries())
      for (const other of labels.slice(index + 1))
        expect(Math.abs(left(one) - left(other)) >= 35.99 || Math.abs(one.y - other.y) >= 11.49).toBe(true);
  })));
