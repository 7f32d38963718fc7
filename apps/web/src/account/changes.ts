import 'server-only';
import { match, type PactaClient, type Power, type Role } from '@pacta/client';
import type { Locale } from 'next-intl';
import { z } from 'zod';
import { askAuth, pactaFor } from '../api.ts';
import { paths } from '../record/paths.ts';
import { sessionsOf } from './asking.ts';
import { ownPath } from './own-path.ts';
import { wordForInviting, wordForJoining, wordForKey, wordForPassword, wordForSignIn, wrongWithPassword } from './refusals.ts';
import type { Form, Said, Word } from './said.ts';

/** Who sent a form, and what stands in it. */
export type Sent = { locale: Locale; headers: Headers; fields: URLSearchParams };

/** Where its reader goes then, what is said there, and the cookies that the API sets. */
export type Outcome = { to: string; word: Word | null; values?: Record<string, string>; cookies?: readonly string[]; form?: Form };

type Change = (sent: Sent, pacta: PactaClient<undefined>) => Promise<Outcome>;

/** What each form of the site does. */
const CHANGES: Record<Form, Change> = {
  async 'sign-in'({ locale, headers, fields }) {
    const next = ownPath(fields.get('next'));
    const [email, password] = [text(fields, 'email'), fields.get('password') ?? ''];
    const { cookies, refused } = await signIn(headers, email, password);
    if (!refused) return { to: next ?? paths.account(locale), word: null, cookies };
    return { to: paths.signIn(locale, next ?? undefined), word: refused.word, values: { email, seconds: refused.seconds } };
  },

  async 'sign-out'({ locale, headers }) {
    return { to: paths.signIn(locale), word: 'signedOut', form: 'sign-in', cookies: (await askAuth('sign-out', headers, {})).headers.getSetCookie() };
  },

  async 'accept-invitation'({ locale, headers, fields }, pacta) {
    const [link, name, email] = [text(fields, 'link'), text(fields, 'name'), text(fields, 'email')];
    const token = link.slice(link.lastIndexOf('#') + 1);
    const password = fields.get('password') ?? '';
    const back = (word: Word): Outcome => ({ to: `${paths.invitation(locale)}#${encodeURIComponent(token)}`, word, values: { link, name, email } });
    return match(await pacta.invitations.accept({ token, name, password, ...(email !== '' && { email }) }), {
      InvalidInput: async (refusal) => back(wordForJoining(refusal, { email, password })),
      InvitationSpent: async (): Promise<Outcome> => ({ ...back('joinSpent'), to: paths.invitation(locale) }),
      InvitationAccepted: async ({ person }): Promise<Outcome> => {
        const { cookies, refused } = await signIn(headers, person.email, password);
        if (!refused) return { to: paths.account(locale), word: 'joined', values: { email: person.email }, cookies };
        return { to: paths.signIn(locale), word: 'joinedSignIn', values: { email: person.email }, form: 'sign-in' };
      },
    });
  },

  async 'create-key'({ locale, fields }, pacta) {
    const [name, days] = [text(fields, 'name'), Number(fields.get('days'))];
    const powers = fields.getAll('powers') as Power[]; // the API refuses what is none
    return match(await pacta.apiKeys.create({ name, powers, ...(days !== 0 && { days }) }), {
      ApiKeyCreated: ({ key, apiKey }): Outcome => ({ to: paths.account(locale), word: 'keyMade', values: { key, name: apiKey.name } }),
      InvalidInput: (refusal): Outcome => {
        const word = wordForKey(refusal);
        return { to: paths.account(locale), word, values: { name, powers: powers.join(), days: String(days) } };
      },
    });
  },

  async 'revoke-key'({ locale, fields }, pacta) {
    const to = paths.account(locale);
    return match(await pacta.apiKeys.revoke(text(fields, 'id')), {
      ApiKeyRevoked: ({ apiKey }): Outcome => ({ to, word: 'keyRevoked', values: { name: apiKey.name } }),
      NotFound: (): Outcome => ({ to, word: 'keyGone' }),
    });
  },

  async 'change-password'({ locale, headers, fields }, pacta) {
    const viewer = await pacta.viewer();
    if (!viewer) return signInFirst(locale);
    const newPassword = fields.get('password') ?? '';
    const wrong = wrongWithPassword(newPassword, viewer.person.email);
    if (wrong) return { to: paths.account(locale), word: wrong };
    const answer = await askAuth('change-password', headers, { currentPassword: fields.get('current') ?? '', newPassword, revokeOtherSessions: true });
    if (answer.ok) return { to: paths.account(locale), word: 'passwordChanged', cookies: answer.headers.getSetCookie() };
    const word = wordForPassword(answer.status, await codeOf(answer));
    return { to: paths.account(locale), word, values: { seconds: secondsOf(answer) } };
  },

  async 'end-session'({ locale, headers, fields }) {
    const to = paths.account(locale);
    const session = (await sessionsOf(headers)).find(({ id }) => id === fields.get('id'));
    if (!session) return { to, word: 'sessionGone' };
    const answer = await askAuth('revoke-session', headers, { token: session.token });
    return { to, word: answer.ok ? 'sessionEnded' : 'broken' };
  },

  async 'end-other-sessions'({ locale, headers }) {
    const answer = await askAuth('revoke-other-sessions', headers, {});
    return { to: paths.account(locale), word: answer.ok ? 'sessionsEnded' : 'broken' };
  },

  async invite({ locale, fields }, pacta) {
    const [email, role] = [text(fields, 'email'), text(fields, 'role')];
    return match(await pacta.people.invite({ email, role: role as Role }), { // the API refuses what is none
      PersonInvited: ({ url, expiresAt }): Outcome => ({ to: paths.people(locale), word: 'invited', values: { url, email, until: expiresAt } }),
      InvalidInput: (): Outcome => ({ to: paths.people(locale), word: wordForInviting(email), values: { email, role } }),
    });
  },

  async 'change-person'({ locale, fields }, pacta) {
    const [role, suspended] = [fields.get('role') as Role | null, fields.get('suspended')]; // the API refuses what is none
    const to = paths.people(locale);
    return match(await pacta.people.change({ id: text(fields, 'id'), ...(role !== null && { role }), ...(suspended !== null && { suspended: suspended === 'true' }) }), {
      PersonChanged: ({ person: { name } }): Outcome => ({ to, word: suspended === null ? 'personChanged' : suspended === 'true' ? 'personShutOut' : 'personLetIn', values: { name } }),
      NotFound: (): Outcome => ({ to, word: 'personGone' }),
      InvalidInput: (): Outcome => ({ to, word: 'personLast' }),
    });
  },
};

