import type { FilterNamesQuery } from '@pacta/client';
import { expect, test } from 'vitest';
import { choiceOf, filterOf, knownOf, NOTHING_CHOSEN, parametersOf, READABLE, toggled } from './choice.ts';
import { leftOutOf } from './left-out.ts';

test('an address says what is chosen, and the choice gives the same address', () => {
  const address = 'text=frontière&country=ml&country=sn&match=all&organization=ecowas&domain=training%2Fjoint-exercises&kind=TREATY&stage=SIGNED&from=1990&to=2001-02&dataset=dcad';
  const read = new URLSearchParams(address);
  const choice = choiceOf(Object.fromEntries([...new Set(read.keys())].map((name) => [name, read.getAll(name)])));
  expect(choice).toEqual({
    text: 'frontière', country: ['ML', 'SN'], match: 'all', organization: ['ECOWAS'], domain: ['training/joint-exercises'], kind: ['TREATY'], stage: ['SIGNED'],
    from: '1990', to: '2001-02', dataset: 'dcad',
  });
  expect(new URLSearchParams(parametersOf(choice)).toString()).toBe(read.toString());
});

test.each([
  [{ country: 'Mali' }],
  [{ domain: '../secret' }],
  [{ stage: 'MAYBE' }],
  [{ from: '2025-13' }],
  [{ to: '2025-02-30' }],
  [{ text: '  ' }],
  [{ match: 'some' }],
  [{}],
])('what an address cannot ask for is not asked for: %o', (address) => expect(choiceOf(address)).toEqual(NOTHING_CHOSEN));

test.each([
  [{ country: 'Mali' }, [{ name: 'country', value: 'Mali' }]],
  [{ stage: ['SIGNED', 'FOO'], kind: 'X,TREATY' }, [{ name: 'kind', value: 'X' }, { name: 'stage', value: 'FOO' }]],
  [{ from: 'abc', to: '2025-02-30' }, [{ name: 'from', value: 'abc' }, { name: 'to', value: '2025-02-30' }]],
  [{ from: '0000', to: '0000-01' }, [{ name: 'from', value: '0000' }, { name: 'to', value: '0000-01' }]],
  [{ match: 'some' }, [{ name: 'match', value: 'some' }]],
  [{ domain: '../secret', dataset: 'A B' }, [{ name: 'domain', value: '../secret' }, { name: 'dataset', value: 'A B' }]],
])('and is named, so that the page can say so: %o', (address, named) => expect(leftOutOf(address, READABLE)).toEqual(named));

test('what can be read, and a form that was left empty, is not named', () =>
  expect(leftOutOf({ country: ['ml', 'sn, fr', ''], stage: 'in-force', kind: 'treaty', from: '1990', to: '', match: 'ANY', dataset: 'dcad', text: '???', utm_source: 'x' }, READABLE)).toEqual([]));

test('several values stand in one parameter or in several, each once', () => {
  expect(choiceOf({ country: ['ml', 'sn,ML'] }).country).toEqual(['ML', 'SN']);
  expect(choiceOf({ stage: 'in-force,ended' }).stage).toEqual(['IN_FORCE', 'ENDED']);
});

test.each(['2025', '2025-02', '2024-02-29'])('a date may be as precise as one likes: %s', (from) => expect(choiceOf({ from }).from).toBe(from));

test('what is not chosen is no filter', () =>
  expect(filterOf({ ...NOTHING_CHOSEN, country: ['SN'] })).toEqual({
    countries: ['SN'], match: 'ANY', organizations: null, domains: null, kinds: null, stages: null, from: null, to: null, text: null, dataset: null,
  }));

test('that all countries must be parties is only asked of several', () =>
  expect(parametersOf({ ...NOTHING_CHOSEN, country: ['SN'], match: 'all' })).toEqual([['country', 'sn']]));

test('a value is chosen, and chosen again is taken back', () => {
  const once = toggled(NOTHING_CHOSEN, 'stage', 'SIGNED');
  expect(once.stage).toEqual(['SIGNED']);
  expect(toggled(once, 'stage', 'SIGNED')).toEqual(NOTHING_CHOSEN);
});

test('what the record does not know is named and left out', () => {
  const names: FilterNamesQuery = { countries: [{ code: 'ML', name: 'Mali' }], organizations: [], domains: [], datasets: [{ slug: 'dcad', name: 'DCAD' }] };
  const asked = { ...NOTHING_CHOSEN, country: ['ML', 'XX'], domain: ['nowhere'], dataset: 'nope' };
  expect(knownOf(asked, names)).toEqual({ choice: { ...NOTHING_CHOSEN, country: ['ML'] }, unknown: [{ name: 'country', value: 'XX' }, { name: 'domain', value: 'nowhere' }, { name: 'dataset', value: 'nope' }] });
  expect(knownOf({ ...NOTHING_CHOSEN, dataset: 'dcad' }, names).unknown).toEqual([]);
});

test.each([
  [{ from: '2020', to: '1990' }, ['1990', '2020']],
  [{ from: '2020-06', to: '2020' }, ['2020-06', '2020']],
  [{ from: '2020-06', to: '2020-05' }, ['2020-05', '2020-06']],
  [{ from: '1990', to: '' }, ['1990', null]],
])('a time with its ends the wrong way round is meant the right way: %o', (address, [from, to]) => expect(choiceOf(address)).toMatchObject({ from, to }));

test('NUL in a text is a blank', () => expect(['a\u0000b', '\u0000', ' \u0000x '].map((text) => choiceOf({ text }).text)).toEqual(['a b', null, 'x']));
