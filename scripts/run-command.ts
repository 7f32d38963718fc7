import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { NO_TELEMETRY } from './services.ts';

/** The folder of the repository. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** How a program ended, and all that it said. */
export type Ended = { ok: boolean; output: string };

/** Runs a tool of `node_modules` in the repository's folder, as `npx` would, and keeps what it says. */
export function tool(name: string, ...args: string[]): Promise<Ended> {
  return run(name, args, 'pipe');
}

/** Runs a tool of `node_modules`, whose words go straight to the terminal. */
export function toolAloud(name: string, ...args: string[]): Promise<Ended> {
  return run(name, args, 'inherit');
}

function run(name: string, args: string[], stdio: 'pipe' | 'inherit'): Promise<Ended> {
  const bin = `${ROOT}node_modules/.bin/${name}`;
  return new Promise((resolve, reject) => {
    const child = spawn(process.platform === 'win32' ? `"${bin}.cmd"` : bin, args, {
      cwd: ROOT,
      stdio: ['ignore', stdio, stdio],
      shell: process.platform === 'win32', // .cmd files are the shell's
      env: { ...process.env, ...NO_TELEMETRY },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.on('error', (cause) => reject(new Error(`${name} could not be started: run \`npm ci\` first.`, { cause })));
    child.on('close', (code) => resolve({ ok: code === 0, output: output.trim() }));
  });
}
