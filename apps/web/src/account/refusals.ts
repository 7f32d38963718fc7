import type { Word } from './said.ts';

type Invalid = { readonly path: readonly string[] };

/** Whether a text is meant as an e-mail address, so that it is refused for another reason. */
const isAddress = (text: string) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text.trim());

/** What is wrong with a password for an address; null when nothing is. The API holds the same rule where it can. */
export function wrongWithPassword(password: string, email: string): Word | null {
  if (password.length < 12 || password.length > 128) return 'passwordLength';
  const [name = ''] = email.trim().toLowerCase().split('@');
  return name !== '' && password.toLowerCase().includes(name) ? 'passwordHolds' : null;
}

/** Why no account was made, of what was sent. */
export function wordForJoining({ path: [field] }: Invalid, { email, password }: { email: string; password: string }): Word {
  if (field === 'password') return wrongWithPassword(password, '') ?? 'passwordHolds';
  if (field === 'email') return isAddress(email) ? 'joinEmailTaken' : 'joinEmail';
  return 'joinName';
}

const OF_KEYS: Record<string, Word> = { name: 'keyName', powers: 'keyPowers', days: 'keyDays' };

/** Why no key was made. */
export const wordForKey = ({ path: [field] }: Invalid): Word => OF_KEYS[field ?? ''] ?? 'keysFull';

/** Why nobody was invited. */
export const wordForInviting = (email: string): Word => (isAddress(email) ? 'inviteTaken' : 'inviteEmail');

/** Why nobody could sign in, as better-auth answers. */
export function wordForSignIn(status: number, code: string | undefined): Word {
  if (status === 429) return 'signInTooMany';
  if (code === 'FAILED_TO_CREATE_SESSION') return 'signInShutOut';
  return status === 400 || status === 401 ? 'signInWrong' : 'broken';
}

/** Why a password was not changed, as better-auth answers. */
export function wordForPassword(status: number, code: string | undefined): Word {
  if (status === 429) return 'signInTooMany';
  if (code === 'INVALID_PASSWORD') return 'passwordWrong';
  return code === 'PASSWORD_TOO_SHORT' || code === 'PASSWORD_TOO_LONG' ? 'passwordLength' : 'broken';
}
