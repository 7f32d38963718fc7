import { verifyPassage } from '@pacta/client';
import { passageAt, verify } from '@pacta/evidence';
import fc from 'fast-check';
import { expect, test } from 'vitest';

test('the client judges a passage as the record does, whatever was done to it', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 });
  const damage = fc.record({ start: fc.integer({ min: -2, max: 130 }), end: fc.integer({ min: -2, max: 130 }), exact: fc.string(), prefix: fc.string({ maxLength: 3 }), suffix: fc.string({ maxLength: 3 }) }, { requiredKeys: [] });
  fc.assert(fc.property(text, text, damage, (one, other, change) => {
    const passage = { ...passageAt(one, 0, one.length), ...change };
    for (const read of [one, other, one + other, other + one]) expect(verifyPassage(passage, read)).toEqual(verify(passage, read));
  }));
});
