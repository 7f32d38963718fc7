import { spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { oneAtATime } from './one-at-a-time.mjs';
import type { GroupGuard } from './process-group.mjs';
import { StartError } from './start-error.ts';

export type BuildOptions = {
  root: string;
  env: NodeJS.ProcessEnv;
  /** Only what site and API need to run from their source. */
  forDevelopment: boolean;
  guard: GroupGuard;
  stop: AbortSignal;
  say: (line: string) => void;
};

/** Builds what has changed since the last time; turbo knows by the content of the files. Of two at once one waits. */
export async function build(options: BuildOptions): Promise<void> {
  const { dev, ino } = statSync(options.root, { bigint: true });
  const free = await oneAtATime(`pacta-build-${dev}-${ino}`, () => options.say('Waiting for another build in this folder…'));
  await runTurbo(options).finally(free);
}

async function runTurbo({ root, env, forDevelopment, guard, stop, say }: BuildOptions): Promise<void> {
  stop.throwIfAborted();
  const turbo = createRequire(import.meta.url).resolve('turbo/bin/turbo');
  const only = forDevelopment ? ['--filter=@pacta/web^...', '--filter=@pacta/api^...'] : [];
  const options = ['--output-logs=new-only', '--log-order=stream', '--log-prefix=task', '--env-mode=loose'];
  const child = spawn(process.execPath, [turbo, 'run', 'build', ...options, ...only], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: guard.usesGroups,
    windowsHide: true,
  });
  guard.add(child);
  const end = () => guard.send(child, 'SIGTERM');
  stop.addEventListener('abort', end, { once: true });

  const all: string[] = [];
  let building = false;
  for (const stream of [child.stdout, child.stderr])
    createInterface({ input: stream }).on('line', (line) => {
      all.push(line);
      const [, task, text = ''] = /^@pacta\/([\w-]+):build: (.*)$/.exec(line) ?? [];
      if (!task || text.trim() === '' || /^(cache hit|> |npm error|Route |[├└┌ƒ○])/.test(text)) return;
      if (!building) say('Building: the first time, and after a change, this takes a minute…');
      building = true;
      if (!text.startsWith('cache miss')) say(`  ${task}: ${text}`);
    });
  const code = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve));
  stop.removeEventListener('abort', end);
  stop.throwIfAborted();
  if (code === 0) return;
  const failed = all.flatMap((line) => /^\s*(?:ERROR\s+|Failed:\s+)?(@pacta\/[\w-]+)#build/.exec(line)?.[1] ?? [])[0] ?? 'Pacta';
  throw new StartError(`The build of ${failed} failed; its words are above. If the files are as they came, remove node_modules and start again.`, {
    cause: all.join('\n'),
  });
}
