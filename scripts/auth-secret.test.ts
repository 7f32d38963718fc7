import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { authSecret } from './auth-secret.ts';

async function folder() {
  const made = await mkdtemp(join(tmpdir(), 'pacta-secret-'));
  onTestFinished(() => rm(made, { recursive: true, force: true }));
  return join(made, 'data');
}

test('a secret is drawn once, and is the same at the next start and for two at once', async () => {
  const dataDir = await folder();
  const secrets = await Promise.all([1, 2, 3].map(() => authSecret({ dataDir, authSecret: undefined })));
  expect(new Set([...secrets, await authSecret({ dataDir, authSecret: undefined })]).size).toBe(1);
  expect(secrets[0]).toMatch(/^[0-9a-f]{64}$/);
});

test.skipIf(process.platform === 'win32')('nobody but its owner reads it', async () => {
  const dataDir = await folder();
  await authSecret({ dataDir, authSecret: undefined });
  expect((await stat(join(dataDir, 'auth-secret'))).mode & 0o077).toBe(0);
});

test('one that is given is taken, and nothing is written', async () => {
  const dataDir = await folder();
  expect(await authSecret({ dataDir, authSecret: 'given'.repeat(10) })).toBe('given'.repeat(10));
  await expect(stat(dataDir)).rejects.toThrow('ENOENT');
});
