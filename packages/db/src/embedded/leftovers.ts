import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { program, type Binaries } from './binaries.ts';
import { EmbeddedDatabaseError } from './embedded-database-error.ts';

/** A process of the cluster: the server itself (or an `initdb`), or one of the backends that it forked. */
type Found = { pid: number; kind: 'server' | 'backend' };

/**
 * Ends what an owner that was killed has left running, then removes the lock files that nobody holds any more.
 * Call it only as the owner of the folder: then whatever carries the name is an orphan.
 * @param name what `cluster_name` was set to when the processes were started
 */
export async function endLeftovers(name: string, uid: number | null, cluster: string, binaries: Binaries) {
  if (process.platform === 'win32') {
    // Node's children die with it there; this is for a server that somebody started by hand.
    const stop = ['stop', '-D', cluster, '-m', 'fast', '-w', '-t', '20'];
    await promisify(execFile)(program(binaries, 'pg_ctl'), stop, { windowsHide: true }).catch(() => undefined);
    return; // PostgreSQL itself judges a stale postmaster.pid there
  }
  // SIGINT: end the sessions and shut down. SIGQUIT: at once. A backend that outlived its server holds the shared memory
  // and keeps the next server from starting, so it goes too, but only after the servers: they end their own in order.
  await end('server', [['SIGINT', 20_000], ['SIGQUIT', 5000], ['SIGKILL', 5000]]);
  await end('backend', [['SIGTERM', 2000], ['SIGQUIT', 3000], ['SIGKILL', 5000]]);
  for (const lock of ['postmaster.pid', '.s.PGSQL.5432', '.s.PGSQL.5432.lock'])
    await rm(join(cluster, lock), { force: true });

  async function end(kind: Found['kind'], steps: [NodeJS.Signals, number][]) {
    const find = async () => (await processesNamed(name, uid)).filter((found) => found.kind === kind);
    let left = await find();
    for (const [signal, patience] of steps) {
      for (const { pid } of left) send(pid, signal);
      for (const until = Date.now() + patience; left.length > 0 && Date.now() < until; left = await find()) await wait(20);
    }
    if (left.length > 0)
      throw new EmbeddedDatabaseError(
        `A PostgreSQL process of ${cluster} (${left.map(({ pid }) => pid).join(', ')}) does not end. ` +
          'End it, or start the machine again, then start Pacta.',
      );
  }
}

/**
 * The living processes that carry the name in their command line, of the given user (`null`: of this one). Command lines
 * are open to all; `/proc/*\/cwd` and `exe` of another user are closed even to root in an ordinary container.
 */
export async function processesNamed(name: string, uid: number | null): Promise<Found[]> {
  const user = uid ?? process.getuid?.();
  const found: Found[] = [];
  for (const { pid, owner, command } of await allProcesses()) {
    if (owner !== user || pid === process.pid) continue;
    if (command.startsWith(`postgres: ${name}: `)) found.push({ pid, kind: 'backend' });
    else if (command.split(' ').includes(`cluster_name=${name}`)) found.push({ pid, kind: 'server' });
  }
  return found;
}

type Process = { pid: number; owner: number; command: string };

async function allProcesses(): Promise<Process[]> {
  if (process.platform !== 'linux') {
    const { stdout } = await promisify(execFile)('ps', ['-axww', '-o', 'pid=,uid=,command=']);
    return [...stdout.matchAll(/^\s*(\d+)\s+(\d+)\s+(.*)$/gm)].map(([, pid, owner, command]) => {
      return { pid: Number(pid), owner: Number(owner), command: command ?? '' };
    });
  }
  return readdirSync('/proc').flatMap((pid): Process[] => {
    if (!/^\d+$/.test(pid)) return [];
    try {
      // A zombie's command line is empty, so what is dead but not yet waited for is not found.
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
      return [{ pid: Number(pid), owner: statSync(`/proc/${pid}`).uid, command }];
    } catch {
      return []; // ended in the meantime
    }
  });
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error; // ESRCH: it has just ended by itself
  }
}