/** Does what a form asks for. */
export async function change(form: Form, sent: Sent): Promise<Outcome & { said: Said | null }> {
  const outcome = await CHANGES[form](sent, pactaFor(sent.headers));
  return { ...outcome, said: outcome.word && { form: outcome.form ?? form, word: outcome.word, values: outcome.values ?? {} } };
}

/** For whoever is not signed in, or no more. They come back to their account: what they sent is lost. */
export const signInFirst = (locale: Locale, page = paths.account(locale)): Outcome => ({ to: paths.signIn(locale, page), word: 'signedOutElsewhere', form: 'sign-in' });

const text = (fields: URLSearchParams, name: string) => (fields.get(name) ?? '').trim();

async function signIn(headers: Headers, email: string, password: string) {
  const answer = await askAuth('sign-in/email', headers, { email, password });
  if (answer.ok) return { cookies: answer.headers.getSetCookie(), refused: null };
  return { cookies: [], refused: { word: wordForSignIn(answer.status, await codeOf(answer)), seconds: secondsOf(answer) } };
}

const secondsOf = (answer: Response) => answer.headers.get('x-retry-after') ?? '60';

async function codeOf(answer: Response): Promise<string | undefined> {
  const body: unknown = await answer.json().catch(() => null);
  return z.object({ code: z.string() }).safeParse(body).data?.code;
}
