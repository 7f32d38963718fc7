import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packedClient, type Outside } from '../support/packed-client.ts';

/** What a bundle that uses one operation may weigh at most, compressed by gzip, in bytes. */
const BUDGET = 12 * 1024;

let outside: Outside;
beforeAll(async () => (outside = await packedClient()), 120_000);
afterAll(() => outside?.remove());

async function bundled(program: string) {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: outside.folder },
    bundle: true, minify: true, format: 'esm', platform: 'browser', write: false,
  });
  const text = outputFiles[0]?.text ?? '';
  return { bytes: gzipSync(text, { level: 9 }).length, operations: [...text.matchAll(/\bquery ([A-Z]\w+)/g)].map(([, name]) => name) };
}

test('a bundle that uses one operation brings that one alone', async () => {
  const { bytes, operations } = await bundled(`import { connect, listAgreements } from '@pacta/client';
    console.log(await listAgreements(connect({ url: '/graphql' }), { locale: 'FR' }));`);
  expect(operations).toEqual(['Agreements']);
  expect(bytes).toBeGreaterThan(1024);
  expect(bytes).toBeLessThan(BUDGET);
});

test('a bundle that only checks a passage brings no way to an API', async () => {
  const { bytes, operations } = await bundled(`import { verifyPassage } from '@pacta/client'; console.log(verifyPassage({ start: 0, end: 1, exact: 'a' }, 'a'));`);
  expect(operations).toEqual([]);
  expect(bytes).toBeLessThan(1024);
});

test('even the client with all its methods stays below the budget', async () => {
  const { bytes, operations } = await bundled(`import { createClient } from '@pacta/client'; console.log(createClient({ url: '/graphql' }));`);
  expect(operations.length).toBeGreaterThan(25);
  expect(bytes).toBeLessThan(BUDGET);
});
