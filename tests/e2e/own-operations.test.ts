import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { packedClient, type Outside } from '../support/packed-client.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const api = inject('apiUrl');

let outside: Outside;
beforeEach(async () => {
  outside = await packedClient();
}, 120_000);
afterEach(() => outside?.remove());

/** What the example's first lines have installed, from what is installed here. */
async function install(...names: string[]) {
  for (const name of names) {
    const place = join(outside.folder, 'node_modules', name);
    await mkdir(dirname(place), { recursive: true });
    await symlink(join(ROOT, 'node_modules', name), place);
  }
}

/** Runs a program of an installed package; gives what it prints, also where it ends badly. */
async function tool(path: string, ...words: string[]): Promise<string> {
  const program = join(ROOT, 'node_modules', path);
  return promisify(execFile)(process.execPath, [program, ...words], { cwd: outside.folder }).then(({ stdout }) => stdout, (error: { stdout: string; stderr: string }) => `${error.stdout}${error.stderr}`);
}

const compile = () => tool('typescript/bin/tsc', '-p', '.');
const example = (folder: string) => cp(join(ROOT, 'examples', folder), outside.folder, { recursive: true });

async function mistake(file: string, right: string, wrong: string): Promise<string> {
  const path = join(outside.folder, file);
  const text = await readFile(path, 'utf8');
  expect(text).toContain(right);
  await writeFile(path, text.replace(right, wrong));
  const complaints = await compile();
  await writeFile(path, text);
  return complaints;
}

test('an operation of one’s own is typed by gql.tada from the schema in the package, and answered', async () => {
  await example('gql-tada');
  await install('gql.tada', '@0no-co/graphql.web', '@types/node');
  expect(await tool('gql.tada/bin/cli.js', 'generate', 'output')).not.toMatch(/error|failed/i);
  expect(await mistake('stages.ts', '(Stages, { country })', '(Stages, { land: country })')).toMatch(/'land' does not exist/);
  expect(await mistake('stages.ts', 'agreements.totalCount', 'agreements.total')).toMatch(/'total' does not exist/);
  expect(await compile()).toBe('');
  const printed = await outside.node('stages.js', 'SN', api);
  expect(printed).toMatch(/^\d+ agreements\n(?:[A-Z_]+ \d+\n)+/);
  expect(printed).toContain('Senegal');
}, 120_000);

test('an operation of one’s own is typed by graphql-codegen from the schema in the package, and answered', async () => {
  await example('codegen');
  await install('graphql', '@graphql-codegen/cli', '@graphql-codegen/client-preset', '@graphql-typed-document-node/core', '@types/node');
  expect(await tool('@graphql-codegen/cli/esm/bin.js')).not.toMatch(/error|failed/i);
  expect(await mistake('partners.ts', '(Partners, { country })', '(Partners, {})')).toMatch(/'country' is missing/);
  expect(await mistake('partners.ts', 'other.name', 'other.nom')).toMatch(/'nom' does not exist/);
  expect(await compile()).toBe('');
  expect(await outside.node('partners.js', 'ML', api)).toMatch(/^Mali and [A-Z][^:\n]+: \d+$/m);
}, 120_000);

test('a tree without the means to print it is refused in words before anything is sent', async () => {
  await install('graphql');
  await writeFile(join(outside.folder, 'tree.mjs'), `
    import { createClient } from '@pacta/client';
    import { parse, print } from 'graphql';
    const tree = parse('{ domains { slug } }');
    await createClient({ url: 'http://127.0.0.1:9' }).request(tree, {}).catch((error) => console.log(error.name, error.message));
    console.log((await createClient({ url: process.argv[2], print }).request(tree, {})).domains.length);`);
  expect(await outside.node('tree.mjs', api)).toMatch(/^TypeError .*createClient\(\{ url, print \}\)\.\n[1-9]\d*\n$/);
});
