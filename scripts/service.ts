import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import type { GroupGuard } from './process-group.mjs';
import { StartError } from './start-error.ts';

export type ServicePlan = {
  /** As people call it: « API », « site ». */
  name: string;
  command: readonly [string, ...string[]];
  cwd: string;
  env: NodeJS.ProcessEnv;
  /** An address that answers 200 once the service can be used. */
  readyAt: string;
  /** Show what it says also while it starts. */
  talkative: boolean;
};

export type Service = {
  /** Resolves when it can be used. */
  ready(stop: AbortSignal): Promise<void>;
  /** Rejects when it cannot be kept running. */
  failed: Promise<never>;
  /** Asks it to end what it is doing, insists after ten seconds, and resolves when it is gone. */
  stop(): Promise<void>;
};

/** More than this within a minute is not bad luck. */
const MOST_RESTARTS = 5;
const PATIENCE = { toStop: 10_000, toAnswer: 120_000, toAnswerWell: 20_000 }; // milliseconds

/**
 * Runs one service and starts it again when it dies: a crash must not end a site that nobody watches. But one that dies
 * before it was ever ready, or again and again, is reported instead: that would only hide what is wrong.
 */
export function startService(plan: ServicePlan, guard: GroupGuard, say: (line: string) => void): Service {
  const words: string[] = []; // the last lines that it said
  const restarts: number[] = [];
  const ending = new AbortController();
  let isReady = false;
  let giveUp: (reason: StartError) => void = () => undefined;
  const failed = new Promise<never>((_, reject) => (giveUp = reject));
  failed.catch(() => undefined); // whoever waits hears it
  let child = launch();

  function launch(): ChildProcess {
    const [program, ...args] = plan.command;
    const launched = spawn(program, args, {
      cwd: plan.cwd,
      env: plan.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: guard.usesGroups, // Ctrl-C comes to us alone, and we stop them in order
      windowsHide: true,
    });
    guard.add(launched);
    for (const stream of [launched.stdout, launched.stderr]) createInterface({ input: stream }).on('line', hear);
    launched.once('error', (cause) => giveUp(new StartError(`The ${plan.name} cannot be started: ${cause.message}`, { cause })));
    launched.once('close', (code, signal) => {
      if (!ending.signal.aborted) void died(signal ?? `code ${code}`);
    });
    return launched;
  }

  function hear(line: string): void {
    if (words.push(line) > 100) words.shift();
    if (plan.talkative || isReady) say(`[${plan.name}] ${line}`);
  }

  async function died(how: string): Promise<void> {
    if (!isReady) return giveUp(new StartError(`The ${plan.name} ended while it was starting: ${reasonIn(words) ?? how}`, { cause: words.join('\n') }));
    const now = Date.now();
    restarts.push(now);
    const lately = restarts.filter((time) => now - time < 60_000).length;
    if (lately > MOST_RESTARTS)
      return giveUp(new StartError(`The ${plan.name} ended ${lately} times within a minute, the last time with ${how}.`));
    say(`The ${plan.name} ended by itself (${how}); starting it again.`);
    await wait(250 * 2 ** (lately - 1), undefined, { signal: ending.signal }).then(() => (child = launch()), () => undefined);
  }

  return {
    failed,
    ready: async (stop) => {
      await Promise.race([untilReady(plan, AbortSignal.any([stop, ending.signal])), failed]);
      isReady = true;
    },
    stop: async () => {
      ending.abort();
      if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      const insist = setTimeout(() => guard.send(child, 'SIGKILL'), PATIENCE.toStop);
      await gone;
      clearTimeout(insist);
    },
  };
}

async function untilReady({ name, readyAt }: ServicePlan, stop: AbortSignal): Promise<void> {
  const begin = Date.now();
  let answered: { at: number; status: number } | undefined;
  for (;;) {
    stop.throwIfAborted();
    const status = await fetch(readyAt, { redirect: 'manual', signal: AbortSignal.any([stop, AbortSignal.timeout(30_000)]) })
      .then(async (response) => {
        await response.arrayBuffer(); // or the connection stays open
        return response.status;
      })
      .catch(() => null);
    if (status === 200) return;
    const now = Date.now();
    if (status !== null) answered = { at: answered?.at ?? now, status };
    if (answered && now - answered.at > PATIENCE.toAnswerWell)
      throw new StartError(`The ${name} started but does not work: ${readyAt} answers ${answered.status}. More: PACTA_DEBUG=1 npm start`);
    if (now - begin > PATIENCE.toAnswer)
      throw new StartError(`The ${name} does not answer at ${readyAt} after ${PATIENCE.toAnswer / 1000} s. More: PACTA_DEBUG=1 npm start`);
    await wait(100, undefined, { signal: stop });
  }
}

/** The line of a dying program that says why, as far as one can tell: its last words without the stack. */
function reasonIn(words: string[]): string | undefined {
  const lines = words.map((line) => line.trim()).filter((line) => line !== '' && !/^(at |Node\.js v|[{}^])/.test(line));
  return lines.findLast((line) => /error|cannot|failed/i.test(line)) ?? lines.at(-1);
}
