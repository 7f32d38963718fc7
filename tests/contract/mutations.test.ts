import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSchema, isEnumType, isInputObjectType, isListType, isNonNullType, Kind, type GraphQLInputType } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi, type TestApi } from '../support/api.ts';
import { seedDatabase, type TestDatabase } from '../support/database.ts';
import { peopleOf, SITE, type Credentials } from '../support/people.ts';

// Every mutation of the schema, whichever there are, refuses whoever may not.
let database: TestDatabase;
let api: TestApi;
let people: ReturnType<typeof peopleOf>;
beforeAll(async () => {
  database = await seedDatabase();
  api = await startApi({ databaseUrl: database.url, siteUrl: SITE });
  people = peopleOf(api, database.url);
});
afterAll(async () => {
  await api?.close();
  await database?.drop();
});

const schema = buildSchema(readFileSync(fileURLToPath(new URL('../../packages/schema/src/__generated__/schema.graphql', import.meta.url)), 'utf8'));
const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
const directive = (name: string, wanted: string) => mutations.find((field) => field.name === name)?.astNode?.directives?.find(({ name: { value } }) => value === wanted);
const open = mutations.filter(({ name }) => directive(name, 'open')).map(({ name }) => name);
const guarded = mutations.filter(({ name }) => !open.includes(name)).map(({ name }) => name);
const powerOf = (name: string) => {
  const value = directive(name, 'needs')?.arguments?.[0]?.value;
  return value?.kind === Kind.ENUM ? value.value : '';
};

/** An input that the schema takes, whatever it means. */
function anyOf(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return anyOf(type.ofType);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]?.value;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    const given = type.isOneOf ? fields.slice(0, 1) : fields.filter((field) => isNonNullType(field.type));
    return Object.fromEntries(given.map((field) => [field.name, anyOf(field.type)]));
  }
  return type.name === 'Int' || type.name === 'Float' ? 1 : type.name === 'Boolean' ? false : type.name === 'URL' ? 'https://press.example/' : type.name === 'Date' || type.name === 'PartialDate' ? '2026-01-01' : 'x';
}

const call = (name: string, headers: Credentials) => {
  const field = mutations.find((one) => one.name === name);
  const args = field?.args ?? [];
  const variables = Object.fromEntries(args.map((arg) => [arg.name, anyOf(arg.type)]));
  const [declared, passed] = [args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', '), args.map((arg) => `${arg.name}: $${arg.name}`).join(', ')];
  return people.asked(headers, `mutation (${declared}) { ${name}(${passed}) { __typename } }`, variables);
};
const codeOf = async (name: string, headers: Credentials) => (await call(name, headers)).errors?.[0]?.extensions.code ?? 'let in';

test('what nobody need be known for is a short list that is meant', () => expect(open).toEqual(['acceptInvitation', 'readInvitation']));

test.each(guarded)('%s refuses the anonymous', async (name) => expect(await codeOf(name, {})).toBe('UNAUTHENTICATED'));

test.each(guarded)('%s refuses the forged cookie', async (name) => {
  const real = await people.personOf('ADMIN');
  const cookie = real['cookie'] ?? '';
  const forged = [
    { cookie: cookie.replace(/=.*/, '=abcdef.abcdef'), origin: SITE },
    { cookie: `${cookie.slice(0, -6)}AAAAA%3D`, origin: SITE },
    { cookie: cookie.replace('__Secure-', ''), origin: SITE },
    { cookie, origin: 'https://elsewhere.example' }, // a page of somebody else makes the browser ask
    { cookie, origin: 'null' },
    { cookie, 'sec-fetch-site': 'cross-site' },
  ];
  for (const headers of forged) expect(await codeOf(name, headers as unknown as Credentials)).toBe('UNAUTHENTICATED');
});

const ROLES = { READER: ['HOLD_KEYS'], CODER: ['HOLD_KEYS', 'CODE'], EDITOR: ['HOLD_KEYS', 'CODE', 'REVIEW', 'PUBLISH'] } as const;
test.each(guarded)('%s refuses the wrong role', async (name) => {
  for (const [role, powers] of Object.entries(ROLES))
    if (!(powers as readonly string[]).includes(powerOf(name))) expect(await codeOf(name, await people.personOf(role as keyof typeof ROLES))).toBe('FORBIDDEN');
  expect(await codeOf(name, await people.personOf('ADMIN'))).not.toMatch(/UNAUTHENTICATED|FORBIDDEN/);
});

test.each(guarded)('%s refuses the wrong scope', async (name) => {
  expect(await codeOf(name, await people.keyOf('ADMIN'))).toBe('FORBIDDEN');
  const others = ['CODE', 'REVIEW', 'PUBLISH'].filter((power) => power !== powerOf(name));
  expect(await codeOf(name, await people.keyOf('ADMIN', ...others))).toBe('FORBIDDEN');
});

test('no change is taken by GET, where a link could make it', async () => {
  const url = new URL(api.url);
  url.searchParams.set('query', 'mutation { revokeApiKey(input: { id: "x" }) { __typename } }');
  const response = await fetch(url, { headers: await people.personOf('ADMIN') });
  expect(response.status).toBe(405);
});
