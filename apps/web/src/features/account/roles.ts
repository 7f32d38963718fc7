import type { Power, Role } from '@pacta/client';

/** What somebody may be here, from the least to the most. */
export const ROLES = ['READER', 'CODER', 'EDITOR', 'ADMIN'] as const satisfies readonly Role[];

/** What a key can allow: it makes no keys and looks after no people. */
export const ofKeys = (powers: readonly Power[]) => powers.filter((power) => power !== 'HOLD_KEYS' && power !== 'ADMINISTER');
