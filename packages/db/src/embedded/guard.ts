import { spawn } from 'node:child_process';
import { Socket } from 'node:net';
import type { Account } from './account.ts';

/**
 * Stops PostgreSQL when its owner dies without a word (`kill -9`, out of memory): a shell that waits on a pipe from the
 * owner. A line means that PostgreSQL has ended; the end of the pipe means that the owner has. It may be killed too:
 * the next start copes with whatever was left.
 * @returns call it when PostgreSQL has ended
 */
export function guard(pid: number, account: Account): () => void {
  if (process.platform === 'win32') return () => undefined; // there, children die with Node
  const child = spawn('/bin/sh', ['-c', 'read -r ended || kill -INT "$1"', 'pacta-guard', String(pid)], {
    ...account, // so that it can reach no process but the account's
    cwd: '/',
    detached: true, // the terminal's Ctrl-C and hang-up are not for it
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  child.on('error', () => undefined);
  child.stdin.on('error', () => undefined);
  child.unref();
  if (child.stdin instanceof Socket) child.stdin.unref(); // as a child's pipe is; it would keep this process alive
  return () => void child.stdin.end('ended\n');
}
