import { inviteFirst } from '@pacta/db';
import type { Answer, TestApi } from './api.ts';

/** Where the site stands of which these people sign in; over https, as out in the world. */
export const SITE = 'https://pacta.example';
const PASSWORD = 'une phrase assez longue';

export type Role = 'ADMIN' | 'EDITOR' | 'CODER' | 'READER';
export type Credentials = Record<string, string>;

/** Everything that people with accounts do with an API, over HTTP as they do. Accounts are made when they are first needed. */
export function peopleOf(api: TestApi, databaseUrl: string) {
  const people = new Map<Role, Promise<Credentials>>();

  async function asked<Data = Record<string, Record<string, unknown>>>(credentials: Credentials, query: string, variables: object = {}): Promise<Answer<Data>> {
    const response = await fetch(api.url, { method: 'POST', headers: { 'content-type': 'application/json', ...credentials }, body: JSON.stringify({ query, variables }) });
    return (await response.json()) as Answer<Data>;
  }

  /** Makes a change that takes an `input`, and gives the member of the answer's union. Throws what says who may not. */
  async function change(credentials: Credentials, name: string, input: object, fields = ''): Promise<Record<string, unknown>> {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const { data, errors } = await asked(credentials, `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ${fields} ... on UserError { message path code } } }`, { input });
    if (errors) throw new Error(errors.map(({ extensions: { code }, message }) => `${code}: ${message}`).join());
    return data?.[name] ?? {};
  }

  /** Signs in on a page of the site, and gives the cookie as the browser is told it. Throws what is answered instead. */
  async function cookieFor(email: string, password = PASSWORD): Promise<string> {
    const response = await fetch(`${api.origin}/auth/sign-in/email`, { method: 'POST', headers: { 'content-type': 'application/json', origin: SITE }, body: JSON.stringify({ email, password }) });
    if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
    return response.headers.getSetCookie()[0] ?? '';
  }

  /** The same, and gives what a browser sends from then on. */
  const signIn = async (email: string, password?: string): Promise<Credentials> => ({ cookie: (await cookieFor(email, password)).split(';')[0] ?? '', origin: SITE });

  /** Somebody of a role who has signed in; who administers came by the link of the first start, everybody else by invitation. */
  function personOf(role: Role): Promise<Credentials> {
    const made = people.get(role) ?? join(role);
    people.set(role, made);
    return made;
  }

  async function join(role: Role): Promise<Credentials> {
    const email = `${role.toLowerCase()}@press.example`;
    const invited = async () => String((await change(await personOf('ADMIN'), 'invitePerson', { email, role }, '... on PersonInvited { url }'))['url']).split('#')[1];
    const token = role === 'ADMIN' ? await inviteFirst(databaseUrl) : await invited();
    const { __typename, message } = await change({}, 'acceptInvitation', { token, name: role, email, password: PASSWORD });
    if (__typename !== 'InvitationAccepted') throw new Error(String(message));
    return signIn(email);
  }

  /** A key of somebody that allows these powers. */
  async function keyOf(role: Role, ...powers: string[]): Promise<{ authorization: string }> {
    const { key, message } = await change(await personOf(role), 'createApiKey', { name: 'a program', powers }, '... on ApiKeyCreated { key }');
    if (typeof key !== 'string') throw new Error(String(message));
    return { authorization: `Bearer ${key}` };
  }

  return { asked, change, cookieFor, signIn, personOf, keyOf, password: PASSWORD };
}
