import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { startEmbedded, type EmbeddedDatabase } from './embedded/start-embedded.ts';
import { migrate } from './migrate.ts';

const home = mkdtempSync(join(tmpdir(), 'pacta-migrate-'));
const server = process.env.DATABASE_URL; // run against a server of one's own: a database is made there for each test
let embedded: EmbeddedDatabase | undefined;
let admin: Client;
let url: string;
let folder: string;
let count = 0;

beforeAll(async () => {
  embedded = server ? undefined : await startEmbedded({ dataDir: join(home, 'data'), fsync: false });
  admin = new Client({ connectionString: server ?? embedded?.url });
  await admin.connect();
}, 60_000);

afterAll(async () => {
  await admin.end();
  await embedded?.stop();
  rmSync(home, { recursive: true, force: true });
});

beforeEach(async () => {
  const name = `migrate_test_${process.pid}_${++count}`;
  await admin.query(`CREATE DATABASE ${name}`);
  const own = new URL(server ?? embedded?.url ?? '');
  own.pathname = `/${name}`;
  url = own.href;
  folder = join(home, name);
  write('1_people', 'CREATE TABLE person (name text);');
});

afterEach(async () => {
  await admin.query(`DROP DATABASE ${new URL(url).pathname.slice(1)} WITH (FORCE)`);
});

function write(name: string, sql: string): void {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, 'migration.sql'), sql);
}

async function ask(sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  return client.query<Record<string, unknown>>(sql).then(({ rows }) => rows).finally(() => client.end());
}

test('a database gets what it lacks, in the order of the names, once', async () => {
  write('2_ages', 'ALTER TABLE person ADD age int;\nINSERT INTO person VALUES (\'Aïssata\', 41);');
  expect(await migrate(url, { folder })).toEqual(['1_people', '2_ages']);
  expect(await migrate(url, { folder })).toEqual([]);
  write('3_more', "INSERT INTO person VALUES ('Moussa', 12);");
  expect(await migrate(url, { folder })).toEqual(['3_more']);
  expect(await ask('SELECT * FROM person')).toEqual([{ name: 'Aïssata', age: 41 }, { name: 'Moussa', age: 12 }]);
});

test('the history is written as Prisma writes it', async () => {
  await migrate(url, { folder });
  expect(await ask('SELECT migration_name, checksum, applied_steps_count, finished_at >= started_at AS finished, rolled_back_at, logs FROM _prisma_migrations')).toEqual([{
    migration_name: '1_people',
    checksum: 'c85359ea3c648a6c0abb89ba71650978727db35bccd321fb9c7945e98ff79fcb',
    applied_steps_count: 1,
    finished: true,
    rolled_back_at: null,
    logs: null,
  }]);
});

test('of two at once one waits, and each migration is applied once', async () => {
  write('2_slow', "SELECT pg_sleep(0.5); INSERT INTO person VALUES ('once');");
  const lines: string[] = [];
  const both = await Promise.all([0, 1].map(() => migrate(url, { folder, onLine: (line) => lines.push(line) })));
  expect(both.flat().sort()).toEqual(['1_people', '2_slow']);
  expect(await ask('SELECT count(*)::int AS people FROM person')).toEqual([{ people: 1 }]);
  expect(lines).toContain('Waiting for another process that is changing this database.');
});

test('a migration that fails is undone whole, and named with PostgreSQL’s own words and the line', async () => {
  write('2_broken', "CREATE TABLE half (n int);\nINSERT INTO person VALUES ('é');\nALTER TABLE nowhere ADD n int;");
  await expect(migrate(url, { folder })).rejects.toThrow('Migration 2_broken failed and was undone: relation "nowhere" does not exist');
  expect(await ask("SELECT to_regclass('half') AS half, (SELECT count(*)::int FROM person) AS people")).toEqual([{ half: null, people: 0 }]);
  write('2_broken', 'CREATE TABLE half (n int);\n-- é\nSELEC 1;');
  await expect(migrate(url, { folder })).rejects.toThrow('syntax error at or near "SELEC" (line 3)');
  write('2_broken', 'CREATE TABLE whole (n int);');
  expect(await migrate(url, { folder })).toEqual(['2_broken']);
});

test('an applied migration that was changed since is refused by name; another kind of line end is no change', async () => {
  write('1_people', 'CREATE TABLE person (\n  name text\n);\n');
  await migrate(url, { folder });
  write('1_people', 'CREATE TABLE person (\r\n  name text\r\n);\r\n');
  expect(await migrate(url, { folder })).toEqual([]);
  write('1_people', 'CREATE TABLE person (name varchar);');
  await expect(migrate(url, { folder })).rejects.toThrow('Migration 1_people was changed after it had been applied');
});

test('a database that is newer than the code is refused', async () => {
  write('2_future', 'SELECT 1;');
  await migrate(url, { folder });
  rmSync(join(folder, '2_future'), { recursive: true });
  await expect(migrate(url, { folder })).rejects.toThrow('The database is newer than this Pacta: it has 2_future.');
});

test('a migration that another tool left half-way is refused; one that it marked as rolled back is applied', async () => {
  await migrate(url, { folder });
  await ask("INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ('x', 'x', '2_ages')");
  write('2_ages', 'ALTER TABLE person ADD age int;');
  await expect(migrate(url, { folder })).rejects.toThrow('Migration 2_ages was begun by another tool');
  await ask("UPDATE _prisma_migrations SET rolled_back_at = now() WHERE id = 'x'");
  expect(await migrate(url, { folder })).toEqual(['2_ages']);
});

test('Pacta’s own migrations make a database', async () => {
  expect((await migrate(url)).length).toBeGreaterThan(0);
  expect(await migrate(url)).toEqual([]);
});
