import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importDataset, ImportError, openDatabase } from '@pacta/db';
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest';
import { startApi } from '../support/api.ts';
import { seedDatabase, type TestDatabase } from '../support/database.ts';

/** Rows in the form of the authors' files, all invented. */
const fixture = (name: string) => fileURLToPath(new URL(`../../packages/db/src/import/fixtures/${name}`, import.meta.url));
const DATASETS: [dataset: string, files: string[]][] = [
  ['dcad', [fixture('dcad.csv')]], ['atop', [fixture('atop-agreements.csv'), fixture('atop-members.csv')]], ['mme', [fixture('mme.csv')]],
];

let database: TestDatabase;
beforeEach(async () => {
  database = await seedDatabase();
});
afterEach(() => database.drop());

const counts = async (url: string) => {
  const db = openDatabase({ url });
  try {
    return { agreements: await db.agreement.count(), rows: await db.datasetRow.count(), evidence: await db.evidence.count(), changes: await db.change.count() };
  } finally {
    await db.$disconnect();
  }
};

test.each(DATASETS)('%s: every row is accounted for, and importing again changes nothing', async (dataset, files) => {
  const first = await importDataset(database.url, { dataset, files });
  expect(first.agreements.new).toBeGreaterThan(3);
  expect(first.agreements.new + first.skipped.length).toBe(first.rows);
  const before = await counts(database.url);
  const again = await importDataset(database.url, { dataset, files });
  expect(again.agreements).toEqual({ new: 0, changed: 0, unchanged: first.agreements.new, edited: 0 });
  expect(await counts(database.url)).toEqual(before);
});

test('an imported agreement stands on its row, which is no quotation, and its title is marked as built', async () => {
  await importDataset(database.url, { dataset: 'dcad', files: [fixture('dcad.csv')] });
  const api = await startApi({ databaseUrl: database.url });
  onTestFinished(() => api.close());
  const { data, errors } = await api.ask<{ agreements: { totalCount: number; nodes: { titleIsBuilt: boolean; slug: string; evidence: { nodes: { __typename: string; rowId: string; dataset: { slug: string } }[] } }[] } }>(`{
    agreements(filter: { dataset: "dcad" }) { totalCount nodes { slug titleIsBuilt evidence { nodes { __typename ... on DatasetRowEvidence { rowId dataset { slug } } } } } } }`);
  expect(errors).toBeUndefined();
  for (const { titleIsBuilt, slug, evidence } of data!.agreements.nodes) {
    expect(titleIsBuilt).toBe(true);
    expect(evidence.nodes).toEqual([{ __typename: 'DatasetRowEvidence', rowId: expect.stringMatching(/^DCADv1\.0-9/), dataset: { slug: 'dcad' } }]);
    expect(slug).toMatch(/^dcadv1-0-9/);
  }
});

test('a pair says of each dataset what it covers, and whether its silence means anything', async () => {
  await importDataset(database.url, { dataset: 'dcad', files: [fixture('dcad.csv')] });
  const api = await startApi({ databaseUrl: database.url });
  onTestFinished(() => api.close());
  type Pair = { commitments: { totalCount: number }; coverage: { dataset: { slug: string }; isLoaded: boolean; agreementCount: number; statement: string }[] };
  const { data } = await api.ask<{ pair: Pair }>(`{ pair(a: "ML", b: "SN") { commitments { totalCount } coverage { dataset { slug } isLoaded agreementCount statement } } }`);
  const says = Object.fromEntries(data!.pair.coverage.map(({ dataset, ...rest }) => [dataset.slug, rest]));
  expect(data!.pair.commitments.totalCount).toBe(12);
  expect(says['dcad']).toMatchObject({ isLoaded: true, agreementCount: 0, statement: expect.stringMatching(/couvre 1980–2010 et n’a aucun accord où figurent Mali et Sénégal/) });
  expect(says['mme']).toMatchObject({ isLoaded: false, agreementCount: 0, statement: expect.stringMatching(/pas chargé ici : son silence ne dit rien/) });
});

test('a row that the authors corrected changes its agreement; what an editor touched stays', async () => {
  await importDataset(database.url, { dataset: 'dcad', files: [fixture('dcad.csv')] });
  const folder = await mkdtemp(join(tmpdir(), 'pacta-import-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const file = join(folder, 'dcad.csv');
  await cp(fixture('dcad.csv'), file);
  const lines = (await readFile(file, 'utf8')).split('\n');
  const at = (lines[0] ?? '').split(',').indexOf('signYear');
  const corrected = lines.map((line, index) => (index > 0 && line !== '' ? line.split(',').map((value, column) => (column === at ? '1994' : value)).join(',') : line));
  await writeFile(file, corrected.join('\n'));
  const db = openDatabase({ url: database.url });
  onTestFinished(() => db.$disconnect());
  const [, second] = await db.agreement.findMany({ where: { datasetSlug: 'dcad' }, orderBy: { slug: 'asc' } });
  await db.change.create({ data: { id: crypto.randomUUID(), actor: 'awa', action: 'agreement.edited', subjectType: 'agreement', subjectId: second!.slug } });
  const report = await importDataset(database.url, { dataset: 'dcad', files: [file] });
  expect(report.agreements).toMatchObject({ new: 0, edited: 1 });
  expect(report.agreements.changed).toBeGreaterThan(1);
  expect((await db.agreement.findUniqueOrThrow({ where: { id: second!.id } })).updatedAt).toEqual(second!.updatedAt);
});

test.each<[string, string, string[], RegExp]>([
  ['a dataset that nobody knows', 'dca', ['x'], /"dca" is no dataset.*dcad, atop, mme/],
  ['one file of two', 'atop', [fixture('atop-agreements.csv')], /consists of 2 files: give the paths of atop5_1a.csv and atop5_1m.csv/],
  ['another dataset\'s file', 'mme', [fixture('dcad.csv')], /is not the header of the file of MME v7/],
  ['a file that is not there', 'dcad', ['/nowhere/dcad.csv'], /cannot be read/],
])('%s is refused in words, and nothing is written', async (_, dataset, files, message) => {
  const before = await counts(database.url);
  await expect(importDataset(database.url, { dataset, files })).rejects.toThrow(message);
  await expect(importDataset(database.url, { dataset, files })).rejects.toBeInstanceOf(ImportError);
  expect(await counts(database.url)).toEqual(before);
});
