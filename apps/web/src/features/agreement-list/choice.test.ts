import { expect, test } from 'vitest';
import { choiceOf, filterOf, parametersOf } from './choice.ts';

test('an address says what is chosen, and the choice gives the same address', () => {
  const address = { country: 'ml', domain: 'training/joint-exercises', kind: 'TREATY', stage: 'SIGNED' };
  expect(choiceOf(address)).toEqual({ country: 'ML', domain: 'training/joint-exercises', kind: 'TREATY', stage: 'SIGNED' });
  expect(parametersOf(choiceOf(address))).toEqual(address);
});

test.each([
  [{ country: 'Mali' }],
  [{ domain: '../secret' }],
  [{ kind: 'treaty' }],
  [{ stage: 'MAYBE' }],
  [{}],
])('what an address cannot ask for is not asked for: %o', (address) =>
  expect(choiceOf(address)).toEqual({ country: null, domain: null, kind: null, stage: null }));

test('a parameter that stands twice counts once', () => expect(choiceOf({ country: ['ml', 'sn'] }).country).toBe('ML'));

test('what is not chosen is no filter', () =>
  expect(filterOf({ country: 'SN', domain: null, kind: null, stage: null })).toEqual({ countries: ['SN'], domains: null, kinds: null, stages: null }));
