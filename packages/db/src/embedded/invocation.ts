import { DISK_FULL } from './embedded-database-error.ts';

/**
 * How the programs name the folder that is their working directory. By this name they need no right to enter the folders
 * above it, as when root keeps a checkout in /root and PostgreSQL runs as `nobody`; and no odd letter can disturb them.
 */
export function ownFolder(folder: string): string {
  return process.platform === 'linux' ? '/proc/self/cwd' : folder;
}

/** The one line of PostgreSQL's output that says why it gave up. */
export function reasonIn(output: string, fallback: string): string {
  if (/No space left on device|Disk quota exceeded/.test(output)) return DISK_FULL;
  const lines = output.split('\n').filter((line) => /\b(FATAL|PANIC|error|could not)\b/.test(line));
  const reason = lines.find((line) => /FATAL|PANIC/.test(line)) ?? lines[0] ?? output.trim().split('\n').at(-1);
  return reason?.replace(/^.*?\b(FATAL|PANIC|error):\s*/, '') || fallback;
}

/** PostgreSQL gets no setting of the person's own (PGDATA, LC_*), but on Windows, where programs need many of them. */
export const SERVER_ENVIRONMENT = process.platform === 'win32' ? undefined : { PATH: '/usr/bin:/bin', LC_ALL: 'C' };
