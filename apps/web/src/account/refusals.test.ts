import { expect, test } from 'vitest';
import { wordForInviting, wordForJoining, wordForKey, wordForPassword, wordForSignIn, wrongWithPassword } from './refusals.ts';

test.each([
  ['court', 'a@press.example', 'passwordLength'],
  ['x'.repeat(129), 'a@press.example', 'passwordLength'],
  ['Aminata-2026-x', 'aminata@press.example', 'passwordHolds'],
  ['une phrase assez longue', 'aminata@press.example', null],
  ['une phrase assez longue', '', null],
] as const)('of the password %j of « %s » is said: %s', (password, email, word) => expect(wrongWithPassword(password, email)).toBe(word));

const sent = { email: 'a@press.example', password: 'une phrase assez longue' };
test.each([
  [['name'], sent, 'joinName'],
  [['password'], { ...sent, password: 'court' }, 'passwordLength'],
  [['password'], sent, 'passwordHolds'],
  [['email'], { ...sent, email: '' }, 'joinEmail'],
  [['email'], { ...sent, email: 'nobody' }, 'joinEmail'],
  [['email'], sent, 'joinEmailTaken'],
] as const)('of an account refused for %j is said what can be done', (path, what, word) => expect(wordForJoining({ path }, what)).toBe(word));

test.each([[['name'], 'keyName'], [['powers'], 'keyPowers'], [['days'], 'keyDays'], [[], 'keysFull']] as const)('of a key refused for %j: %s', (path, word) => expect(wordForKey({ path })).toBe(word));

test('an address that has an account is told from what is no address', () => expect(['a@press.example', 'press'].map(wordForInviting)).toEqual(['inviteTaken', 'inviteEmail']));

test.each([
  [401, 'INVALID_EMAIL_OR_PASSWORD', 'signInWrong'], [400, 'VALIDATION_ERROR', 'signInWrong'], [401, 'FAILED_TO_CREATE_SESSION', 'signInShutOut'], [429, undefined, 'signInTooMany'], [500, undefined, 'broken'], [403, 'INVALID_ORIGIN', 'broken'],
] as const)('who is answered %i %s on signing in hears %s', (status, code, word) => expect(wordForSignIn(status, code)).toBe(word));

test.each([[400, 'INVALID_PASSWORD', 'passwordWrong'], [400, 'PASSWORD_TOO_SHORT', 'passwordLength'], [429, undefined, 'signInTooMany'], [500, undefined, 'broken']] as const)(
  'who is answered %i %s on changing a password hears %s', (status, code, word) => expect(wordForPassword(status, code)).toBe(word));
