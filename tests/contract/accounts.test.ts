import { inviteFirst, openDatabase } from '@pacta/db';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApi, type TestApi } from '../support/api.ts';
import { seedDatabase, type TestDatabase } from '../support/database.ts';
import { peopleOf, SITE, type Credentials } from '../support/people.ts';

let database: TestDatabase;
let api: TestApi;
let db: ReturnType<typeof openDatabase>;
let people: ReturnType<typeof peopleOf>;
beforeAll(async () => {
  database = await seedDatabase();
  db = openDatabase({ url: database.url, connections: 2 });
  api = await startApi({ databaseUrl: database.url, siteUrl: SITE, keepsAnswers: true });
  people = peopleOf(api, database.url);
});
afterAll(async () => {
  await api?.close();
  await db?.$disconnect();
  await database?.drop();
});

const viewerOf = async (headers: Credentials) => (await people.asked<{ viewer: { person: { name: string; role: string }; powers: string[] } | null }>(headers, '{ viewer { person { name role } powers } }')).data?.viewer;

test('the first link makes the first who may administer, and there is no second', async () => {
  const headers = await people.personOf('ADMIN');
  expect(await viewerOf(headers)).toEqual({ person: { name: 'ADMIN', role: 'ADMIN' }, powers: ['HOLD_KEYS', 'CODE', 'REVIEW', 'PUBLISH', 'ADMINISTER'] });
  expect(await inviteFirst(database.url)).toBeNull();
});

test('who asks without a word about themselves is nobody', async () => expect(await viewerOf({})).toBeNull());

describe('signing in', () => {
  test('a wrong password and an unknown address are refused alike', async () => {
    await people.personOf('EDITOR');
    const refused = await Promise.all(['editor@press.example', 'nobody@press.example'].map((email) => people.signIn(email, 'not the right one').catch((error: Error) => error.message)));
    expect(new Set(refused).size).toBe(1);
    expect(refused[0]).toMatch(/^401 /);
  });

  test('passwords are kept by scrypt, with a salt of each', async () => {
    const kept = (await db.account.findMany({ select: { password: true } })).map(({ password }) => password ?? '');
    for (const password of kept) expect(password).toMatch(/^[0-9a-f]{32}:[0-9a-f]{128}$/);
    expect(new Set(kept).size).toBe(kept.length);
  });

  test('who signs out is nobody from then on', async () => {
    await people.personOf('READER');
    const headers = await people.signIn('reader@press.example');
    expect(await people.cookieFor('reader@press.example')).toMatch(/^__Secure-pacta\.session_token=.*; HttpOnly; Secure; SameSite=Lax$/i); // the site stands under https
    expect(await viewerOf(headers)).toMatchObject({ person: { name: 'READER' } });
    expect((await fetch(`${api.origin}/auth/sign-out`, { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body: '{}' })).status).toBe(200);
    expect(await viewerOf(headers)).toBeNull();
  });

  test('attempts are counted for whoever makes them, of whom the site tells, and not for the site', async () => {
    const attempt = async (address: string) => {
      const response = await fetch(`${api.origin}/auth/sign-in/email`, { method: 'POST', headers: { 'content-type': 'application/json', origin: SITE, 'x-forwarded-for': address }, body: JSON.stringify({ email: 'guess@press.example', password: 'a guess, and a long one' }) });
      return { status: response.status, after: Number(response.headers.get('x-retry-after')) };
    };
    for (let n = 1; n <= 10; n += 1) expect((await attempt('203.0.113.7')).status).toBe(401);
    const { status, after } = await attempt('198.51.100.1, 203.0.113.7'); // what stands before the last was told by themselves
    expect(status).toBe(429);
    expect(after).toBeGreaterThan(0);
    expect((await attempt('203.0.113.8')).status).toBe(401);
  });

  test('shows where else one is signed in, also after a day', async () => {
    await people.personOf('CODER');
    const headers = await people.signIn('coder@press.example');
    await db.session.updateMany({ data: { createdAt: new Date(Date.now() - 3 * 24 * 3_600_000) } });
    const response = await fetch(`${api.origin}/auth/list-sessions`, { headers });
    expect(response.status).toBe(200);
    expect(await response.json()).toHaveLength(2);
  });

  test.each(['sign-up/email', 'update-user', 'delete-user', 'change-email', 'request-password-reset'])('%s is not there: accounts come by invitation', async (path) => {
    const response = await fetch(`${api.origin}/auth/${path}`, { method: 'POST', headers: { 'content-type': 'application/json', origin: SITE }, body: JSON.stringify({ email: 'x@press.example', password: people.password, name: 'x' }) });
    expect(response.status).toBe(404);
  });
});

