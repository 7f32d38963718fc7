import { execFile } from 'node:child_process';
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { canBeHad, installElsewhere, runIn } from '../support/elsewhere.ts';
import { packedClient, type Outside } from '../support/packed-client.ts';

const [api, site] = [inject('apiUrl'), inject('siteUrl')];
const example = (path: string) => fileURLToPath(new URL(`../../examples/${path}`, import.meta.url));

let outside: Outside;
beforeAll(async () => {
  outside = await packedClient();
}, 120_000);
afterAll(() => outside?.remove());

test('the script writes a table of measures with the words that promise them', async () => {
  await copyFile(example('csv/measures.mjs'), join(outside.folder, 'measures.mjs'));
  const rows = parse<Record<string, string>>(await outside.node('measures.mjs', 'SN', api), { columns: true });
  const joint = rows.filter(({ agreement }) => agreement?.includes('Mali'));
  expect(joint).toContainEqual(expect.objectContaining({ domain: 'Joint patrols', stage: 'ANNOUNCED', wording: 'FUTURE', said: expect.stringMatching(/^Des patrouilles mixtes/), where: expect.stringMatching(/^https:/) }));
});

test('the notebook runs from its first cell to its last', async ({ skip }) => {
  await installElsewhere();
  skip(!(await canBeHad('Deno')), 'Deno cannot be had here');
  const { cells } = JSON.parse(await readFile(example('notebook/ladder.ipynb'), 'utf8')) as { cells: { cell_type: string; source: string[] }[] };
  await writeFile(join(outside.folder, 'notebook.mjs'), cells.filter(({ cell_type }) => cell_type === 'code').map(({ source }) => source.join('')).join('\n'));
  const printed = await runIn('Deno', outside.folder, 'notebook.mjs', api);
  expect(printed).toMatch(/"?2020s"?[^\n]*\d/);
}, 300_000);

test('the shell script asks, takes a table, is told that nothing changed, and listens', async () => {
  const { stdout } = await promisify(execFile)('bash', [example('curl/questions.sh'), api, site]);
  const lines = stdout.split('\n');
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ data: { agreements: { totalCount: expect.any(Number) } } });
  expect(lines[1]).toMatch(/^\uFEFF?id,/);
  expect(lines).toContain('304');
  expect(lines).toContain(':'); // the stream stands
});
