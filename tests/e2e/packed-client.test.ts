import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seedDatabase } from '../support/database.ts';
import { packedClient, type Outside } from '../support/packed-client.ts';
import { servedRecord } from '../support/served-record.ts';

const record = servedRecord(seedDatabase);
let outside: Outside;
beforeAll(async () => {
  outside = await packedClient();
}, 120_000);
afterAll(() => outside?.remove());

const PROGRAM = `
import { allFound, claim, connect, createClient, listAgreements, match, PactaGraphQLError, verifyPassage } from '@pacta/client';
import type { AnyPactaError, Claim, Connection, ConnectionOptions, Locale, PactaClient } from '@pacta/client';

// Does not compile when its type is \`any\`.
type Known<T> = 0 extends 1 & T ? never : T;
const known = <T>(value: Known<T>): Known<T> => value;

const url = process.argv[2] ?? '';
export const pacta = createClient({ url, locale: 'EN' });
export const strict = createClient({ url });
// Whatever a module gives on is declared in its own .d.ts.
export const { list, all } = pacta.agreements;
export const walked = strict.agreements.all;
export { listAgreements, allFound };
// Nobody knows whether these have a language: each of their calls names one.
const spoken = process.argv[3] as Locale | undefined;
const options: ConnectionOptions = { url };
export const clients: PactaClient[] = [pacta, strict, createClient(options), createClient({ url, locale: spoken })];
const connections: Connection[] = [...clients, connect(options), connect({ url, locale: 'FR' })];
const somebody = clients[0] ?? strict;
const anything: ConnectionOptions<Locale | undefined> = { url, locale: spoken };
const { totalCount, nodes } = await pacta.agreements.listInFull({ filter: { countries: ['ML'] } });
known(nodes);
type Piece = (typeof nodes)[number]['commitments'][number]['evidence'][number];
const saysOf = (piece: Piece) => match(piece, {
  PassageEvidence: ({ passage }) => known(passage.exact),
  ReferenceEvidence: ({ says }) => known(says),
  DatasetRowEvidence: ({ rowId }) => known(rowId),
});
const facts: Claim<string, Piece>[] = nodes.flatMap(({ commitments }) =>
  commitments.map(({ statement, evidence }) => claim(known(statement), evidence)).filter((fact) => fact !== null));
const article = await pacta.articles.get({ by: { slug: 'le-mali-et-senegal-renforcent-leur-cooperation-militaire' } });
const text: string = known(article?.revision?.text ?? '');
const quotes = facts.flatMap(({ value, evidence }) => evidence.flatMap((piece) =>
  piece.__typename === 'PassageEvidence' ? [{ statement: value, exact: saysOf(piece), verdict: verifyPassage(piece.passage, text).kind }] : []));
const slugs: string[] = [];
for await (const agreement of pacta.agreements.all()) slugs.push(known(agreement.slug));
const none: null | { slug: string } = await pacta.agreements.get({ by: { slug: 'nothing-here' } });
const pair = await pacta.pair('ML', 'SN', { locale: 'FR' });
const found = await strict.search('patrouilles', { locale: 'FR' });
const own = await pacta.request<{ domain: { label: string } | null }, { slug: string }>('query($slug: String!) { domain(slug: $slug) { label(locale: EN) } }', { slug: 'training' });
const refused = await pacta.agreements.list({ filter: { countries: ['ZZ'] } })
  .then(() => 'answered', (error: unknown) => error instanceof PactaGraphQLError ? error.message : 'another error');
const says = (error: AnyPactaError): string => {
  switch (error.name) {
    case 'PactaNetworkError': return String(error.cause);
    case 'PactaTimeoutError': return String(error.timeout);
    case 'PactaHttpError': return String(error.status + Number(error.retryAfter));
    case 'PactaRateLimitError': return String(error.retryAfter);
    case 'PactaGraphQLError': return error.errors.map(({ code }) => code).join();
    case 'PactaPagingError': return error.cursor;
  }
};
const times = await Promise.all([...connections.map((one) => listAgreements(one, { locale: 'EN', first: 0 })), somebody.agreements.list({ locale: 'FR' }), createClient(anything).timeline({ by: 'YEAR' })]);
const nobody = await pacta.viewer();
const joined = match(await pacta.invitations.accept({ token: 'spent', name: 'Awa', password: 'a long sentence' }), {
  InvitationAccepted: ({ person }) => known(person.name),
  InvitationSpent: ({ code }) => known(code),
  InvalidInput: ({ path }) => known(path).join(),
});
type Made = Awaited<ReturnType<typeof pacta.apiKeys.create>>;
console.log(JSON.stringify({ times: times.length, nobody, joined, totalCount, quotes, slugs, none, refused, says: typeof says, pair: pair.a.name, found: found.totalCount, own: own.domain?.label }));
`;