describe('an invitation', () => {
  const invited = async (email: string, role = 'CODER') => String((await people.change(await people.personOf('ADMIN'), 'invitePerson', { email, role }, '... on PersonInvited { url }'))['url']).split('#')[1] ?? '';
  const accept = (token: string, more: object = {}) => people.change({}, 'acceptInvitation', { token, name: 'Awa', password: people.password, ...more }, '... on InvitationAccepted { person { email role } }');

  test('is used once, also by two at once', async () => {
    const token = await invited('awa@press.example');
    const answers = await Promise.all([accept(token), accept(token), accept(token)]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['InvitationAccepted', 'InvitationSpent', 'InvitationSpent']);
    expect(await accept(token)).toMatchObject({ __typename: 'InvitationSpent', code: 'INVITATION_SPENT', path: ['token'] });
  });

  test('says what it is for as long as it can be used, and is not used by that', async () => {
    const token = await invited('eli@press.example', 'EDITOR');
    const read = () => people.change({}, 'readInvitation', { token }, '... on InvitationRead { email role }');
    for (const _ of ['once', 'again']) expect(await read()).toEqual({ __typename: 'InvitationRead', email: 'eli@press.example', role: 'EDITOR' });
    await accept(token);
    expect(await read()).toMatchObject({ __typename: 'InvitationSpent', code: 'INVITATION_SPENT' });
  });

  test('makes an earlier one to the same address useless', async () => {
    const [first, second] = [await invited('binta@press.example'), await invited('binta@press.example')];
    expect(await accept(first)).toMatchObject({ __typename: 'InvitationSpent' });
    expect(await accept(second, { email: 'other@press.example' })).toMatchObject({ person: { email: 'binta@press.example', role: 'CODER' } });
  });

  test.each<[string, object, string]>([
    ['a short password', { password: 'court' }, 'password'],
    ['a password with the address in it', { password: 'cheikh-2026-cheikh' }, 'password'],
    ['no name', { name: '  ' }, 'name'],
  ])('is still good after %s was refused in words', async (_, wrong, field) => {
    const token = await invited('cheikh@press.example');
    expect(await accept(token, wrong)).toMatchObject({ __typename: 'InvalidInput', path: [field], message: expect.stringMatching(/\w/) });
    expect(await db.invitation.count({ where: { email: 'cheikh@press.example', acceptedAt: null } })).toBe(1);
  });

  test('that has ended is spent', async () => {
    const token = await invited('dado@press.example');
    await db.invitation.updateMany({ where: { email: 'dado@press.example' }, data: { expiresAt: new Date(0) } });
    expect(await accept(token)).toMatchObject({ __typename: 'InvitationSpent' });
  });

  test('goes to nobody who has an account, and to no address that is none', async () => {
    const admin = await people.personOf('ADMIN');
    await people.personOf('EDITOR');
    for (const email of ['editor@press.example', 'EDITOR@press.example ', 'not an address'])
      expect(await people.change(admin, 'invitePerson', { email, role: 'CODER' }, '')).toMatchObject({ __typename: 'InvalidInput', path: ['email'] });
  });
});

