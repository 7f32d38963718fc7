import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi, type TestApi } from '../support/api.ts';
import { seedDatabase, type TestDatabase } from '../support/database.ts';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TSC = join(ROOT, 'node_modules/typescript/bin/tsc');

let folder: string;
let database: TestDatabase;
let api: TestApi;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pacta-client-'));
  database = await seedDatabase();
  api = await startApi({ databaseUrl: database.url });
  const { stdout } = await run('npm', ['pack', '--workspace', '@pacta/client', '--ignore-scripts', '--silent', '--pack-destination', folder], { cwd: ROOT });
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'outside', private: true, type: 'module' }));
  // Offline: the client depends on nothing, so there is nothing to ask a registry for.
  await run('npm', ['install', '--offline', '--no-audit', '--no-fund', `./${stdout.trim()}`], { cwd: folder });
}, 120_000);
afterAll(async () => {
  await api?.close();
  await database?.drop();
  if (folder) await rm(folder, { recursive: true, force: true });
});

const PROGRAM = `
import { createPacta, PactaGraphQLError } from '@pacta/client';

// Does not compile when its type is \`any\`.
type Known<T> = 0 extends 1 & T ? never : T;
const known = <T>(value: Known<T>): Known<T> => value;

const pacta = createPacta({ url: process.argv[2] ?? '' });
const { totalCount, nodes } = await pacta.agreementsInFull({ filter: { countries: ['ML'] }, locale: 'EN' });
known(nodes);
const quotes = nodes.flatMap((agreement) => agreement.commitments.flatMap((commitment) => {
  known(commitment.domain.slug);
  return commitment.evidence.flatMap((evidence) => {
    if (evidence.__typename !== 'PassageEvidence') return [];
    const { start, end, exact, verified } = evidence.passage;
    const offsets: number = known(end) - known(start);
    return [{ domain: commitment.domain.slug, statement: known(commitment.statement), exact: known(exact), fits: exact.length === offsets, verified }];
  });
}));
const slugs: string[] = [];
for await (const agreement of pacta.eachAgreement({ locale: 'FR' })) slugs.push(agreement.slug);
const none: null | { slug: string } = await pacta.agreement({ by: { slug: 'nothing-here' }, locale: 'FR' });
const refused = await pacta.agreements({ filter: { countries: ['ZZ'] }, locale: 'FR' })
  .then(() => 'answered', (error: unknown) => error instanceof PactaGraphQLError ? error.message : 'another error');
console.log(JSON.stringify({ totalCount, quotes, slugs, none, refused }));
`;

const MISTAKES: Record<string, string> = {
  'a field that is not there': 'nodes[0]?.titel',
  'a rung that is not on the ladder': "await pacta.agreements({ filter: { stages: ['PROMISED'] }, locale: 'EN' })",
  'a locale that Pacta does not speak': "await pacta.countries({ locale: 'DE' })",
};

/** Compiles files of the empty project. Returns what the compiler complains about, a line each. */
async function compile(module: 'nodenext' | 'esnext', files: Record<string, string>) {
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  await writeFile(join(folder, 'node.d.ts'), 'declare const process: { argv: string[] };');
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({
    compilerOptions: { strict: true, target: 'es2022', module, moduleResolution: module === 'esnext' ? 'bundler' : 'nodenext', types: [] },
    files: [...Object.keys(files), 'node.d.ts'],
  }));
  const complaints = await run(process.execPath, [TSC, '-p', '.'], { cwd: folder }).then(() => '', (error: { stdout: string }) => error.stdout);
  return complaints.trim().split('\n').filter((line) => line !== '' && !line.startsWith(' '));
}

test('an empty project compiles against the packed client under strict, for Node and for bundlers; mistakes do not', async () => {
  expect(await compile('esnext', { 'main.ts': PROGRAM })).toEqual([]);
  const mistaken = Object.fromEntries(Object.values(MISTAKES).map((mistake, n) => [`mistake-${n}.ts`, `${PROGRAM}\n${mistake};`]));
  const complaints = await compile('nodenext', { 'main.ts': PROGRAM, ...mistaken });
  expect(complaints.map((line) => line.split('(')[0])).toEqual(Object.keys(mistaken));
}, 240_000);

test('its program gets all twelve quotes in one query', async () => {
  const { stdout } = await run(process.execPath, ['main.js', api.url], { cwd: folder });
  const { totalCount, quotes, slugs, none, refused } = JSON.parse(stdout) as {
    totalCount: number; quotes: { domain: string; exact: string; fits: boolean; verified: boolean }[]; slugs: string[]; none: null; refused: string };
  expect(totalCount).toBe(1);
  expect(quotes).toHaveLength(12);
  expect(quotes.every(({ fits, verified }) => fits && verified)).toBe(true);
  expect(quotes.find(({ domain }) => domain === 'border-security/joint-patrols')?.exact).toBe(
    'Des patrouilles mixtes et des postes de contrôle coordonnés seront déployés');
  expect(slugs).toEqual(['mali-senegal-military-cooperation-accords']);
  expect(none).toBeNull();
  expect(refused).toMatch(/knows no country ZZ/);
});

test('the package brings its types, sources and licence, and depends on nothing', async () => {
  const manifest = JSON.parse(await readFile(join(folder, 'node_modules/@pacta/client/package.json'), 'utf8')) as Record<string, unknown>;
  expect(manifest).toMatchObject({ name: '@pacta/client', license: 'Apache-2.0' });
  expect(manifest['dependencies'] ?? {}).toEqual({});
});
