import { parseArgs } from 'node:util';
import { catalogueAgreements, catalogueArticles, loadRecord, migrate, openDatabase } from '@pacta/db';
import { Client, escapeIdentifier } from 'pg';
import { SEEDED, writeAgreements } from './seed/agreements.ts';

/** How many agreements are catalogued by one call, and how many calls run side by side. */
const BATCH = 2_000;
const LANES = 2;

export type SeedOptions = {
  agreements: number;
  /** A database that does not exist yet, or one without agreements. */
  url: string;
  onLine?: (line: string) => void;
};

/** The database cannot be seeded. The message says what to do. */
export class SeedError extends Error {
  override name = 'SeedError';
}

/**
 * Makes a database with so many invented agreements, the same rows each time. It holds the vocabulary, organizations and
 * articles of the record that ships with Pacta; the record's own agreements are taken out, so that the number is exact
 * and nothing stands in a search but what was made for it. After a failure: drop the database and start again.
 */
export async function seed({ agreements, url, onLine = () => {} }: SeedOptions): Promise<void> {
  const begun = performance.now();
  await createIfMissing(url);
  await migrate(url);
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ held: boolean }>('SELECT EXISTS (SELECT FROM "Agreement") AS held');
    if (rows[0]?.held) throw new SeedError('This database holds agreements already. Name another one, or drop it first.');
    await loadRecord(url);
    onLine(`Loaded the record in ${since(begun)} s.`);
    await writeRows(client, agreements, onLine);
    await catalogue(client, url, onLine);
    const start = performance.now();
    await client.query('VACUUM ANALYZE');
    onLine(`Analysed in ${since(start)} s.`);
  } finally {
    await client.end();
  }
  onLine(`${agreements} agreements in ${since(begun)} s, ${Math.round((agreements * 1000) / (performance.now() - begun))} each second.`);
}

/**
 * The rows, in one transaction: triggers are off and keys and indexes away only as long as it lasts, and whatever goes
 * wrong brings all of them back. What the triggers hold is true of these rows by their making; the keys are checked at the end.
 */
async function writeRows(client: Client, count: number, onLine: (line: string) => void) {
  await client.query('BEGIN');
  try {
    await client.query(`SET LOCAL work_mem = '64MB'; SET LOCAL maintenance_work_mem = '512MB'; SET LOCAL synchronous_commit = off`);
    for (const table of SEEDED) await client.query(`ALTER TABLE ${escapeIdentifier(table)} DISABLE TRIGGER USER`);
    await client.query('DELETE FROM "Commitment"; DELETE FROM "Agreement"'); // an actor holds its party
    const again = [...(await takeAway(client, FOREIGN_KEYS, SEEDED)), ...(await takeAway(client, INDEXES, SEEDED))].reverse();
    await writeAgreements(client, count, (table, rows, seconds) => onLine(`${table}: ${rows} rows in ${seconds.toFixed(1)} s`));
    const start = performance.now();
    for (const statement of again) await client.query(statement);
    onLine(`${again.length} indexes and foreign keys in ${since(start)} s`);
    for (const table of SEEDED) await client.query(`ALTER TABLE ${escapeIdentifier(table)} ENABLE TRIGGER USER`);
    await client.query('COMMIT');
    for (const table of SEEDED) await client.query(`ANALYZE ${escapeIdentifier(table)}`);
  } catch (cause) {
    await client.query('ROLLBACK').catch(() => undefined); // a broken connection rolls back by itself
    throw new SeedError('The rows could not be written; the database is as it was before them.', { cause });
  }
}

/** Each with the statement that drops it and the one that makes it again. */
const FOREIGN_KEYS = `
  SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS drop,
    format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) AS make
  FROM pg_constraint WHERE contype = 'f' AND conrelid = ANY($1::regclass[]) ORDER BY conname`;
const INDEXES = `
  SELECT format('DROP INDEX %s', indexrelid::regclass) AS drop, pg_get_indexdef(indexrelid) AS make
  FROM pg_index WHERE indrelid = ANY($1::regclass[]) AND NOT indisprimary ORDER BY 1`;

/** Drops what a list names on these tables, but for `keep`; gives the statements that make it again. */
async function takeAway(client: Client, list: string, tables: readonly string[], keep?: string): Promise<string[]> {
  const { rows } = await client.query<{ drop: string; make: string }>(list, [tables.map(escapeIdentifier)]);
  const taken = rows.filter(({ drop }) => !keep || !drop.endsWith(keep));
  for (const { drop } of taken) await client.query(drop);
  return taken.map(({ make }) => make);
}

/**
 * The catalogue, by the same code that editors' transactions use. It is counted and indexed once, at the end; a primary key
 * is needed all the while.
 */
async function catalogue(client: Client, url: string, onLine: (line: string) => void) {
  const db = openDatabase({ url, connections: LANES });
  try {
    await client.query(`ALTER TABLE "CatalogueEntry" DISABLE TRIGGER USER; SET maintenance_work_mem = '512MB'; SET work_mem = '256MB'`);
    const again = await takeAway(client, INDEXES, ['CatalogueEntry'], '"CatalogueEntry_agreementId_idx"'); // which is asked for what was there before
    for (const [table, write, size] of [['Agreement', catalogueAgreements, BATCH], ['Article', catalogueArticles, BATCH / 10]] as const) {
      const start = performance.now();
      const { rows } = await client.query<{ id: string }>(`SELECT id FROM ${escapeIdentifier(table)} ORDER BY id`);
      const ids = rows.map(({ id }) => id);
      let next = 0;
      const lane = async () => {
        while (next < ids.length) {
          const batch = ids.slice(next, (next += size));
          await write(db, batch);
        }
      };
      await Promise.all(Array.from({ length: LANES }, lane));
      onLine(`Catalogue of ${ids.length} ${table}s in ${since(start)} s`);
      await client.query('ANALYZE "CatalogueEntry"');
    }
    const start = performance.now();
    for (const statement of again) await client.query(statement);
    await client.query('ALTER TABLE "CatalogueEntry" ENABLE TRIGGER USER');
    await client.query('SELECT recount_catalogue()');
    onLine(`${again.length} indexes and the counts of the catalogue in ${since(start)} s`);
  } finally {
    await db.$disconnect();
  }
}

async function createIfMissing(url: string) {
  const maintenance = new URL(url);
  const name = decodeURIComponent(maintenance.pathname.slice(1));
  maintenance.pathname = '/postgres';
  const client = new Client({ connectionString: maintenance.href });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${escapeIdentifier(name)} TEMPLATE template0`);
  } finally {
    await client.end();
  }
}

const since = (start: number) => ((performance.now() - start) / 1000).toFixed(1);

if (import.meta.filename === process.argv[1]) {
  const { values } = parseArgs({ options: { agreements: { type: 'string' }, database: { type: 'string' } } });
  const agreements = Number(values.agreements);
  if (!values.database || !Number.isInteger(agreements) || agreements < 1) {
    console.error('npm run seed -w @pacta/benchmarks -- --agreements 100000 --database postgresql://user:password@localhost/bench_100k');
    process.exit(2);
  }
  try {
    await seed({ agreements, url: values.database, onLine: (line) => console.log(line) });
  } catch (error) {
    console.error(error instanceof SeedError && !error.cause ? error.message : error);
    process.exit(1);
  }
}
