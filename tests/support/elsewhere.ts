import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { access, copyFile, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const NAMED = fileURLToPath(new URL('../elsewhere/', import.meta.url));
const LOCK = readFileSync(join(NAMED, 'package-lock.json'));
/** Where it is installed: by what the lockfile says, in a folder that git leaves out. */
const KEPT = fileURLToPath(new URL(`../../node_modules/.elsewhere-${createHash('sha256').update(LOCK).digest('hex').slice(0, 12)}`, import.meta.url));
const at = (...path: string[]) => join(KEPT, 'node_modules', ...path);

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

/**
 * Has what `tests/elsewhere` names installed as its lockfile says, once. It is installed aside and put in its place whole:
 * two at once, or one that is killed, leave nothing half done. No script of any package runs.
 */
export async function installElsewhere(): Promise<void> {
  if (existsSync(KEPT)) return;
  const aside = await mkdtemp(`${KEPT}-`);
  try {
    for (const name of ['package.json', 'package-lock.json']) await copyFile(join(NAMED, name), join(aside, name));
    await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: aside });
    await rename(aside, KEPT).catch((error: unknown) => {
      if (!existsSync(KEPT)) throw error; // another was quicker
    });
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

/** Whether a runtime can be had here: its package is for one system, and npm leaves it out on others. */
export const canBeHad = (runtime: Runtime): Promise<boolean> => access(RUNTIMES[runtime].command).then(() => true, () => false);

/** Runs a program of a folder and gives what it prints. */
export async function runIn(runtime: Runtime, folder: string, ...words: string[]): Promise<string> {
  const { command, before } = RUNTIMES[runtime];
  return (await run(command, [...before, ...words], { cwd: folder, env: { ...process.env, DENO_NO_UPDATE_CHECK: '1', DENO_DIR: join(folder, '.deno') } })).stdout;
}
