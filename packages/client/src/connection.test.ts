import { createHash } from 'node:crypto';
import { expect, onTestFinished, test } from 'vitest';
import { json, serve, thrownBy, unknownDigest } from './api.fixture.ts';
import { connect, createClient, DomainsDocument, getCountry, listDomains, listOrganizations } from './index.ts';

const none = json({ data: { domains: [] } });

test('a call sends its operation with the variables, key and headers, and gives back its field', async () => {
  await using api = await serve(json({ data: { organizations: [{ id: '1', code: 'ECOWAS', name: 'CEDEAO' }] } }));
  const connection = connect({ url: api.url, apiKey: 'key', headers: { 'x-from': 'a test' }, persisted: false });
  expect(await listOrganizations(connection, { locale: 'FR' })).toEqual([{ id: '1', code: 'ECOWAS', name: 'CEDEAO' }]);
  expect(api.seen[0]?.query).toContain('query Organizations($locale: Locale!)');
  expect(api.seen[0]).toMatchObject({ method: 'POST', variables: { locale: 'FR' }, digest: undefined, headers: { authorization: 'Bearer key', 'x-from': 'a test' } });
});

test('a read goes as GET with the digest of its text alone, which caches can keep', async () => {
  await using api = await serve(none);
  await listDomains(connect({ url: api.url }), { locale: 'FR' });
  expect(api.seen).toHaveLength(1);
  expect(api.seen[0]).toMatchObject({ method: 'GET', query: undefined, variables: { locale: 'FR' }, headers: { 'apollo-require-preflight': 'true' } });
  expect(api.seen[0]?.digest).toBe(createHash('sha256').update(DomainsDocument.toString()).digest('hex'));
});

test('an API that does not know the digest gets the text with it, once', async () => {
  await using api = await serve(unknownDigest, none, none);
  const connection = connect({ url: api.url });
  await listDomains(connection, { locale: 'FR' });
  await listDomains(connection, { locale: 'FR' });
  expect(api.seen.map(({ method, query }) => [method, query !== undefined])).toEqual([['GET', false], ['POST', true], ['GET', false]]);
  expect(api.seen[1]?.digest).toBe(api.seen[0]?.digest);
});

test('variables too long for an address go in the body', async () => {
  await using api = await serve(json({ data: { nodes: [] } }));
  await createClient({ url: api.url }).nodes({ ids: Array.from({ length: 500 }, (_, n) => `id-${n}`), locale: 'FR' });
  expect(api.seen.map(({ method }) => method)).toEqual(['POST']);
});

test('what writes goes as POST, once, whatever happens', async () => {
  await using api = await serve(json({}, 503));
  const change = '# query\n mutation Flag($id: ID!) { flagRecord(id: $id) }';
  expect(await thrownBy(connect({ url: api.url }).request(change, { id: '1' }))).toMatchObject({ name: 'PactaHttpError', status: 503 });
  expect(api.seen.map(({ method }) => method)).toEqual(['POST']);
});

test('the word mutation in a text that is searched for makes no change of a read', async () => {
  await using api = await serve(json({ data: { search: null } }));
  await connect({ url: api.url }).request('{ search(query: "} mutation (x)") { totalCount } }', {});
  expect(api.seen[0]?.method).toBe('GET');
});

test('names come in the language of the client, unless a call asks for another', async () => {
  await using api = await serve(none);
  const client = createClient({ url: api.url, locale: 'FR' });
  await client.domains.list();
  await client.domains.list({ level: 1, locale: 'EN' });
  await client.domains.list({ level: 2, locale: undefined });
  expect(api.seen.map(({ variables }) => variables)).toEqual([{ locale: 'FR' }, { level: 1, locale: 'EN' }, { level: 2, locale: 'FR' }]);
});

test('what the record does not have is null and no error', async () => {
  await using api = await serve(json({ data: { country: null } }));
  expect(await getCountry(connect({ url: api.url, locale: 'EN' }), { code: 'XX' })).toBeNull();
});

test('a pair and a search take their words first', async () => {
  await using api = await serve(json({ data: { pair: { a: {} }, search: { totalCount: 0 } } }));
  const client = createClient({ url: api.url, locale: 'FR' });
  await client.pair('ML', 'SN', { first: 3 });
  await client.search('patrouilles');
  expect(api.seen.map(({ variables }) => variables)).toEqual([{ locale: 'FR', first: 3, a: 'ML', b: 'SN' }, { locale: 'FR', query: 'patrouilles' }]);
});

