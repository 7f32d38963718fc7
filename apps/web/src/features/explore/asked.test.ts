import { expect, test } from 'vitest';
import { NOTHING_CHOSEN } from '../../record/choice.ts';
import { leftOutOf } from '../../record/left-out.ts';
import { besidesOf, exploreOf, parametersOfExplore, READABLE_EXPLORE } from './asked.ts';

test('an address without parameters asks for the map of the whole world', () =>
  expect(exploreOf({})).toEqual({ view: 'map', choice: NOTHING_CHOSEN, area: null, weight: null, by: 'YEAR' }));

test.each([
  'country=ml&domain=training&area=west-africa', 'text=patrouille&view=network&weight=3', 'from=1990&to=1999&view=timeline&by=month', 'country=ml&country=sn&match=all',
])('?%s comes back the same from what is read of it', (query) => {
  const read = new URLSearchParams(query);
  const parameters = Object.fromEntries([...new Set(read.keys())].map((name) => [name, read.getAll(name)]));
  expect(new URLSearchParams(parametersOfExplore(exploreOf(parameters))).toString()).toBe(query);
});

test('a figure keeps its own settings and none of another figure', () => {
  const settings = { area: 'africa', weight: 4, by: 'DECADE' } as const;
  expect(besidesOf({ ...settings, view: 'map' })).toEqual([['area', 'africa']]);
  expect(besidesOf({ ...settings, view: 'network' })).toEqual([['view', 'network'], ['weight', '4']]);
  expect(besidesOf({ ...settings, view: 'timeline' })).toEqual([['view', 'timeline'], ['by', 'decade']]);
});

test.each([['view', 'globe'], ['area', 'atlantis'], ['weight', '0'], ['weight', '-2'], ['weight', '1e9'], ['weight', '٣'], ['by', 'week']])(
  '%s=%s counts as not asked, and is named', (name, value) => {
    expect(exploreOf({ [name]: value })).toEqual(exploreOf({}));
    expect(leftOutOf({ [name]: value }, READABLE_EXPLORE)).toEqual([{ name, value }]);
  });

test('what the figures know is not named', () =>
  expect(leftOutOf({ view: 'Network', area: 'AFRICA', weight: '3', by: 'month', country: 'ml' }, READABLE_EXPLORE)).toEqual([]));

test('capitals do not matter, and of a parameter that stands there twice the first counts', () =>
  expect(exploreOf({ view: ['NETWORK', 'map'], weight: ['2', '3'] })).toMatchObject({ view: 'network', weight: 2 }));
