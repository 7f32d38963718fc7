import { execFile } from 'node:child_process';
import { access, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const FOLDER = fileURLToPath(new URL('../elsewhere/', import.meta.url));
const at = (...path: string[]) => join(FOLDER, 'node_modules', ...path);

/** Ways of running a program: the command, and what stands before the program's name. */
const RUNTIMES = {
  'Node 20': { command: at('node20/bin/node'), before: [] },
  'Node 22': { command: at('node22/bin/node'), before: [] },
  'Node 24': { command: at('node24/bin/node'), before: [] },
  Deno: { command: at('@deno/linux-x64-glibc/deno'), before: ['run', '--allow-net', '--allow-read', '--node-modules-dir=manual', '--no-remote', '--quiet'] },
  Bun: { command: at('@oven/bun-linux-x64/bin/bun'), before: ['run', '--no-install'] },
} as const;

export type Runtime = keyof typeof RUNTIMES;
export const runtimes = Object.keys(RUNTIMES) as Runtime[]; // the keys are the names

/** The compiler that is current, and the bundler, as programs of Node. */
export const currentTypeScript = at('typescript/bin/tsc');
export const vite = at('vite/bin/vite.js');

/** Has what `tests/elsewhere` names installed as its lockfile says, once. No script of any package runs. */
export async function installElsewhere(): Promise<void> {
  const [stamp, wanted] = [at('.installed'), await readFile(join(FOLDER, 'package-lock.json'), 'utf8')];
  if ((await readFile(stamp, 'utf8').catch(() => '')) === wanted) return;
  await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: FOLDER });
  await writeFile(stamp, wanted);
}

/** Whether a runtime can be had here: its package is for one system, and npm leaves it out on others. */
export const canBeHad = (runtime: Runtime): Promise<boolean> => access(RUNTIMES[runtime].command).then(() => true, () => false);

/** Runs a program of a folder and gives what it prints. */
export async function runIn(runtime: Runtime, folder: string, ...words: string[]): Promise<string> {
  const { command, before } = RUNTIMES[runtime];
  return (await run(command, [...before, ...words], { cwd: folder, env: { ...process.env, DENO_NO_UPDATE_CHECK: '1', DENO_DIR: join(folder, '.deno') } })).stdout;
}
