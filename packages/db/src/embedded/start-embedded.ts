import { existsSync, statSync } from 'node:fs';
import { mkdir, realpath } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client, DatabaseError } from 'pg';
import { accountFor } from './account.ts';
import { findBinaries } from './binaries.ts';
import { createCluster } from './create-cluster.ts';
import { socketDoor, tcpDoor } from './door.ts';
import { EmbeddedDatabaseError, folderRefused } from './embedded-database-error.ts';
import { endLeftovers } from './leftovers.ts';
import { announce } from './running-address.ts';
import { beginLog, type Running, type ServerPlan, startServer } from './server.ts';
import { nameOf, takeOwnership } from './single-owner.ts';

export type EmbeddedOptions = {
  /** The folder that holds the database; made when missing. Any folder of this machine's own disks. */
  dataDir: string;
  /** Hears what takes time or went wrong, line by line, for people. */
  onLine?: (line: string) => void;
  /** The server ended, was started again several times, and will not stay up: nothing answers at `url` any more. */
  onFailure?: (error: EmbeddedDatabaseError) => void;
  /** False: faster, and a power cut may destroy the database. For tests. */
  fsync?: boolean;
  /** How clients come in: by default a Unix socket, on Windows a port of 127.0.0.1 with a password. */
  door?: 'socket' | 'tcp';
};

export type EmbeddedDatabase = {
  /** Connection string for `pg` and Prisma's adapter. May hold a password: not for logs. */
  url: string;
  /** Stops the server and gives the folder free. May be called twice. */
  stop(): Promise<void>;
};

/**
 * Starts the real PostgreSQL that Pacta brings along, on a folder that it makes at the first start, with a database
 * `pacta`. Started again whenever it exits; stopped also when this process is killed.
 * Throws `EmbeddedDatabaseError`, one line for people, and then leaves nothing running.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const { onLine = () => undefined, onFailure = () => undefined, fsync = true } = options;
  const undo: (() => Promise<unknown>)[] = [];
  const undone = async () => {
    for (let step = undo.pop(); step; step = undo.pop()) await step();
  };
  try {
    await makeFolder(resolve(options.dataDir));
    const dataDir = await realpath(options.dataDir);
    const name = await nameOf(dataDir);
    undo.push(await takeOwnership(dataDir, name));

    const cluster = join(dataDir, 'pg');
    const account = await accountFor(cluster);
    const binaries = await findBinaries(account);
    const tcp = (options.door ?? (process.platform === 'win32' ? 'tcp' : 'socket')) === 'tcp';
    const door = await (tcp ? tcpDoor(dataDir, account) : socketDoor(cluster));
    undo.push(door.close);
    const clear = () => endLeftovers(name, account?.uid ?? null, cluster, binaries);
    await clear();
    await createCluster({ cluster, name, binaries, account, door, durable: fsync });

    const log = join(dataDir, 'postgres.log');
    await beginLog(log);
    const settings = [...door.settings, `cluster_name=${name}`, ...SETTINGS, ...(fsync ? [] : NOT_DURABLE)];
    const plan: ServerPlan = { cluster, log, binaries, account, settings, url: door.url('postgres'), onLine };
    const first = await startServer(plan);
    undo.push(keepRunning(plan, first, clear, onFailure));
    await ensureDatabase(door.url('postgres'), door.url('pacta'));
    undo.push(await announce(dataDir, door.url('pacta')));
    let stopped: Promise<void> | undefined;
    return { url: door.url('pacta'), stop: () => (stopped ??= undone()) };
  } catch (error) {
    await undone();
    throw folderRefused(options.dataDir, error);
  }
}

/** Not by `recursive: true`: where the system answers ENOENT for a folder that exists (/proc), Node tries for ever. */
async function makeFolder(folder: string): Promise<void> {
  if (existsSync(folder)) {
    if (!statSync(folder).isDirectory()) throw Object.assign(new Error('not a folder'), { code: 'ENOTDIR' });
    return;
  }
  await makeFolder(dirname(folder));
  await mkdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST' || !existsSync(folder)) throw error; // else another start was quicker
  });
}

const SETTINGS = ['TimeZone=UTC', 'log_timezone=UTC', 'log_checkpoints=off'];
const NOT_DURABLE = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/** More than this within a minute is not bad luck. */
const MOST_RESTARTS = 5;

/** Starts the server again whenever it ends by itself. Returns what stops it for good. */
function keepRunning(plan: ServerPlan, first: Running, clear: () => Promise<void>, onFailure: (e: EmbeddedDatabaseError) => void) {
  let current: Running | null = first;
  let stopping = false;
  const restarts: number[] = [];
  const keeping = (async () => {
    for (;;) {
      await current?.ended;
      if (stopping) return;
      const now = Date.now();
      restarts.push(now);
      const lately = restarts.filter((time) => now - time < 60_000).length;
      if (lately > MOST_RESTARTS)
        return onFailure(new EmbeddedDatabaseError(`PostgreSQL ended ${lately} times within a minute. See ${plan.log}.`));
      plan.onLine('PostgreSQL ended by itself; starting it again.');
      current = null;
      try {
        await clear(); // a backend may have outlived its server
        current = await startServer(plan);
        if (stopping) await current.stop();
      } catch (error) {
        plan.onLine(error instanceof Error ? error.message : String(error));
        await wait(200 * lately);
      }
    }
  })();
  return async () => {
    stopping = true;
    await current?.stop();
    await keeping;
  };
}

async function ensureDatabase(maintenance: string, wanted: string): Promise<void> {
  const client = new Client({ connectionString: wanted });
  try {
    await client.connect();
  } catch (error) {
    if (!(error instanceof DatabaseError) || error.code !== '3D000') throw error; // 3D000: no such database
    const maker = new Client({ connectionString: maintenance });
    await maker.connect();
    await maker.query('CREATE DATABASE pacta').finally(() => maker.end());
  } finally {
    await client.end().catch(() => undefined);
  }
}
