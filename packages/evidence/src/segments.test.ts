import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nest, type Nested } from './nest.ts';
import { segmentsOf } from './segments.ts';

const marked = fc.tuple(
  fc.string({ minLength: 1, maxLength: 40 }),
  fc.array(fc.tuple(fc.integer({ min: -3, max: 45 }), fc.integer({ min: -3, max: 45 })), { maxLength: 8 }),
  fc.nat(9),
).map(([text, pairs, offset]) => ({ text, offset, spans: pairs.map(([start, end], item) => ({ start: start + offset, end: end + offset, item })) }));

test('segments follow each other without gap and put together are the text', () =>
  fc.assert(fc.property(marked, ({ text, offset, spans }) => {
    const segments = segmentsOf({ start: offset, end: offset + text.length }, spans);
    expect(segments.map(({ start, end }) => text.slice(start - offset, end - offset)).join('')).toBe(text);
    expect(segments.every((segment, index) => index === 0 || segments[index - 1]!.end === segment.start)).toBe(true);
  })));

test('each segment bears exactly the marks that cover it', () =>
  fc.assert(fc.property(marked, ({ text, offset, spans }) => {
    for (const { start, end, items } of segmentsOf({ start: offset, end: offset + text.length }, spans))
      for (let at = start; at < end; at++)
        expect(items).toEqual(spans.filter((span) => span.start <= at && at < span.end).map(({ item }) => item));
  })));

type Span = { start: number; end: number; item: number };

const flat = (nodes: Nested<Span>[], over: number[] = []): { text: string; items: number[] }[] =>
  nodes.flatMap((node) => (typeof node === 'string' ? [{ text: node, items: over }] : flat(node.children, [...over, node.range.item])));

test('nested marks put together are the text, and cover what the segments say', () =>
  fc.assert(fc.property(marked, ({ text, offset, spans }) => {
    const strings = flat(nest(text, offset, spans));
    expect(strings.map((each) => each.text).join('')).toBe(text);
    const letters = strings.flatMap(({ text: stretch, items }) => Array.from({ length: stretch.length }, () => [...items].sort()));
    const expected = segmentsOf({ start: offset, end: offset + text.length }, spans)
      .flatMap(({ start, end, items }) => Array.from({ length: end - start }, () => [...items].sort()));
    expect(letters).toEqual(expected);
  })));

test('a mark that is cut has its beginning on one piece and its end on the other', () => {
  const spans = [{ start: 0, end: 4, item: 1 }, { start: 2, end: 6, item: 2 }];
  expect(nest('abcdef', 0, spans)).toEqual([
    { range: spans[0], first: true, last: true, children: ['ab', { range: spans[1], first: true, last: false, children: ['cd'] }] },
    { range: spans[1], first: false, last: true, children: ['ef'] },
  ]);
});

test('nothing marked is one stretch', () => {
  expect(segmentsOf({ start: 3, end: 9 }, [])).toEqual([{ start: 3, end: 9, items: [], starts: [], ends: [] }]);
  expect(segmentsOf({ start: 3, end: 3 }, [])).toEqual([]);
  expect(nest('', 0, [])).toEqual([]);
});
