import { spawn } from 'node:child_process';
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
  // A child's pipe is a socket, and would keep this process alive. The types know only what streams have.
  if ('unref' in child.stdin && typeof child.stdin.unref === 'function') child.stdin.unref();
  return () => void child.stdin.end('ended\n');
}
