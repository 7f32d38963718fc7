import { expect, test } from 'vitest';
import { createBatches, keyed, partsOf } from './batches.ts';

test('fields that ask otherwise for the same parts ask for the same', () => {
  const parts = ['members', 'evidence'];
  expect(partsOf(new Set(['name', 'members', 'members.country', 'members.country.name']), parts)).toEqual(new Set(['members']));
  expect(partsOf(new Set(['code', 'members.from']), parts)).toEqual(new Set(['members']));
  expect(partsOf(new Set(['membersAreCoded', 'name.evidence']), parts)).toEqual(new Set());
});

test('many keys are read at once, each once, and what is not there is undefined', async () => {
  const reads: (readonly string[])[] = [];
  const batch = createBatches();
  const read = (key: string) => batch('letters', key, async (keys) => {
    reads.push(keys);
    return keyed(['a', 'b'], (letter) => letter);
  });
  expect(await Promise.all([read('a'), read('b'), read('a'), read('z')])).toEqual(['a', 'b', 'a', undefined]);
  expect(reads).toEqual([['a', 'b', 'z']]);
});
