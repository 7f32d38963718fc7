/** What a role or a key allows. */
export type Power = 'HOLD_KEYS' | 'CODE' | 'REVIEW' | 'PUBLISH' | 'ADMINISTER';
export type Role = 'READER' | 'CODER' | 'EDITOR' | 'ADMIN';

const POWERS: Record<Role, readonly Power[]> = {
  READER: ['HOLD_KEYS'],
  CODER: ['HOLD_KEYS', 'CODE'],
  EDITOR: ['HOLD_KEYS', 'CODE', 'REVIEW', 'PUBLISH'],
  ADMIN: ['HOLD_KEYS', 'CODE', 'REVIEW', 'PUBLISH', 'ADMINISTER'],
};

/** What a person of this role may do who signed in. */
export const powersOfRole = (role: Role): readonly Power[] => POWERS[role];

/**
 * What a key of theirs may do: what it names and they may do still. A key makes no keys and looks after no people, so that one
 * that was found cannot make itself more.
 */
export const powersOfKey = (role: Role, named: readonly Power[]): readonly Power[] =>
  POWERS[role].filter((power) => named.includes(power) && power !== 'HOLD_KEYS' && power !== 'ADMINISTER');
