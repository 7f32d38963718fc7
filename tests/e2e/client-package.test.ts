import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { buildClientSchema, buildSchema, lexicographicSortSchema, printSchema, type IntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packedClient, type Outside } from '../support/packed-client.ts';

let outside: Outside;
let tarball: Uint8Array<ArrayBuffer>;
beforeAll(async () => {
  outside = await packedClient();
  tarball = new Uint8Array(await readFile(outside.tarball));
}, 120_000);
afterAll(() => outside?.remove());

test('publint finds nothing in what npm would publish', async () => {
  const { messages, pkg } = await publint({ pack: { tarball: tarball.buffer }, strict: true });
  expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
});

test('its types are right for every way of resolving modules that can take ESM', async () => {
  const answer = await checkPackage(createPackageFromTarballData(tarball), { excludeEntrypoints: ['./schema.graphql', './schema.json'] }); // files for tools, no modules
  if (!answer.types) throw new Error('The package has no types.');
  // From CommonJS it is reached by `import()` or by Node's own `require` of ESM: it has one form only.
  const problems = answer.problems.filter(({ kind }) => kind !== 'CJSResolvesToESM');
  expect(problems).toEqual([]);
});

test('it holds the schema as tools take it, and both forms are one', async () => {
  const [sdl, json] = (await outside.node('--input-type=module', '--eval', `
    import { readFileSync } from 'node:fs';
    for (const name of ['graphql', 'json']) console.log(JSON.stringify(readFileSync(new URL(import.meta.resolve('@pacta/client/schema.' + name)), 'utf8')));
  `)).trim().split('\n').map((line) => JSON.parse(line) as string);
  const text = (schema: Parameters<typeof printSchema>[0]) => printSchema(lexicographicSortSchema(schema));
  expect(text(buildClientSchema((JSON.parse(json ?? '') as { data: IntrospectionQuery }).data))).toBe(text(buildSchema(sdl ?? '')));
});

test('its reference is the one that its source gives', async () => {
  const [script, kept] = ['scripts/write-reference.mjs', 'src/__generated__/reference.md'].map((path) => fileURLToPath(new URL(`../../packages/client/${path}`, import.meta.url)));
  const written = join(outside.folder, 'reference.md');
  await promisify(execFile)(process.execPath, [script ?? '', written]);
  expect(await readFile(kept ?? '', 'utf8')).toBe(await readFile(written, 'utf8'));
});
