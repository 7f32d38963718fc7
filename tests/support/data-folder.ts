import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The data that ships with Pacta. */
export const SHIPPED = fileURLToPath(new URL('../../packages/db/data/', import.meta.url));

/** The files of the curated dataset, one JSON object a line. */
export const CURATED = ['agreements', 'sources', 'organizations'] as const;

/** A copy of the shipped data in a folder of the caller's, who removes it. */
export async function copyOfData(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'pacta-data-'));
  await cp(SHIPPED, folder, { recursive: true });
  return folder;
}

/** The shipped data with the seed article and its agreement alone: a record small enough to be looked through. */
export async function seedFolder(): Promise<string> {
  const folder = await copyOfData();
  for (const name of CURATED) await writeFile(join(folder, 'curated', `${name}.jsonl`), '');
  return folder;
}

/** The rows of a file of the curated dataset, as they are shipped. */
export async function curatedRows(name: (typeof CURATED)[number]): Promise<Record<string, unknown>[]> {
  const text = await readFile(join(SHIPPED, 'curated', `${name}.jsonl`), 'utf8');
  // Each line is an object: the loader has refused anything else.
  return text.trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
}

/** The shipped data without a single article or agreement: countries and domains alone. */
export async function vocabularyFolder(): Promise<string> {
  const folder = await seedFolder();
  for (const name of ['articles', 'agreements']) {
    await rm(join(folder, name), { recursive: true });
    await mkdir(join(folder, name));
  }
  return folder;
}
