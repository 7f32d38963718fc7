import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seedDatabase } from '../support/database.ts';
import { canBeHad, currentTypeScript, installElsewhere, runIn, runtimes } from '../support/elsewhere.ts';
import { packedClient, type Outside } from '../support/packed-client.ts';
import { servedRecord } from '../support/served-record.ts';

const PROGRAM = `
import { connect, createClient, getPair, PactaTimeoutError, verifyPassage } from '@pacta/client';

const url = process.argv[2];
const pacta = createClient({ url, locale: 'EN' });
const article = await pacta.articles.get({ by: { slug: 'le-mali-et-senegal-renforcent-leur-cooperation-militaire' } });
const { nodes } = await pacta.agreements.listInFull({ filter: { countries: ['ML'] } });
const passages = nodes.flatMap(({ commitments }) => commitments.flatMap(({ evidence }) => evidence.flatMap((piece) => piece.__typename === 'PassageEvidence' ? [piece.passage] : [])));
const verdicts = new Set(passages.map((passage) => verifyPassage(passage, article.revision.text).kind));
const pair = await getPair(connect({ url, locale: 'FR' }), 'ML', 'SN');
const walked = [];
for await (const { slug } of pacta.agreements.all({})) walked.push(slug);
const late = await createClient({ url: process.argv[3], locale: 'EN', timeout: 200, retry: false }).node({ id: 'x' }).catch((error) => error instanceof PactaTimeoutError);
const stop = new AbortController();
const stands = {};
stands.yes = new Promise((resolve) => (stands.say = resolve));
const listener = createClient({ url, locale: 'EN', fetch: async (...request) => { const head = await fetch(...request); stands.say(head.headers.get('content-type')); return head; } });
const told = listener.published({}, { signal: stop.signal }).next().catch((error) => error.name);
const type = await stands.yes;
stop.abort();
console.log(JSON.stringify({ passages: passages.length, verdicts: [...verdicts], pair: pair.a.name, walked, late, told: await told, type }));
`;

/** Takes a question and never answers. */
const silent = createServer(() => undefined);
const record = servedRecord(seedDatabase);
let outside: Outside;
beforeAll(async () => {
  await installElsewhere();
  outside = await packedClient();
  await writeFile(join(outside.folder, 'program.mjs'), PROGRAM);
  await new Promise<void>((done) => silent.listen(0, '127.0.0.1', done));
}, 600_000);
afterAll(async () => {
  silent.closeAllConnections();
  silent.close();
  await outside?.remove();
});

test.for(runtimes)('the packed client asks, walks, verifies, waits and stops in %s', async (runtime, { skip }) => {
  skip(!(await canBeHad(runtime)), `${runtime} cannot be had for ${process.platform} on ${process.arch}`);
  const printed = JSON.parse(await runIn(runtime, outside.folder, 'program.mjs', record.api.url, `http://127.0.0.1:${(silent.address() as AddressInfo).port}/graphql`)) as Record<string, unknown>;
  expect(printed).toEqual({ passages: 12, verdicts: ['verbatim'], pair: 'Mali', walked: ['mali-senegal-military-cooperation-accords'], late: true, told: 'AbortError', type: expect.stringMatching(/^text\/event-stream/) as string });
});

const TYPED = `
import { createClient, match } from '@pacta/client';
const pacta = createClient({ url: 'http://localhost:4000/graphql', locale: 'EN' });
for await (const { title } of pacta.agreements.all({ filter: { countries: ['ML'] } })) console.log(title.length);
const { nodes } = await pacta.agreements.listInFull({});
const evidence = nodes.flatMap(({ commitments }) => commitments.flatMap((each) => each.evidence));
export const says: (string | null)[] = evidence.map((piece) => match(piece, {
  PassageEvidence: ({ passage }) => passage.exact,
  ReferenceEvidence: ({ says }) => says,
  DatasetRowEvidence: ({ rowId }) => rowId,
}));
`;

test.each(['node16', 'nodenext', 'esnext'] as const)('the compiler that is current takes it under strict, with modules as in %s, and refuses what is wrong', async (module) => {
  const wrong = `${TYPED}\nawait pacta.agreements.get({ by: { slug: 1 } });\n`;
  expect(await outside.compile(module, { 'right.ts': TYPED }, currentTypeScript)).toEqual([]);
  expect(await outside.compile(module, { 'wrong.ts': wrong }, currentTypeScript)).toEqual([expect.stringMatching(/^wrong\.ts.*TS2322/)]);
});