describe('a key', () => {
  test('is kept as its hash alone, shown by its start, and says when it was last used', async () => {
    const headers = await people.keyOf('EDITOR', 'CODE');
    const secret = headers.authorization.slice('Bearer '.length);
    expect(await viewerOf(headers)).toEqual({ person: { name: 'EDITOR', role: 'EDITOR' }, powers: ['CODE'] });
    expect(JSON.stringify(await db.apiKey.findMany())).not.toContain(secret);
    await expect.poll(async () => {
      const { data } = await people.asked<{ viewer: { apiKeys: { start: string; lastUsedAt: string | null }[] } }>(await people.personOf('EDITOR'), '{ viewer { apiKeys { start lastUsedAt } } }');
      return data?.viewer.apiKeys.find(({ start }) => secret.startsWith(start))?.lastUsedAt;
    }).toMatch(/^2\d{3}-/);
  });

  test('that is revoked, has ended, or is not quite one, is nobody’s', async () => {
    const headers = await people.keyOf('EDITOR', 'CODE');
    const admin = await people.personOf('EDITOR');
    const { data } = await people.asked<{ viewer: { apiKeys: { id: string }[] } }>(admin, '{ viewer { apiKeys { id } } }');
    const id = data?.viewer.apiKeys[0]?.id;
    expect(await people.change(await people.personOf('CODER'), 'revokeApiKey', { id }, '')).toMatchObject({ __typename: 'NotFound', path: ['id'] }); // not theirs
    expect(await viewerOf(headers)).not.toBeNull();
    expect(await people.change(admin, 'revokeApiKey', { id }, '... on ApiKeyRevoked { apiKey { revokedAt } }')).toMatchObject({ apiKey: { revokedAt: expect.stringMatching(/^2\d{3}/) } });
    expect(await viewerOf(headers)).toBeNull();
    const ended = await people.keyOf('EDITOR', 'CODE');
    await db.apiKey.updateMany({ data: { expiresAt: new Date(0) } });
    expect(await viewerOf(ended)).toBeNull();
    for (const authorization of ['Bearer pacta_x', 'Basic cGFjdGE6cGFjdGE=', `${ended.authorization}x`, 'Bearer ']) expect(await viewerOf({ authorization })).toBeNull();
  });

  test.each<[string, 'ADMIN' | 'CODER', object, string]>([
    ['more than its maker may do', 'CODER', { powers: ['PUBLISH'] }, 'powers'],
    ['to look after people', 'ADMIN', { powers: ['ADMINISTER'] }, 'powers'],
    ['to make keys', 'ADMIN', { powers: ['HOLD_KEYS'] }, 'powers'],
    ['no end that anybody sees', 'CODER', { days: 0 }, 'days'],
    ['no name', 'CODER', { name: '' }, 'name'],
  ])('with %s is not made', async (_, role, input, field) => {
    expect(await people.change(await people.personOf(role), 'createApiKey', { name: 'x', ...input }, '')).toMatchObject({ __typename: 'InvalidInput', path: [field] });
  });

  test('loses what its holder loses', async () => {
    const headers = await people.keyOf('CODER', 'CODE');
    await db.user.updateMany({ where: { email: 'coder@press.example' }, data: { role: 'READER' } });
    expect(await viewerOf(headers)).toMatchObject({ powers: [] });
    await db.user.updateMany({ where: { email: 'coder@press.example' }, data: { role: 'CODER' } });
  });
});

describe('whoever administers', () => {
  const listed = async () => (await people.asked<{ people: { id: string; name: string; role: string }[] }>(await people.personOf('ADMIN'), '{ people { id name role email } }')).data?.people ?? [];

  test('sees everybody, and nobody else does', async () => {
    await people.personOf('EDITOR');
    expect((await listed()).map(({ name }) => name)).toEqual(expect.arrayContaining(['ADMIN', 'EDITOR']));
    for (const headers of [{}, await people.personOf('EDITOR')]) expect((await people.asked(headers, '{ people { email } }')).data).toEqual({ people: null });
  });

  test('shuts somebody out at once: their sessions and their keys', async () => {
    const admin = await people.personOf('ADMIN');
    const [session, key] = [await people.personOf('READER'), await people.keyOf('READER')];
    const id = (await listed()).find(({ name }) => name === 'READER')?.id;
    expect(await people.change(admin, 'changePerson', { id, suspended: true }, '... on PersonChanged { person { suspendedAt } }')).toMatchObject({ person: { suspendedAt: expect.stringMatching(/^2\d{3}/) } });
    for (const headers of [session, key]) expect(await viewerOf(headers)).toBeNull();
    await expect(people.signIn('reader@press.example')).rejects.toThrow();
    await people.change(admin, 'changePerson', { id, suspended: false }, '');
    expect(await viewerOf(key)).not.toBeNull();
  });

  test('cannot be the last to go', async () => {
    const admin = await people.personOf('ADMIN');
    const id = (await listed()).find(({ name }) => name === 'ADMIN')?.id;
    expect(await people.change(admin, 'changePerson', { id, role: 'EDITOR' }, '')).toMatchObject({ __typename: 'InvalidInput', path: ['role'] });
    expect(await people.change(admin, 'changePerson', { id, suspended: true }, '')).toMatchObject({ __typename: 'InvalidInput', path: ['suspended'] });
    expect(await people.change(admin, 'changePerson', { id: 'nobody', suspended: true }, '')).toMatchObject({ __typename: 'NotFound' });
  });
});

test('an answer for somebody is never given to another', async () => {
  const query = '{ viewer { person { name } } }';
  const names = [];
  for (const headers of [await people.personOf('ADMIN'), {}, await people.personOf('EDITOR'), await people.keyOf('EDITOR'), {}])
    names.push((await people.asked<{ viewer: { person: { name: string } } | null }>(headers, query)).data?.viewer?.person.name ?? null);
  expect(names).toEqual(['ADMIN', null, 'EDITOR', 'EDITOR', null]);
});
