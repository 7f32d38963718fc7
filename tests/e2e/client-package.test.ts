import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

let folder: string;
let tarball: Uint8Array<ArrayBuffer>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pacta-tarball-'));
  const { stdout } = await promisify(execFile)('npm', ['pack', '--workspace', '@pacta/client', '--ignore-scripts', '--silent', '--pack-destination', folder], { cwd: ROOT });
  tarball = new Uint8Array(await readFile(join(folder, stdout.trim())));
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

test('publint finds nothing in what npm would publish', async () => {
  const { messages, pkg } = await publint({ pack: { tarball: tarball.buffer }, strict: true });
  expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
});

test('its types are right for every way of resolving modules that can take ESM', async () => {
  const answer = await checkPackage(createPackageFromTarballData(tarball));
  if (!answer.types) throw new Error('The package has no types.');
  // From CommonJS it is reached by `import()` or by Node's own `require` of ESM: it has one form only.
  const problems = answer.problems.filter(({ kind }) => kind !== 'CJSResolvesToESM');
  expect(problems).toEqual([]);
});
