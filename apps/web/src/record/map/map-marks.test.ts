import { expect, test } from 'vitest';
import { mapMarks } from './map-marks.ts';

const counted = (...all: [code: string, count: number][]) => all.map(([code, count]) => ({ country: { code, name: code }, count }));
const named = ['ML', 'SN', 'NE', 'FR', 'CV', 'GF'].map((code) => ({ code, name: code }));
const codes = (marks: { code: string }[]) => marks.map(({ code }) => code);

test('a state with agreements, one without under the filter and one that nobody has coded are three things', () => {
  const { some, none } = mapMarks({ counted: counted(['ML', 5], ['SN', 1]), named, chosen: null, area: null });
  expect(codes(some)).toEqual(['ML', 'SN']);
  expect(codes(none)).toEqual(['NE', 'FR', 'CV']); // the others of the world are in neither
  expect(some.map(({ shade }) => shade)).toEqual([4, 3]);
});

test('of one chosen state the shades and the lines are its partners’', () => {
  const { some, classes, arcs } = mapMarks({ counted: counted(['ML', 44], ['NE', 19], ['FR', 2]), named, chosen: 'ML', area: null });
  expect(classes).toEqual([{ from: 2, to: 2 }, { from: 19, to: 19 }]);
  expect(some.find(({ isChosen }) => isChosen)?.code).toBe('ML');
  expect(codes(arcs)).toEqual(['NE', 'FR']);
  expect(arcs[0]!.width).toBeGreaterThan(arcs[1]!.width);
});

test('without a chosen state there are no lines', () =>
  expect(mapMarks({ counted: counted(['ML', 2], ['SN', 2]), named, chosen: null, area: null }).arcs).toEqual([]));

test('a chosen state to which nothing is left draws nothing and breaks nothing', () =>
  expect(mapMarks({ counted: [], named, chosen: 'ML', area: 'africa' })).toMatchObject({ some: [], classes: [], arcs: [] }));

test('more partners than lines can be told apart get lines for the first of them', () => {
  const many = Array.from({ length: 60 }, () => ['SN', 3] satisfies [string, number]);
  expect(mapMarks({ counted: counted(['ML', 99], ...many), named, chosen: 'ML', area: null }).arcs).toHaveLength(24);
});

test('a line goes only to what the window shows', () => {
  const { arcs } = mapMarks({ counted: counted(['ML', 9], ['US', 8], ['NE', 4]), named, chosen: 'ML', area: 'west-africa' });
  expect(codes(arcs)).toEqual(['NE']);
});

test('a small state has a dot where it could not be seen, and none in a window that shows it large', () => {
  const dotted = (area: 'west-africa' | null) => mapMarks({ counted: counted(['GM', 1], ['ML', 1]), named, chosen: null, area }).some.filter(({ hasDot }) => hasDot);
  expect(codes(dotted(null))).toEqual(['GM']);
  expect(dotted('west-africa')).toEqual([]);
});

test('what has no shape on the map is said to be absent', () => {
  const { absent, some } = mapMarks({ counted: counted(['ML', 5], ['GF', 2]), named, chosen: null, area: null });
  expect(absent.map(({ country }) => country.code)).toEqual(['GF']);
  expect(codes(some)).toEqual(['ML']);
});

test('names are written where they fit: into Mali in a window on West Africa, not into Cabo Verde', () => {
  const { labels } = mapMarks({ counted: counted(['ML', 5], ['CV', 2]), named, chosen: null, area: 'west-africa' });
  expect(labels.wide.map(({ key }) => key)).toEqual(['ML']);
});
