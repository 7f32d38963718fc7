import fc from 'fast-check';
import { expect, test } from 'vitest';
import { classesOf, shadeOf } from './classes.ts';

test('classes part where the counts part', () =>
  expect(classesOf([1, 2, 1, 2, 9, 10, 11, 30, 31, 60, 63])).toEqual([{ from: 1, to: 2 }, { from: 9, to: 11 }, { from: 30, to: 31 }, { from: 60, to: 63 }]));

test('without counts there is nothing to shade', () => expect(classesOf([0, 0])).toEqual([]));

test('where all are equal there is one class, and it is dark', () => {
  const classes = classesOf([1, 1, 1]);
  expect(classes).toEqual([{ from: 1, to: 1 }]);
  expect([shadeOf(1, classes), shadeOf(0, classes)]).toEqual([4, 0]);
});

test('whatever the counts, every one has one shade, more never looks less, and no shade of the legend is unused', () =>
  fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 20_000 }), { minLength: 1, maxLength: 200 }), (counts) => {
    const classes = classesOf(counts);
    expect(classes.length).toBe(Math.min(4, new Set(counts).size));
    for (const count of counts) expect(classes.filter(({ from, to }) => count >= from && count <= to)).toHaveLength(1);
    const sorted = counts.toSorted((a, b) => a - b).map((count) => shadeOf(count, classes));
    expect(sorted).toEqual(sorted.toSorted((a, b) => a - b));
    expect(sorted.at(-1)).toBe(4);
    for (const { from, to } of classes) expect([counts.includes(from), counts.includes(to)]).toEqual([true, true]);
  })));
