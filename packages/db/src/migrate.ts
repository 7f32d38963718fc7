import { createHash, randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client, DatabaseError } from 'pg';

/** The database was left as it was before the call, or before the migration that the message names. */
export class MigrationError extends Error {
  override name = 'MigrationError';
}

export type MigrateOptions = {
  /** Prisma's folder of migrations, one folder with a `migration.sql` for each. */
  folder?: string;
  /** Hears of each migration and of waiting, for people. */
  onLine?: (line: string) => void;
};

type Migration = { name: string; sql: string };

/** The key of Prisma's own lock: `prisma migrate` and we wait for each other. */
const LOCK = 72707369;

/**
 * Applies the migrations that the database doesn't have yet, in the order of their names, each in a transaction, and
 * records them as Prisma does, so that plain `prisma migrate` can go on. Two at once: one waits. PostgreSQL 15 or later.
 * @param url must reach PostgreSQL itself or a pooler that keeps sessions apart: the lock belongs to the session
 * @returns the names that were applied now
 * @throws MigrationError when database and code don't belong together, or when a migration fails
 */
export async function migrate(url: string, options: MigrateOptions = {}): Promise<string[]> {
  const { folder = fileURLToPath(new URL('../prisma/migrations', import.meta.url)), onLine = () => undefined } = options;
  const migrations = await readMigrations(folder);
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined); // a broken connection fails the statement under way, which is reported
  await client.connect();
  try {
    const { rows } = await client.query<{ free: boolean }>('SELECT pg_try_advisory_lock($1) AS free', [LOCK]);
    if (!rows[0]?.free) {
      onLine('Waiting for another process that is changing this database.');
      await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
    }
    const waiting = await notYetApplied(client, migrations);
    for (const migration of waiting) {
      await apply(client, migration);
      onLine(`Applied migration ${migration.name}.`);
    }
    return waiting.map(({ name }) => name);
  } finally {
    await client.end(); // the lock ends with the session
  }
}

async function readMigrations(folder: string): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((cause: unknown) => {
    throw new MigrationError(`There is no folder of migrations at ${folder}. Is this a complete copy of Pacta?`, { cause });
  });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();
  if (names.length === 0) throw new MigrationError(`There are no migrations in ${folder}. Is this a complete copy of Pacta?`);
  return Promise.all(names.map(async (name) => ({ name, sql: await readFile(join(folder, name, 'migration.sql'), 'utf8') })));
}

async function notYetApplied(client: Client, migrations: Migration[]): Promise<Migration[]> {
  await client.query(TABLE);
  const { rows } = await client.query<{ name: string; checksum: string; finished: boolean }>(
    `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
     FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY migration_name, started_at`,
  );
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  const unknown = rows.filter(({ name }) => !known.has(name)).map(({ name }) => name);
  if (unknown.length > 0)
    throw new MigrationError(
      `The database is newer than this Pacta: it has ${unknown.join(', ')}. Update Pacta, or use another database.`,
    );
  for (const { name, checksum, finished } of rows) {
    if (!finished)
      throw new MigrationError(
        `Migration ${name} was begun by another tool and did not finish. ` +
          'Repair the database and run `prisma migrate resolve`, or restore a backup.',
      );
    if (!checksumsOf(known.get(name)?.sql ?? '').includes(checksum))
      throw new MigrationError(
        `Migration ${name} was changed after it had been applied to this database. ` +
          'Bring the file back as it was, and put the change into a new migration.',
      );
  }
  const applied = new Set(rows.map(({ name }) => name));
  return migrations.filter(({ name }) => !applied.has(name));
}

async function apply(client: Client, { name, sql }: Migration): Promise<void> {
  await client.query('BEGIN');
  try {
    await client.query(sql);
    // Recorded in the same transaction: there is no moment at which the one is true without the other.
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), clock_timestamp(), 1)`,
      [randomUUID(), checksumsOf(sql)[0], name],
    );
    await client.query('COMMIT');
  } catch (cause) {
    await client.query('ROLLBACK').catch(() => undefined); // the connection is gone, and the transaction with it
    throw new MigrationError(`Migration ${name} failed and was undone: ${describe(cause, sql)}`, { cause });
  }
}

/** PostgreSQL's message, with the line of the file when it tells the place (in characters, from 1). */
function describe(cause: unknown, sql: string): string {
  const message = cause instanceof Error ? cause.message : String(cause);
  if (!(cause instanceof DatabaseError) || !cause.position) return message;
  return `${message} (line ${[...sql].slice(0, Number(cause.position)).join('').split('\n').length})`;
}

/** Prisma's checksums of a file: as it is, and, as it also accepts, with the other kind of line end (Git on Windows). */
function checksumsOf(sql: string): string[] {
  const unix = sql.replaceAll('\r\n', '\n');
  return [sql, unix, unix.replaceAll('\n', '\r\n')].map((text) => createHash('sha256').update(text).digest('hex'));
}

/** As Prisma 7 makes it. */
const TABLE = `
CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id                      VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum                VARCHAR(64) NOT NULL,
    finished_at             TIMESTAMPTZ,
    migration_name          VARCHAR(255) NOT NULL,
    logs                    TEXT,
    rolled_back_at          TIMESTAMPTZ,
    started_at              TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count     INTEGER NOT NULL DEFAULT 0
)`;
