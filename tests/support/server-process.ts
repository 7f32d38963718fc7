import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { guardGroups } from '../../scripts/process-group.mjs';
import { childEnv } from './env.ts';

/** A port that nobody listens on just now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || !address) throw new Error('The system gave no free port.');
  return address.port;
}

type Options = {
  cwd?: string;
  env: Record<string, string>;
  /** Answers with a status below 500 when the server is up. */
  ready: string;
};

/** Starts a Node program and waits until it answers, half a minute at most. It ends with this process, even when that is killed. */
export async function startProcess(what: string, args: string[], { cwd, env, ready }: Options) {
  const guard = guardGroups();
  const child = spawn(process.execPath, args, { cwd, env: childEnv(env), stdio: ['ignore', 'pipe', 'pipe'], detached: guard.usesGroups });
  guard.add(child);
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-4_000)));
  const ended = once(child, 'exit').then(() => guard.end());
  const stop = async () => {
    child.kill('SIGTERM');
    const late = setTimeout(() => guard.send(child, 'SIGKILL'), 10_000);
    await ended;
    clearTimeout(late);
  };

  /** As a power cut: nothing is closed, nobody is told. */
  const kill = async () => {
    guard.send(child, 'SIGKILL');
    await ended;
  };

  const deadline = Date.now() + 30_000;
  while (!(await answers(ready))) {
    if (child.exitCode !== null || child.signalCode !== null || Date.now() > deadline) {
      await stop();
      throw new Error(`${what} does not answer at ${ready}. It said:\n${said}`);
    }
    await wait(50);
  }
  return { stop, kill };
}

async function answers(url: string): Promise<boolean> {
  try {
    const { status } = await fetch(url, { signal: AbortSignal.timeout(10_000) });
    return status < 500;
  } catch {
    return false; // not listening yet
  }
}