/** Each must not compile, at the line where it stands. */
const MISTAKES: Record<string, string> = {
  'a field that is not there': 'nodes[0]?.titel',
  'a variable that is not there': "await pacta.agreements.list({ filters: { countries: ['ML'] } })",
  'a rung that is not on the ladder': "await pacta.agreements.list({ filter: { stages: ['PROMISED'] } })",
  'a language that Pacta does not speak': "await pacta.countries.list({ locale: 'DE' })",
  'a language that is missing': "await strict.countries.list({})",
  'a language that is missing, of a pair': "await strict.pair('ML', 'SN')",
  'a language that may be missing, in a client of unknown language': 'await somebody.countries.list({})',
  'a language that may be missing, in one that is annotated so': "await (pacta as PactaClient).countries.get({ code: 'ML' })",
  'a language that may be missing, in options of unknown language': 'await createClient(options).countries.list()',
  'a language that may be missing, in a variable': 'await createClient({ url, locale: spoken }).countries.list({})',
  'a language that may be missing, in a connection': 'await listAgreements(connections[0] as Connection, { first: 1 })',
  'a language that is said to be there and is not': "export const mute: ConnectionOptions<'EN'> = { url }",
  'a client without a language in the place of one that has one': "export const french: PactaClient<'FR'> = strict",
  'an object that is no operation': 'await pacta.request({}, {})',
  'a number that is no operation': "await pacta.request(42, 'x')",
  'a list that is no operation': "await pacta.request(['{ domains { slug } }'], {})",
  'a promise of an operation': 'for await (const one of pacta.subscribe(Promise.resolve("subscription { a }"), {})) known(one)',
  'a sort of evidence that is forgotten': 'export const forgotten = (piece: Piece) => match(piece, { PassageEvidence: () => 1, ReferenceEvidence: () => 2 })',
  'a refusal of a key that is forgotten': 'export const forgotten = (made: Made) => match(made, { ApiKeyCreated: ({ key }) => key })',
  'a refusal of a person that is forgotten': "export const forgotten = match(await pacta.people.change({ id: 'x', role: 'CODER' }), { PersonChanged: () => 1, NotFound: () => 2 })",
  'a key that is taken without a look at what was answered': "export const blind = (made: Made) => made.key",
  'a role that nobody has': "await pacta.people.invite({ email: 'a@press.example', role: 'OWNER' })",
  'a sort of error that is forgotten': "export const forgotten = (error: AnyPactaError): string => { switch (error.name) { case 'PactaHttpError': return 'http'; } }",
  'a claim without its evidence': "export const bare: Claim<string, Piece> = { value: 'Joint patrols', evidence: [] as never }",
  'a claim of which nobody knows whether it has any': "export const unsure: Claim<string, Piece> = claim('Joint patrols', [] as Piece[])",
  'a place that a walk keeps for itself': "pacta.agreements.all({ after: 'x' })",
};

test('an empty project compiles against the packed client under strict, however it resolves modules; mistakes do not', async () => {
  expect(await outside.compile('esnext', { 'main.ts': PROGRAM })).toEqual([]);
  expect(await outside.compile('node16', { 'main.ts': PROGRAM })).toEqual([]);
  const mistaken = Object.fromEntries(Object.values(MISTAKES).map((mistake, n) => [`mistake-${n}.ts`, `${PROGRAM}\n${mistake};`]));
  const complaints = await outside.compile('nodenext', { 'main.ts': PROGRAM, ...mistaken });
  expect(complaints.map((line) => line.split('(')[0]).sort()).toEqual(Object.keys(mistaken).sort());
}, 240_000);

