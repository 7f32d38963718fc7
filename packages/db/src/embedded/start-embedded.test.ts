import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { PrismaPg } from '@prisma/adapter-pg';
import { Client } from 'pg';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { EmbeddedDatabaseError } from './embedded-database-error.ts';
import { processesNamed } from './leftovers.ts';
import { nameOf } from './single-owner.ts';
import { type EmbeddedDatabase, type EmbeddedOptions, startEmbedded } from './start-embedded.ts';

// Each test starts the real PostgreSQL. Making a database takes a second or two, so those share one that need no new one.
vi.setConfig({ testTimeout: 60_000 });
const shared = realpathSync(mkdtempSync(join(tmpdir(), 'pacta-test-')));
afterAll(() => rmSync(shared, { recursive: true, force: true, maxRetries: 10 }));

const clean: (() => unknown)[] = [];
afterEach(async () => {
  for (let step = clean.pop(); step; step = clean.pop()) await step();
});

function folder(...below: string[]): string {
  const made = realpathSync(mkdtempSync(join(tmpdir(), 'pacta-test-')));
  clean.push(() => rmSync(made, { recursive: true, force: true, maxRetries: 10 }));
  return join(made, ...below);
}

async function start(dataDir: string, options: Partial<EmbeddedOptions> = {}): Promise<EmbeddedDatabase> {
  const database = await startEmbedded({ dataDir, fsync: false, ...options });
  clean.push(database.stop);
  return database;
}

async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  return client.query<Record<string, unknown>>(sql).then(({ rows }) => rows).finally(() => client.end());
}

