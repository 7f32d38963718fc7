import { expect, test } from 'vitest';
import { heaviest, networkMarks, SIZE } from './network-marks.ts';

const code = (index: number) => String.fromCharCode(65 + Math.floor(index / 26)) + String.fromCharCode(65 + (index % 26));
const country = (index: number, count: number) => ({ country: { code: code(index), name: `State of ${code(index)}` }, count });
const edge = (a: number, b: number, weight: number) => ({ a: { code: code(a) }, b: { code: code(b) }, weight });

/** 150 states and 3000 pairs, heaviest first, as a dataset of exercises would give. */
function large() {
  const nodes = Array.from({ length: 150 }, (_, index) => country(index, 400 - 2 * index));
  const edges = [];
  for (let step = 1; edges.length < 3000; step++) for (let a = 0; a + step < 150 && edges.length < 3000; a++) edges.push(edge(a, a + step, Math.max(1, 60 - a - step)));
  return { nodes, edges: edges.sort((one, other) => other.weight - one.weight) };
}

test('of a large network the heaviest pairs are drawn, all from a weight up, and what is left out is counted', () => {
  const network = large();
  const { edges, nodes, weight, left } = networkMarks(network, null);
  expect(edges.length).toBeGreaterThan(100);
  expect(edges.length).toBeLessThanOrEqual(160);
  expect(edges.length).toBe(network.edges.filter((each) => each.weight >= weight!).length);
  expect(left).toEqual({ pairs: 3000 - edges.length, countries: 150 - nodes.length });
});

test('every state and its disc lie in the drawing, however many there are', () => {
  for (const { x, y, r } of networkMarks(large(), 1).nodes) {
    expect([x - r > 0, x + r < SIZE.width, y - r > 0, y + r < SIZE.height]).toEqual([true, true, true, true]);
  }
});

test('no two discs lie on each other in a network that fits', () => {
  const { nodes } = networkMarks(large(), null);
  for (const [index, one] of nodes.entries())
    for (const other of nodes.slice(index + 1)) expect(Math.hypot(one.x - other.x, one.y - other.y), `${one.code} ${other.code}`).toBeGreaterThan(Math.max(one.r, other.r));
});

test('the same network gives the same drawing', () => expect(networkMarks(large(), null)).toEqual(networkMarks(large(), null)));

test('a reader who asks for lighter pairs gets them, up to four hundred', () => {
  expect(networkMarks(large(), 58).edges).toHaveLength(large().edges.filter(({ weight }) => weight >= 58).length);
  expect(networkMarks(large(), 1).edges.length).toBeLessThanOrEqual(400);
});

test('where all pairs weigh the same, as many are drawn as can be read', () => {
  const equal = Array.from({ length: 500 }, (_, index) => ({ a: code(index % 25), b: code(26 + Math.floor(index / 25)), weight: 1 }));
  expect(heaviest(equal, null)).toHaveLength(160);
});

test('a weight that no pair has draws nothing', () => expect(networkMarks(large(), 999)).toMatchObject({ nodes: [], edges: [], weight: null }));

test('two states alone stand beside each other, not at the two ends', () => {
  const { nodes } = networkMarks({ nodes: [country(0, 2), country(1, 1)], edges: [edge(0, 1, 1)] }, null);
  const [one, other] = nodes;
  expect(Math.hypot(one!.x - other!.x, one!.y - other!.y)).toBeLessThan(300);
});

test('states without a partner make no network', () => expect(networkMarks({ nodes: [country(0, 3)], edges: [] }, null).left).toEqual({ pairs: 0, countries: 1 }));
