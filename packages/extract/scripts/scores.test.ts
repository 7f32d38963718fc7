import { expect, test } from 'vitest';
import { predictions, scores, TARGETS } from './scores.ts';

const measured = scores();

test.each(Object.entries(TARGETS))('%s stays at its target of %s or above', (figure, target) =>
  expect(measured.figures[figure]).toBeGreaterThanOrEqual(target));

test('every quote stands in its text', () => expect(measured.quotesNotInText).toBe(0));

test('no agreement is proposed where there is none', () => expect(measured.spuriousAgreements).toBe(0));

test('the same article gives the same proposals', () => expect(predictions()).toEqual(predictions()));