/** A process of its own that owns the folder, so that it can be killed. */
function ownerOf(dataDir: string): { child: ChildProcess; says: Promise<string> } {
  const script = fileURLToPath(new URL('owner.fixture.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] });
  clean.push(() => child.kill('SIGKILL'));
  return { child, says: once(createInterface(child.stdout), 'line').then(([line]) => String(line)) };
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'exit');
}

async function living(dataDir: string): Promise<number[]> {
  const uid = existsSync(join(dataDir, 'pg')) ? statSync(join(dataDir, 'pg')).uid : null;
  return (await processesNamed(await nameOf(dataDir), uid)).map(({ pid }) => pid);
}

test('what was written is there at the next start, under any path', async () => {
  const long = 'a folder whose name alone makes the path of a socket too long for the kernel';
  const dataDir = folder("Données d'été, « naïves » & \"co\" $HOME", long, '.data');
  const first = await start(dataDir);
  await ask(first.url, 'CREATE TABLE kept AS SELECT 1 AS one');
  await first.stop();
  expect(await living(dataDir)).toEqual([]);
  const second = await start(dataDir);
  expect(await ask(second.url, 'SELECT one FROM kept')).toEqual([{ one: 1 }]);
});

test('pg and Prisma’s adapter reach a database that knows accents, keeps UTC and is closed to all others', async () => {
  const { url } = await start(shared);
  expect(await ask(url, "SELECT current_setting('listen_addresses') AS addresses")).toEqual([{ addresses: '' }]);
  expect(statSync(join(shared, 'pg')).mode & 0o777).toBe(0o700);
  const sql = "SELECT upper('é') AS upper, 'é' ~ '^\\w$' AS word, current_database() AS database, current_setting('TimeZone') AS zone";
  expect(await ask(url, sql)).toEqual([{ upper: 'É', word: true, database: 'pacta', zone: 'UTC' }]);
  const prisma = await new PrismaPg({ connectionString: url }).connect();
  clean.push(() => prisma.dispose());
  expect((await prisma.queryRaw({ sql, args: [], argTypes: [] })).rows).toEqual([['É', true, 'pacta', 'UTC']]);
});

test('where there are no private sockets, a password is asked for', async () => {
  const dataDir = folder();
  chmodSync(dataDir, 0o755); // `initdb` reads the password from a file beside the cluster
  const { url } = await start(dataDir, { door: 'tcp' });
  const wrong = new URL(url);
  wrong.password = 'guess';
  await expect(ask(wrong.href, 'SELECT 1')).rejects.toThrow('password authentication failed');
  expect(await ask(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
});

test('of three starts at once one has the folder, and the others say who has it', async () => {
  const starts = await Promise.allSettled([start(shared), start(shared), start(shared)]);
  const refusals = starts.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : []));
  expect(refusals).toHaveLength(2);
  for (const refusal of refusals) expect(refusal).toContain(`Another Pacta (process ${process.pid}) is running from this folder`);
});

test('a start that was killed half-way is begun again', async () => {
  const dataDir = folder();
  const { child } = ownerOf(dataDir);
  await vi.waitUntil(() => unfinished(dataDir).length > 0, { timeout: 20_000, interval: 5 });
  await kill(child);
  expect(existsSync(join(dataDir, 'pg'))).toBe(false);
  const { url } = await start(dataDir);
  expect(await ask(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  expect(unfinished(dataDir)).toEqual([]);
});

test('when its owner is killed, PostgreSQL stops; when the guard is killed too, the next start stops it', async () => {
  const killed = ownerOf(shared);
  const url = (await killed.says).replace('ready ', '');
  await ask(url, 'CREATE TABLE kept AS SELECT 1 AS one');
  await kill(killed.child);
  await vi.waitUntil(async () => (await living(shared)).length === 0, { timeout: 20_000 });

  const unguarded = ownerOf(shared);
  expect(await unguarded.says).toBe(`ready ${url}`);
  process.kill(await guardOf(shared), 'SIGKILL');
  await kill(unguarded.child);
  expect((await living(shared)).length).toBeGreaterThan(0);
  const next = await start(shared);
  expect(await ask(next.url, 'SELECT one FROM kept')).toEqual([{ one: 1 }]);
});

test('PostgreSQL is started again when it dies, though one of its sessions goes on computing', async () => {
  const lines: string[] = [];
  const { url } = await start(shared, { onLine: (line) => lines.push(line) });
  const busy = ask(url, 'SELECT count(*) FROM generate_series(1, 100000) a, generate_series(1, 1000000) b');
  busy.catch(() => undefined);
  const active = "SELECT count(*)::int AS busy FROM pg_stat_activity WHERE query LIKE '%generate_series(1, 100000)%' AND pid <> pg_backend_pid()";
  await vi.waitUntil(async () => (await ask(url, active))[0]?.busy === 1, { timeout: 20_000 });
  process.kill(postmaster(shared), 'SIGKILL');
  await vi.waitUntil(() => ask(url, 'SELECT 1').then(() => true, () => false), { timeout: 20_000 });
  await expect(busy).rejects.toThrow();
  expect(lines).toEqual(['PostgreSQL ended by itself; starting it again.']);
});

test('lock files left by a crash do not keep it from starting: empty, or with the number of a stranger', async () => {
  for (const content of ['', `${process.pid}\n`]) {
    await (await start(shared)).stop();
    const { uid, gid } = statSync(join(shared, 'pg'));
    for (const lock of ['postmaster.pid', '.s.PGSQL.5432.lock']) {
      writeFileSync(join(shared, 'pg', lock), content);
      chownSync(join(shared, 'pg', lock), uid, gid);
    }
  }
  const { url } = await start(shared);
  expect(await ask(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
});

test('a folder that cannot be used is refused in one line that names it', async () => {
  const file = folder('file');
  writeFileSync(file, '');
  await refused(file, 'a file stands in its place');

  const older = folder('older');
  mkdirSync(join(older, 'pg'), { recursive: true, mode: 0o700 });
  writeFileSync(join(older, 'pg', 'PG_VERSION'), '17\n');
  await refused(older, 'made by PostgreSQL 17');

  const other = folder('other');
  mkdirSync(join(other, 'pg', 'letters'), { recursive: true });
  await refused(other, 'holds something else than a database');
});

test.skipIf(process.getuid?.() === 0)('a folder that this user may not write to is refused in one line', async () => {
  const locked = folder('locked');
  mkdirSync(locked);
  chmodSync(locked, 0o500);
  await refused(locked, 'this user may not write there');
});

async function refused(dataDir: string, why: string): Promise<void> {
  const error = await startEmbedded({ dataDir, fsync: false }).catch((refusal: unknown) => refusal);
  expect(error).toBeInstanceOf(EmbeddedDatabaseError);
  expect(String(error)).toContain(why);
  expect(String(error)).toContain(dataDir);
  expect(String(error)).not.toContain('\n');
}

function unfinished(dataDir: string): string[] {
  return existsSync(dataDir) ? readdirSync(dataDir).filter((entry) => entry.startsWith('init-')) : [];
}

function postmaster(dataDir: string): number {
  return Number(readFileSync(join(dataDir, 'pg', 'postmaster.pid'), 'utf8').split('\n')[0]);
}

/** The guard is the process whose command line ends in the server's number. */
async function guardOf(dataDir: string): Promise<number> {
  const last = String(postmaster(dataDir));
  const ps = spawn('ps', ['-axww', '-o', 'pid=,command='], { stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface(ps.stdout)) if (line.includes('pacta-guard') && line.endsWith(last)) return Number.parseInt(line, 10);
  throw new Error('the server has no guard');
}