test('each call of the reference takes what stands there, and a language where it says so', async () => {
  const reference = await readFile(join(outside.folder, 'node_modules/@pacta/client/src/__generated__/reference.md'), 'utf8');
  const calls = reference.split(/^#{2,4} /m).flatMap((entry) => [...entry.matchAll(/^`pacta\.([\w.]+)\((.*)\)`\n/g)].map(([, place = '', taken = '']) => ({ place, taken: taken.split(', '), speaks: entry.includes('`locale: Locale!`') })));
  expect(calls.length).toBeGreaterThan(30);
  const lines = calls.map(({ place, taken, speaks }) => {
    const least = taken.filter((word) => !word.endsWith('?')).length;
    const counts = taken.map((_, n) => n + 1).concat(0).filter((count) => count >= least);
    return `same<Parameters<typeof pacta.${place}>['length'], ${counts.join(' | ')}>(true); same<Speaks<Parameters<typeof strict.${place}>[number]>, ${speaks}>(true);`;
  });
  const program = `
    import { createClient } from '@pacta/client';
    declare const pacta: ReturnType<typeof createClient<'FR'>>;
    declare const strict: ReturnType<typeof createClient<undefined>>;
    type Speaks<Taken> = true extends (Taken extends object ? ('locale' extends keyof Taken ? true : false) : false) ? true : false;
    const same = <A, B>(_: [A] extends [B] ? ([B] extends [A] ? true : false) : false) => undefined;
    ${lines.join('\n')}`;
  expect(await outside.compile('nodenext', { 'reference.ts': program })).toEqual([]);
}, 120_000);

test('its program gets all twelve quotes in one query, and finds each in the text itself', async () => {
  const said = JSON.parse(await outside.node('main.js', record.api.url)) as Record<string, unknown> & { quotes: { statement: string; exact: string; verdict: string }[] };
  expect(said).toMatchObject({ nobody: null, joined: 'INVITATION_SPENT', totalCount: 1, slugs: ['mali-senegal-military-cooperation-accords'], none: null, pair: 'Mali', own: 'Training and exercises' });
  expect(said.quotes).toHaveLength(12);
  expect(said.quotes.filter(({ verdict }) => verdict !== 'verbatim')).toEqual([]);
  expect(said.quotes.map(({ exact }) => exact)).toContain('Des patrouilles mixtes et des postes de contrôle coordonnés seront déployés');
  expect(said['found']).toBeGreaterThan(0);
  expect(said['refused']).toMatch(/knows no country ZZ/);
});

test('the package brings its types, sources and licence, nothing of its tests, and depends on nothing', async () => {
  const shipped = join(outside.folder, 'node_modules/@pacta/client');
  const files = await readdir(shipped, { recursive: true });
  expect(files).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'dist/index.js', 'dist/index.js.map', 'dist/index.d.ts', 'dist/index.d.ts.map', 'dist/schema.graphql', 'src/index.ts', 'src/connection.ts']));
  expect(files.filter((name) => /\.(test|fixture)\b/.test(name))).toEqual([]);
  // Each was built from a source: nothing is left of an earlier build.
  const built = files.filter((name) => name.startsWith('dist/') && name.endsWith('.js'));
  expect(built.filter((name) => !files.includes(name.replace(/^dist\/(.*)\.js$/, 'src/$1.ts')))).toEqual([]);
  expect(await readFile(join(shipped, 'LICENSE'), 'utf8')).toBe(await readFile(fileURLToPath(new URL('../../LICENSE', import.meta.url)), 'utf8'));
  for (const page of ['README.md', 'src/__generated__/reference.md']) {
    const links = [...(await readFile(join(shipped, page), 'utf8')).matchAll(/\]\((?!https?:|#)([^)#\s]+)[^)]*\)/g)].map(([, path = '']) => path);
    expect(links.filter((path) => !existsSync(join(shipped, dirname(page), path)))).toEqual([]);
  }
  const manifest = JSON.parse(await readFile(join(shipped, 'package.json'), 'utf8')) as Record<string, unknown>;
  expect(manifest).toMatchObject({ name: '@pacta/client', license: 'Apache-2.0' });
  expect(manifest['dependencies'] ?? {}).toEqual({});
});

test('a hundred thousand agreements are walked in less memory than a tenth of them take', async () => {
  let page = 0;
  const server = createServer((_, response) => {
    page += 1;
    const nodes = Array.from({ length: 100 }, (_row, n) => ({ slug: `agreement-${page}-${n}`, summary: 'ab'.repeat(1000) }));
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ data: { agreements: { nodes, pageInfo: { hasNextPage: page < 1000, endCursor: String(page) } } } }));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const walk = `
    import { createClient } from '@pacta/client';
    let walked = 0;
    for await (const agreement of createClient({ url: process.argv[1], locale: 'FR' }).agreements.all()) walked += agreement.summary.length;
    console.log(walked);`;
  try {
    // All of them take 200 MB. A program that kept them would end here for want of memory.
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
    expect(Number(await outside.node('--max-old-space-size=20', '--input-type=module', '--eval', walk, url))).toBe(200_000_000);
  } finally {
    server.close();
  }
}, 120_000);
