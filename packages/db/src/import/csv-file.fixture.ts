import { mkdtempSync, writeFileSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DatasetReading, ImportedAgreement, Membership, SkippedRow } from './imported-row.ts';

/** A file of invented rows in the form of a dataset. */
export const fixture = (name: string) => fileURLToPath(new URL(`./fixtures/${name}.csv`, import.meta.url));

/** A folder for the files of one test file. */
export function csvFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'pacta-csv-'));
  let files = 0;
  const write = (content: string | Buffer) => {
    const path = join(folder, `${++files}.csv`);
    writeFileSync(path, content);
    return path;
  };
  return {
    write,
    /** A copy of a fixture, changed. */
    changed: async (name: string, change: (text: string) => string) => write(change(await readFile(fixture(name), 'utf8'))),
    remove: () => rm(folder, { recursive: true }),
  };
}

/** All readings, by kind. */
export async function readAll(readings: AsyncIterable<DatasetReading>) {
  const agreements = new Map<string, ImportedAgreement>();
  const skipped: SkippedRow[] = [];
  const memberships: Membership[] = [];
  const lines: number[] = [];
  for await (const reading of readings) {
    if (reading.kind === 'agreement') agreements.set(reading.agreement.rowKey, reading.agreement);
    if (reading.kind === 'skipped') skipped.push(reading.skipped);
    if (reading.kind === 'membership') memberships.push(reading.membership);
    else lines.push(reading.line);
  }
  return {
    agreements, skipped, memberships,
    /** Where the rows begin that are no memberships. */
    lines,
    /** The one with this key, which is there. */
    agreement: (rowKey: string) => {
      const found = agreements.get(rowKey);
      if (!found) throw new Error(`No agreement ${rowKey} among ${[...agreements.keys()].join(', ')}; skipped: ${skipped.map(({ reason }) => reason).join(' ')}`);
      return found;
    },
  };
}