test('another fetch may stand in for the platform’s, and the platform’s is taken as it is when it is called', async () => {
  const asked: string[] = [];
  const answering = (async (input: unknown) => (asked.push(String(input).split('?')[0] ?? ''), new Response(JSON.stringify({ data: { domains: [] } })))) as typeof fetch;
  await createClient({ url: 'https://pacta.example/graphql', fetch: answering }).domains.list({ locale: 'EN' });
  const platform = globalThis.fetch;
  const later = createClient({ url: 'https://pacta.example/later' });
  globalThis.fetch = answering;
  try {
    await later.domains.list({ locale: 'EN' });
  } finally {
    globalThis.fetch = platform;
  }
  expect(asked).toEqual(['https://pacta.example/graphql', 'https://pacta.example/later']);
});

test('many calls at once get each its own answer', async () => {
  await using api = await serve(({ variables }, response) => json({ data: { country: variables } })({} as never, response));
  const connection = connect({ url: api.url, locale: 'FR' });
  const codes = Array.from({ length: 50 }, (_, n) => `C${n}`);
  const answers = await Promise.all(codes.map((code) => getCountry(connection, { code })));
  expect(answers.map((answer) => answer?.code)).toEqual(codes);
});

test('an operation that has no language is sent none', async () => {
  await using api = await serve(json({ data: { timeline: [] } }));
  await createClient({ url: api.url, locale: 'FR' }).timeline({ by: 'DECADE' });
  expect(api.seen[0]?.variables).toEqual({ by: 'DECADE' });
});

test('a variable that is null is sent, and one that is undefined is not', async () => {
  await using api = await serve(json({ data: { domains: [] } }));
  await connect({ url: api.url }).request('query ($a: Int, $b: Int) { domains { slug } }', { a: null, b: undefined });
  expect(api.seen[0]?.variables).toEqual({ a: null });
});

test('an API that takes no digests is sent the text alone, and no digest from then on', async () => {
  const notSupported = json({ errors: [{ message: 'PersistedQueryNotSupported', extensions: { code: 'PERSISTED_QUERY_NOT_SUPPORTED' } }] });
  await using api = await serve(notSupported, none);
  const connection = connect({ url: api.url });
  await listDomains(connection, { locale: 'FR' });
  await listDomains(connection, { locale: 'FR' });
  expect(api.seen.map(({ method, query, digest }) => [method, query !== undefined, digest !== undefined])).toEqual([['GET', false, true], ['POST', true, false], ['POST', true, false]]);
});

test('it is sent the text alone too where the digest came in a body', async () => {
  await using api = await serve(({ digest }, response) => (digest ? json({ errors: [{ message: 'No.', extensions: { code: 'PERSISTED_QUERY_NOT_SUPPORTED' } }] }) : json({ data: { nodes: [] } }))({} as never, response));
  expect(await createClient({ url: api.url }).nodes({ ids: Array.from({ length: 500 }, (_, n) => `id-${n}`), locale: 'FR' })).toEqual([]);
  expect(api.seen.map(({ method }) => method)).toEqual(['POST', 'POST']);
});

test.each([
  ['/graphql', '/graphql'],
  ['localhost:4000/graphql', 'localhost:4000/graphql'],
  ['', '""'],
])('the address %j is refused in words when the client is made', (url, said) => {
  expect(() => createClient({ url })).toThrow(TypeError);
  expect(() => createClient({ url })).toThrow(said);
});

test('in a browser an address may be one of the page’s own site', async () => {
  await using api = await serve(none);
  const page = globalThis as { location?: { href: string } };
  page.location = { href: new URL('/en/agreements?q=1', api.url).href };
  onTestFinished(() => void delete page.location);
  expect(await createClient({ url: '/graphql' }).domains.list({ locale: 'FR' })).toEqual([]);
  expect(await createClient({ url: api.url }).domains.list({ locale: 'EN' })).toEqual([]);
  expect(() => createClient({ url: 'localhost:4000/graphql' })).toThrow(TypeError);
});

test.each(['secret-é', 'secret\n', 'secret\u0000', 'se cret'])('a key that no header can hold is refused when the client is made, and not shown: %j', (apiKey) => {
  expect(() => createClient({ url: 'https://pacta.example/graphql', apiKey })).toThrow(/^The apiKey holds(?!.*(secret|cret))/);
});

test('a mistake of the program is a TypeError, and nothing is sent', async () => {
  await using api = await serve(none);
  for (const connection of [connect({ url: api.url }), connect({ url: api.url, persisted: false })]) {
    expect(await thrownBy(connection.request('query ($a: Int) { a }', { a: 1n }))).toBeInstanceOf(TypeError);
    expect(await thrownBy(connection.subscribe('subscription ($a: Int) { a }', { a: 1n }).next())).toBeInstanceOf(TypeError);
  }
  expect(api.seen).toEqual([]);
});
