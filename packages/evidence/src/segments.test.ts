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

test('each mark that shows begins in one segment and ends in one, unless the range cuts it', () =>
  fc.assert(fc.property(marked, ({ text, offset, spans }) => {
    const range = { start: offset, end: offset + text.length };
    const segments = segmentsOf(range, spans);
    const shown = spans.filter(({ start, end }) => Math.max(start, range.start) < Math.min(end, range.end));
    const inOrder = (items: number[]) => [...items].sort((a, b) => a - b);
    expect(inOrder(segments.flatMap(({ starts }) => starts))).toEqual(shown.filter(({ start }) => start >= range.start).map(({ item }) => item));
    expect(inOrder(segments.flatMap(({ ends }) => ends))).toEqual(shown.filter(({ end }) => end <= range.end).map(({ item }) => item));
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

const pieces = (nodes: Nested<Span>[]): Exclude<Nested<Span>, string>[] =>
  nodes.flatMap((node) => (typeof node === 'string' ? [] : [node, ...pieces(node.children)]));

test('each nested mark has one first piece and one last, unless the text cuts it', () =>
  fc.assert(fc.property(marked, ({ text, offset, spans }) => {
    const all = pieces(nest(text, offset, spans));
    for (const span of spans.filter(({ start, end }) => Math.max(start, offset) < Math.min(end, offset + text.length))) {
      const own = all.filter(({ range }) => range === span);
      expect(own.filter(({ first }) => first)).toHaveLength(span.start >= offset ? 1 : 0);
      expect(own.filter(({ last }) => last)).toHaveLength(span.end <= offset + text.length ? 1 : 0);
    }
  })));

test('marks that hold one another whole are not cut', () => {
  const spans = [{ start: 2, end: 4, item: 1 }, { start: 0, end: 6, item: 2 }, { start: 0, end: 4, item: 3 }];
  expect(pieces(nest('abcdef', 0, spans)).map(({ range, first, last }) => [range.item, first, last])).toEqual([[2, true, true], [3, true, true], [1, true, true]]);
});

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
