import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { seedDatabase } from '../support/database.ts';
import { firstCommands } from '../support/first-commands.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const at = (...path: string[]) => join(ROOT, ...path);
const PAGES = [
  ...readdirSync(ROOT).filter((name) => name.endsWith('.md')),
  ...readdirSync(at('docs'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md')).map((name) => join('docs', name)),
  ...['examples', 'benchmarks', 'packages/client', 'packages/db/data'].map((folder) => join(folder, 'README.md')),
  'packages/client/src/__generated__/reference.md',
];
const PROGRAMS = readdirSync(at('examples'), { recursive: true, encoding: 'utf8' }).filter((name) => /\.(ts|tsx|mjs)$/.test(name)).map((name) => join('examples', name));
const read = (page: string) => readFileSync(at(page), 'utf8');

/** Commands as they stand on a page: in lines set off, in blocks of a shell and between backticks; of a program, those of its first lines. */
function commandsOf(page: string): string[] {
  const text = read(page);
  const blocks = [...text.matchAll(/^```(?:sh|bash|shell|console)\n([\s\S]*?)^```$/gm)].flatMap(([, block = '']) => block.split('\n'));
  const off = [...text.matchAll(/^(?: {4}|\t)((?:npm|npx|node) .*)$/gm), ...text.matchAll(/`((?:[A-Z_]+=\S+ )?(?:npm|npx|node) [^`]+)`/g)].map(([, command = '']) => command);
  return [...blocks, ...off, ...firstCommands(text)].flatMap((line) => line.replace(/ # .*/, '').split(' && ')).map((line) => line.trim()).filter((line) => /^(?:[A-Z_]+=\S+ )?(?:npm|npx|node) /.test(line));
}

type Manifest = { name?: string; scripts?: Record<string, string>; dependencies?: object; devDependencies?: object };
const manifest = (folder: string) => JSON.parse(readFileSync(at(folder, 'package.json'), 'utf8')) as Manifest;
const WORKSPACES = ['apps', 'packages'].flatMap((folder) => readdirSync(at(folder)).map((one) => join(folder, one))).concat('tests', 'benchmarks').filter((folder) => existsSync(at(folder, 'package.json')));
const workspace = (name: string) => WORKSPACES.find((folder) => manifest(folder).name === name) ?? `no package ${name}`;
/** What can be installed, as far as is known here: what is ours, and what something of ours depends on. */
const PACKAGES = new Set(['.', ...WORKSPACES].map(manifest).flatMap(({ name, dependencies, devDependencies }) => [name, ...Object.keys({ ...dependencies, ...devDependencies })]));

/** What a command on a page names that is not there; null when all of it is. */
function missingOf(command: string, page: string): string | null {
  const words = command.replace(/^[A-Z_]+=\S+ /, '').split(/\s+/);
  const after = (...names: string[]) => words[words.findIndex((word) => names.includes(word)) + 1] ?? '';
  const [, verb = '', name = ''] = words;
  const folder = words.some((word) => word === '-w' || word === '--workspace') ? workspace(after('-w', '--workspace')) : '.';
  if (!existsSync(at(folder))) return folder;
  if (words[0] === 'node') {
    const program = words.slice(1).find((word) => !word.startsWith('-')) ?? '';
    return [dirname(page), '.'].some((from) => existsSync(at(from, program)) || existsSync(at(from, program.replace(/\.js$/, '.ts')))) ? null : `node ${program}`;
  }
  if (words[0] === 'npx') {
    const unknown = existsSync(at('node_modules/.bin', verb)) ? null : `npx ${verb}`;
    return unknown ?? words.find((word) => word.endsWith('.test.ts') && !existsSync(at(word))) ?? null;
  }
  if (verb === 'ci') return existsSync(at(after('--prefix'), 'package-lock.json')) ? null : `${after('--prefix')}/package-lock.json`;
  if (verb === 'install') return words.slice(2).filter((word) => !word.startsWith('-')).map((word) => word.replace(/(?<=.)@[^/]*$/, '')).find((named) => !PACKAGES.has(named)) ?? null;
  if (['init', 'pkg', 'pack', 'publish'].includes(verb)) return null;
  const script = verb === 'run' ? name : verb;
  return manifest(folder).scripts?.[script] ? (words.find((word) => word.endsWith('.test.ts') && !existsSync(at(word))) ?? null) : `npm run ${script} in ${folder}`;
}

test('every command that a page of the repository gives is one that there is', () => {
  const commands = [...PAGES.filter((page) => page !== 'CHANGELOG.md'), ...PROGRAMS].flatMap((page) => commandsOf(page).map((command) => ({ page, command })));
  expect(commands.length).toBeGreaterThan(20);
  for (const [page, command] of [['packages/client/README.md', 'npm install @pacta/client'], ['examples/gql-tada/stages.ts', 'npx gql.tada generate output'], ['examples/csv/measures.mjs', 'node measures.mjs ML > measures.csv']]) expect(commands).toContainEqual({ page, command });
  expect(commands.map(({ page, command }) => ({ page, command, missing: missingOf(command, page) })).filter(({ missing }) => missing !== null)).toEqual([]);
});

test.each([
  ['npm run nothing-such', 'npm run nothing-such in .'],
  ['npm install @pacta/clients', '@pacta/clients'],
  ['npm install graphql@16 @pacta/client', null],
  ['npm install --save-dev nothing-such@1', 'nothing-such'],
  ['npx nothing-such', 'npx nothing-such'],
  ['node stages.js ML', null],
  ['node nothing-such.js', 'node nothing-such.js'],
])('of the command %s there is missing: %s', (command, missing) => expect(missingOf(command, 'examples/gql-tada/stages.ts')).toBe(missing));

test('every file that a page of the repository links to is there', () => {
  const links = PAGES.flatMap((page) => [...read(page).matchAll(/\]\((?!https?:|#)([^)#\s]+)[^)]*\)/g)].map(([, path = '']) => ({ page, path })));
  expect(links.length).toBeGreaterThan(15);
  expect(links.filter(({ page, path }) => !existsSync(at(dirname(page), path)))).toEqual([]);
});

test('the test command of the README is the one that a change must pass', () => {
  expect(commandsOf('README.md')).toContain('npm test');
  expect(read('.ci/run')).toMatch(/^npm test$/m);
});

/** Rows in the form of the authors' files, under the names that the authors give them. */
const FILES: Record<string, string> = { 'DCAD-v1.0-main.csv': 'dcad.csv', 'atop5_1a.csv': 'atop-agreements.csv', 'atop5_1m.csv': 'atop-members.csv', 'mme_v7.csv': 'mme.csv' };

test('the imports of the README run as they stand, and a second time change nothing', async () => {
  const database = await seedDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'pacta-datasets-'));
  onTestFinished(async () => {
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  });
  for (const [name, fixture] of Object.entries(FILES)) await cp(at('packages/db/src/import/fixtures', fixture), join(folder, name));
  const run = async (command: string) => (await promisify(execFile)('bash', ['-c', command.replace(/^npm /, `npm --prefix '${ROOT}' `)], { cwd: folder, env: { ...process.env, DATABASE_URL: database.url, INIT_CWD: folder } })).stdout;
  const imports = commandsOf('README.md').filter((command) => command.startsWith('npm run import'));
  expect(imports).toHaveLength(3);
  for (const command of imports) expect(await run(command)).toMatch(/taken in +[1-9]\d*: [1-9]\d* new/);
  for (const command of imports) expect(await run(command)).toMatch(/taken in +[1-9]\d*: 0 new, 0 changed/);
}, 240_000);
