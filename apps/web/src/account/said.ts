import { z } from 'zod';

/** The forms of the site, by the last part of the address that they go to. */
export const FORMS = ['sign-in', 'sign-out', 'accept-invitation', 'create-key', 'revoke-key', 'change-password', 'end-session', 'end-other-sessions', 'invite', 'change-person'] as const;
export type Form = (typeof FORMS)[number];

/**
 * What the site says to a form that was sent, each a message of `account.said`: `done`, or why not. Where one field is wrong
 * the message stands beside it.
 */
export const WORDS = {
  away: {}, broken: {}, forbidden: {},
  signInWrong: { field: 'password' }, signInTooMany: {}, signInShutOut: {}, signedOut: { done: true }, signedOutElsewhere: {},
  joined: { done: true }, joinedSignIn: { done: true }, joinSpent: {}, joinName: { field: 'name' }, joinEmail: { field: 'email' }, joinEmailTaken: { field: 'email' },
  passwordLength: { field: 'password' }, passwordHolds: { field: 'password' },
  keyMade: { done: true }, keyName: { field: 'name' }, keyPowers: { field: 'powers' }, keyDays: { field: 'days' }, keysFull: {}, keyRevoked: { done: true }, keyGone: {},
  passwordChanged: { done: true }, passwordWrong: { field: 'current' },
  sessionEnded: { done: true }, sessionGone: {}, sessionsEnded: { done: true },
  invited: { done: true }, inviteEmail: { field: 'email' }, inviteTaken: { field: 'email' },
  personChanged: { done: true }, personShutOut: { done: true }, personLetIn: { done: true }, personLast: {}, personGone: {},
} as const satisfies Record<string, { done?: true; field?: string }>;
export type Word = keyof typeof WORDS;

/** What is said on the next page, once. `values`: what was typed, so that it stays, and what the words name. Never a password. */
export type Said = { form: Form; word: Word; values: Readonly<Record<string, string>> };

/** In UTF-16 code units: a cookie holds 4096 bytes in all. */
const LONGEST = 300;
const words = Object.keys(WORDS) as [Word, ...Word[]]; // an object's keys are those of its type here
const SAID = z.object({ form: z.enum(FORMS), word: z.enum(words), values: z.record(z.string().max(20), z.string().max(LONGEST)) });

/** The field that is wrong; null where nothing is, or not one field alone. */
export function fieldOf({ word }: Said): string | null {
  const { field }: { done?: true; field?: string } = WORDS[word];
  return field ?? null;
}

/** Whether what was asked for was done. */
export const isDone = ({ word }: Said): boolean => 'done' in WORDS[word];

/** Where on its page it is said: a browser goes there, and a field has the focus then. */
export const placeOf = (said: Said): string => (fieldOf(said) === null ? 'said' : `${said.form}-${fieldOf(said)}`);

/** A minute: a page that comes later is another visit. */
const LASTS_S = 60;

/** The cookie that carries it, for `site`, the address of this one. It is for the next page alone, and no script reads it. */
export const saidCookie = (site: string) => (isSecure(site) ? '__Host-pacta.said' : 'pacta.said');

/** `Set-Cookie` that has it said on the next page. What was typed at great length is cut. */
export function toSay(said: Said, site: string): string {
  const values = Object.fromEntries(Object.entries(said.values).map(([name, value]) => [name, value.slice(0, LONGEST)]));
  return cookie(site, Buffer.from(JSON.stringify({ ...said, values })).toString('base64url'), LASTS_S);
}

/** `Set-Cookie` that has it said no more. */
export const toBeSilent = (site: string) => cookie(site, '', 0);

/** What is to be said; null for nothing, and for what nobody of ours wrote. */
export function saidIn(value: string | null | undefined): Said | null {
  if (!value) return null;
  try {
    return SAID.parse(JSON.parse(Buffer.from(value, 'base64url').toString()));
  } catch {
    return null;
  }
}

const isSecure = (site: string) => site.startsWith('https:');
const cookie = (site: string, value: string, seconds: number) =>
  `${saidCookie(site)}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${isSecure(site) ? '; Secure' : ''}`;
