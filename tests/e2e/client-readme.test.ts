import { readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { changeAgreements } from '../support/change-agreements.ts';
import { seedDatabase } from '../support/database.ts';
import { packedClient, type Outside } from '../support/packed-client.ts';
import { servedRecord } from '../support/served-record.ts';

const README = await readFile(fileURLToPath(new URL('../../packages/client/README.md', import.meta.url)), 'utf8');
const SNIPPETS = [...README.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code = '']) => code);
const ADDRESS = 'http://localhost:4000/graphql';

const record = servedRecord(seedDatabase);
let outside: Outside;
let complaints: string[];
beforeAll(async () => {
  outside = await packedClient();
  const files = Object.fromEntries(SNIPPETS.map((code, n) => [`snippet-${n}.ts`, code.replaceAll(ADDRESS, record.api.url)]));
  complaints = await outside.compile('nodenext', files);
}, 240_000);
afterAll(() => outside?.remove());

test('every piece of code in the README compiles under strict', () => {
  expect(SNIPPETS.length).toBeGreaterThan(4);
  for (const code of SNIPPETS) expect(code).toContain(ADDRESS);
  expect(complaints).toEqual([]);
});

test.each<[string, number, RegExp]>([
  ['the agreements of a country', 0, /SIGNED/],
  ['each measure with its words', 1, /Joint patrols on the common border: « Des patrouilles mixtes .* » \(verbatim\)/],
  ['a refusal', 2, /^BAD_USER_INPUT .*knows no country ZZ/],
  ['an operation of one’s own', 3, /^Training and exercises 1$/m],
  ['who asks, and what a link is for', 4, /^nobody asks\nThis link was used, has ended or never was\./m],
  ['what a small bundle asks', 6, /^1 \d$/m],
])('run as it stands, the README prints %s', async (_, n, prints) => expect(await outside.node(`snippet-${n}.js`)).toMatch(prints));

test('run as it stands, the README prints what changes while it runs', async () => {
  const printed = outside.node('snippet-5.js');
  let running = true;
  const changes = (async () => {
    for (; running; await wait(250)) await changeAgreements(record.database); // it begins to listen at some moment of its own
  })();
  try {
    expect(await printed).toMatch(/^CHANGED .*Mali.* SIGNED$/m);
  } finally {
    running = false;
    await changes;
  }
});
