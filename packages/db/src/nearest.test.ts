import { expect, test } from 'vitest';
import { nearest, slipsBetween } from './nearest.ts';

test.each([['', '', 0], ['mali', 'mali', 0], ['senegl', 'senegal', 1], ['gahna', 'ghana', 1], ['tchda', 'tchad', 1], ['a', '', 1], ['kitten', 'sitting', 3]])(
  'between « %s » and « %s » lie %i slips', (one, other, slips) => expect(slipsBetween(one, other)).toBe(slips));

const NAMES = ['burkina', 'cote', 'ghana', 'mali', 'malte', 'niger', 'nigeria', 'senegal', 'tchad'];
test.each([['senegl', 'senegal'], ['nigr', 'niger'], ['gahna', 'ghana'], ['tchda', 'tchad'], ['burkna', 'burkina']])(
  '« %s » means %s', (word, name) => expect(nearest(word, NAMES)).toBe(name));
test.each(['zzzz', 'patrouilles', 'xyzw'])('« %s » means none of them', (word) => expect(nearest(word, NAMES)).toBeNull());
