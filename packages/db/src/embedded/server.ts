import { type ChildProcess, spawn } from 'node:child_process';
import { open, readFile, rename, stat } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { Client, DatabaseError } from 'pg';
import type { Account } from './account.ts';
import { type Binaries, program } from './binaries.ts';
import { EmbeddedDatabaseError } from './embedded-database-error.ts';
import { guard } from './guard.ts';
import { ownFolder, reasonIn, SERVER_ENVIRONMENT } from './invocation.ts';

export type ServerPlan = {
  cluster: string;
  /** Where PostgreSQL writes what it has to say; kept for one start more with `.1` added. */
  log: string;
  binaries: Binaries;
  account: Account;
  /** Each as `name=value`. */
  settings: string[];
  /** A connection string to a database that is always there. */
  url: string;
  onLine: (line: string) => void;
};

export type Running = {
  /** Resolves when the server has ended, by itself or by `stop`. */
  ended: Promise<void>;
  /** Ends sessions, writes everything down, and resolves when the server is gone. */
  stop(): Promise<void>;
};

/** Starts the server on a complete cluster and resolves when it answers. */
export async function startServer(plan: ServerPlan): Promise<Running> {
  const said = await sizeOf(plan.log);
  const log = await open(plan.log, 'a', 0o600);
  const args = ['-D', ownFolder(plan.cluster), ...plan.settings.flatMap((setting) => ['-c', setting])];
  const child = spawn(program(plan.binaries, 'postgres'), args, {
    ...plan.account,
    cwd: plan.cluster,
    env: SERVER_ENVIRONMENT,
    // Or Ctrl-C would stop the database while Pacta is still answering its last requests. Not on Windows: there it
    // would outlive its owner.
    detached: process.platform !== 'win32',
    stdio: ['ignore', log.fd, log.fd],
    windowsHide: true,
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()).once('error', () => resolve()));
  await log.close();
  if (child.pid !== undefined) void ended.then(guard(child.pid, plan.account));
  const running = { ended, stop: () => stop(child, ended) };
  try {
    await untilItAnswers(plan, child);
  } catch (error) {
    await running.stop();
    if (!(error instanceof Ended)) throw error;
    const output = (await readFile(plan.log)).subarray(said).toString();
    throw new EmbeddedDatabaseError(
      `The database in ${plan.cluster} does not start: ${reasonIn(output, 'PostgreSQL ended without a word.')} ` +
        `More is in ${plan.log}.`,
    );
  }
  child.unref(); // a program that forgets to stop the database may still end; the guard sees to the rest
  return running;
}

/** PostgreSQL ended before it answered. */
class Ended extends Error {}

async function untilItAnswers({ url, onLine }: ServerPlan, child: ChildProcess): Promise<void> {
  let failed = false;
  child.once('error', () => (failed = true));
  const slow = setTimeout(() => onLine('The database is recovering from an interrupted run; this can take a while.'), 5000);
  try {
    for (;;) {
      const client = new Client({ connectionString: url });
      client.on('error', () => undefined); // the connection broke: the next round sees why
      try {
        await client.connect();
        return;
      } catch (error) {
        const starting = !(error instanceof DatabaseError) || error.code === '57P03'; // "cannot connect now"
        if (!starting) throw error;
      } finally {
        await client.end().catch(() => undefined);
      }
      if (failed || child.exitCode !== null || child.signalCode !== null) throw new Ended();
      await wait(20);
    }
  } finally {
    clearTimeout(slow);
  }
}

/** Fast shutdown; less and less politely when it takes longer than a disk should. */
async function stop(child: ChildProcess, ended: Promise<void>): Promise<void> {
  child.ref();
  const gone = () => child.exitCode !== null || child.signalCode !== null || child.pid === undefined;
  for (const [signal, patience] of [['SIGINT', 30_000], ['SIGQUIT', 5000], ['SIGKILL', 5000]] as const) {
    if (gone()) break;
    child.kill(signal);
    const patienceEnds = new AbortController();
    await Promise.race([ended, wait(patience, undefined, { signal: patienceEnds.signal }).catch(() => undefined)]);
    patienceEnds.abort();
  }
}

/** Puts the log of the run before aside, so that the file never grows over more than one run. */
export async function beginLog(log: string): Promise<void> {
  if ((await sizeOf(log)) > 0) await rename(log, `${log}.1`);
}

async function sizeOf(file: string): Promise<number> {
  return stat(file).then(({ size }) => size, () => 0);
}
