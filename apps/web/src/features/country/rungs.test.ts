import { expect, test } from 'vitest';
import { rungsOf } from './rungs.ts';

test('rungs stand in the order of the ladder, however many agreements stand on each', () =>
  expect(rungsOf([{ stage: 'ENDED', count: 20 }, { stage: 'SIGNED', count: 9 }, { stage: 'OPERATIONAL', count: 1 }])).toEqual([
    { stage: 'DISCUSSED', count: 0 }, { stage: 'ANNOUNCED', count: 0 }, { stage: 'SIGNED', count: 9 },
    { stage: 'IN_FORCE', count: 0 }, { stage: 'OPERATIONAL', count: 1 }, { stage: 'ENDED', count: 20 },
  ]));

test('that nothing was suspended or ended needs no row', () =>
  expect(rungsOf([{ stage: 'SIGNED', count: 1 }]).map(({ stage }) => stage)).toEqual(['DISCUSSED', 'ANNOUNCED', 'SIGNED', 'IN_FORCE', 'OPERATIONAL']));
