import { expect, test } from 'vitest';
import { shareOf } from './coverage-share.ts';

test.each([[13, 16, 0.81], [11, 19, 0.58], [16, 16, 1], [0, 16, 0], [1, 400, 0.01], [399, 400, 0.99], [0, 0, 0]])(
  'of %i among %i sentences the share is %d, all and none only where it is so', (coded, all, share) => expect(shareOf(coded, all)).toBe(share));
