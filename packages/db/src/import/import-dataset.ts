import { createReadStream } from 'node:fs';
import { openDatabase } from '../client.ts';
import { takeIn, type Tally } from '../load/change-record.ts';
import { recordId } from '../load/record-id.ts';
import { sha256 } from '../load/sha256.ts';
import { replaceAgreements } from '../sql/write-agreements.ts';
import { writeDatasets } from '../sql/write-datasets.ts';
import { waitForOtherLoaders } from '../sql/write-reference.ts';
import { ATOP, readAtop } from './atop.ts';
import { DCAD, readDcad } from './dcad.ts';
import { ImportError } from './import-error.ts';
import { rowsOfImported } from './imported-rows.ts';
import type { DatasetDescription, DatasetReading, ImportedAgreement, SkippedRow } from './imported-row.ts';
import { MME, readMme } from './mme.ts';

type Importer = { is: DatasetDescription; files: readonly string[]; read: (...files: string[]) => AsyncGenerator<DatasetReading> };

/** The datasets that can be imported, and the files that each consists of, in the order in which they are given. */
export const IMPORTERS: Readonly<Record<string, Importer>> = {
  dcad: { is: DCAD, files: ['DCAD-v1.0-main.csv'], read: (file = '') => readDcad(file) },
  atop: { is: ATOP, files: ['atop5_1a.csv', 'atop5_1m.csv'], read: (agreements = '', members = '') => readAtop(agreements, members) },
  mme: { is: MME, files: ['mme_v7.csv'], read: (file = '') => readMme(file) },
};

/** What became of every row of the files. */
export type ImportReport = {
  dataset: DatasetDescription;
  /** Rows of the file of agreements: those taken in, by what that meant, and those that were skipped. */
  rows: number;
  agreements: Tally;
  skipped: SkippedRow[];
  /** Rows of the file of members; null where there is none. */
  memberships: { rows: number; parties: number; historicalParties: number; skipped: number } | null;
  /** Agreements of the dataset in the record whose row these files don't have; they stay. */
  absent: number;
  seconds: number;
};

export type ImportOptions = {
  dataset: string;
  files: readonly string[];
  /** Told now and then how far the reading is, from 0 to 1, and how many rows that was. */
  onProgress?: (share: number, rows: number) => void;
};

/** How many agreements are written in one transaction. More is hardly faster, and holds more memory. */
const BATCH = 500;

/**
 * Takes the files of a research dataset into the record as their authors publish them. Streaming: memory doesn't grow
 * with the files. Each batch is written whole or not at all; importing again goes on where one was cut off, and changes
 * nothing when nothing changed. Throws an ImportError that says what is wrong with a file, where, and what to do.
 */
export async function importDataset(url: string, { dataset, files, onProgress = () => {} }: ImportOptions): Promise<ImportReport> {
  const importer = IMPORTERS[dataset];
  if (!importer) throw new ImportError(`"${dataset}" is no dataset that can be imported. Name one of ${Object.keys(IMPORTERS).join(', ')}.`);
  if (files.length !== importer.files.length)
    throw new ImportError(`${dataset} consists of ${importer.files.length} file${importer.files.length > 1 ? 's' : ''}: give the path${importer.files.length > 1 ? 's' : ''} of ${importer.files.join(' and ')}.`);
  const begun = performance.now();
  const lines = await linesIn(files[0] ?? '');
  const now = new Date();
  const owner = { id: recordId('dataset', dataset), slug: dataset };
  const db = openDatabase({ url, connections: 1 });
  const report: ImportReport = {
    dataset: importer.is, rows: 0, agreements: { new: 0, changed: 0, unchanged: 0, edited: 0 }, skipped: [], memberships: null, absent: 0, seconds: 0,
  };
  try {
    await db.$transaction((tx) => writeDatasets(tx, [{ id: owner.id, ...importer.is }]));
    let batch: ImportedAgreement[] = [];
    const write = async () => {
      const items = batch.map((imported) => ({ id: rowsOfImported(owner, imported).agreement.slug, digest: sha256(JSON.stringify(imported)), imported }));
      batch = [];
      const tally = await db.$transaction(async (tx) => {
        await waitForOtherLoaders(tx);
        return takeIn(tx, { type: 'agreement', items, actor: 'importer', now, write: (due) => replaceAgreements(tx, due.map(({ imported }) => rowsOfImported(owner, imported)), now) });
      }, { maxWait: 30_000, timeout: 120_000 });
      for (const standing of ['new', 'changed', 'unchanged', 'edited'] as const) report.agreements[standing] += tally[standing];
    };
    for await (const reading of importer.read(...files)) {
      if (reading.kind === 'membership') {
        countMembership(report, reading.membership);
        continue;
      }
      report.rows += 1;
      if (reading.kind === 'skipped') report.skipped.push(reading.skipped);
      else batch.push(reading.agreement);
      if (batch.length === BATCH) await write();
      if (report.rows % 50 === 0) onProgress(Math.min(1, reading.line / lines), report.rows);
    }
    if (batch.length > 0) await write();
    onProgress(1, report.rows);
    const held = await db.catalogueCount.findUnique({ where: { type_within_term: { type: 'AGREEMENT', within: '*', term: `dataset:${dataset}` } } });
    report.absent = Math.max(0, (held?.total ?? 0) - (report.rows - report.skipped.length));
    report.seconds = (performance.now() - begun) / 1000;
    return report;
  } finally {
    await db.$disconnect();
  }
}

function countMembership(report: ImportReport, membership: Extract<DatasetReading, { kind: 'membership' }>['membership']) {
  const counts = (report.memberships ??= { rows: 0, parties: 0, historicalParties: 0, skipped: 0 });
  counts.rows += 1;
  if (!membership.taken) counts.skipped += 1;
  else if (membership.as === 'party') counts.parties += 1;
  else counts.historicalParties += 1;
}

/** How many lines a file has, to tell how far its reading is. A file that cannot be read has none: the reader says why. */
async function linesIn(file: string): Promise<number> {
  let lines = 1;
  try {
    for await (const chunk of createReadStream(file)) for (const byte of chunk as Buffer) if (byte === 10) lines += 1;
  } catch {
    return 1;
  }
  return lines;
}
