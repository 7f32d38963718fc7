import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Client } from 'pg';

/** Seconds of processor time, by process. */
export type Used = Map<number, number>;

const ticksPerSecond = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));

/** What a server process and all sessions on the client's database but its own have used so far. Linux, with the database on this machine. */
export async function processorTime(server: number, database: Client): Promise<Used> {
  const { rows } = await database.query<{ pid: number }>('SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()');
  return new Map([server, ...rows.map(({ pid }) => pid)].flatMap((pid) => {
    const seconds = secondsOf(pid);
    return seconds === null ? [] : [[pid, seconds] as const];
  }));
}

/** Seconds used between two readings; a process that is new counts whole. */
export function usedBetween(before: Used, after: Used): number {
  let seconds = 0;
  for (const [pid, now] of after) seconds += now - (before.get(pid) ?? 0);
  return seconds;
}

/** User and system time of all threads of a process; null when it has ended. */
function secondsOf(pid: number): number | null {
  try {
    // The second field is the name of the program, in brackets, and may itself hold blanks and brackets.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ');
    return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
  } catch {
    return null;
  }
}

/** Throws unless the database's processes can be seen from here. */
export async function checkThatDatabaseIsHere(database: Client): Promise<void> {
  const { rows } = await database.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  const [own] = rows;
  if (process.platform === 'linux' && own && secondsOf(own.pid) !== null) return;
  throw new Error('Processor time is read from /proc: the benchmark needs Linux, with the database server on the same machine.');
}
