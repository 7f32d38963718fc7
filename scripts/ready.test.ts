import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

// A checkout in small, whose one dependency comes from a folder beside it: npm needs no network.
vi.setConfig({ testTimeout: 60_000 });
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pacta ready '));
  mkdirSync(join(root, 'scripts'));
  for (const file of ['ready.mjs', 'install.mjs', 'one-at-a-time.mjs', 'process-group.mjs'])
    cpSync(fileURLToPath(new URL(file, import.meta.url)), join(root, 'scripts', file));
  depend('one');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Makes the checkout depend on one package, in package.json and, unless told otherwise, in the lock file. */
function depend(name: string, { locked = true } = {}): void {
  const dependencies = { [name]: `file:${name}` };
  const own = { name: 'small', version: '1.0.0', dependencies };
  json(join(name, 'package.json'), { name, version: '1.0.0' });
  json('package.json', own);
  const packages = { '': own, [name]: { version: '1.0.0' }, [`node_modules/${name}`]: { resolved: name, link: true } };
  if (locked) json('package-lock.json', { name: 'small', version: '1.0.0', lockfileVersion: 3, requires: true, packages });
}

function json(path: string, value: unknown): void {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), JSON.stringify(value));
}

const ready = () => execFileSync(process.execPath, ['scripts/ready.mjs'], { cwd: root, encoding: 'utf8' });
const has = (name: string) => existsSync(join(root, 'node_modules', name));

test('a fresh checkout gets its dependencies, once; a changed lock file brings the others', () => {
  expect(ready()).toContain('Installing the dependencies');
  expect(has('one')).toBe(true);
  const { mtimeMs } = statSync(join(root, 'node_modules', '.package-lock.json'));
  expect(ready()).toBe('');
  expect(statSync(join(root, 'node_modules', '.package-lock.json')).mtimeMs).toBe(mtimeMs);
  depend('two');
  ready();
  expect([has('one'), has('two')]).toEqual([false, true]);
});

test('an installation that was killed half-way is done again', () => {
  ready();
  for (const part of ['.pacta-ready', '.package-lock.json', 'one']) rmSync(join(root, 'node_modules', part));
  ready();
  expect(has('one')).toBe(true);
});

test('a lock file that does not fit is brought up to date', () => {
  depend('two', { locked: false });
  ready();
  expect(has('two')).toBe(true);
  expect(ready()).toBe('');
});

test('what npm has installed by hand is taken as it is', () => {
  ready();
  rmSync(join(root, 'node_modules', '.pacta-ready'));
  expect(ready()).toBe('');
});
