import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { guardGroups } from '../scripts/process-group.mjs';
import { floor } from './answers/floor.ts';
import { pacta } from './answers/pacta.ts';
import { ORDER_PROBE, postgraphileDialect } from './answers/postgraphile.ts';
import type { Asking, Dialect } from './answers/answer.ts';
import { serverEnv } from './env.ts';
import { ask } from './load.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** A server under measurement, in a process of its own. */
export type Server = { name: string; pid: number; origin: string; dialect: Dialect; stop(): Promise<void> };

type Start = { name: string; node?: string; args: string[]; cwd?: string; env?: Record<string, string>; port: number; probe: Asking; dialect(probe: string): Dialect };

export const startFloor = (database: string, { port }: { port: number }) =>
  start({ name: 'floor', args: ['--import', 'tsx', at('floor.ts'), '--database', database, '--port', String(port)], port, probe: { path: '/Q4' }, dialect: () => floor });

export function startPacta(database: string, { port, cached }: { port: number; cached: boolean }) {
  const program = at('../apps/api/dist/main.js');
  if (!existsSync(program)) throw new Error('The API is not built: run `npm run build -w @pacta/api` first.');
  const env = { DATABASE_URL: database, PORT: String(port), HOST: '127.0.0.1', RESPONSE_CACHE: cached ? 'on' : 'off' };
  return start({ name: cached ? 'pacta, cached' : 'pacta', args: [program], env, port, probe: { path: '/ready' }, dialect: () => pacta });
}

/** The built site before an API. `kept`: whether its pages are kept until the record changes. */
export function startSite(api: string, { port, kept }: { port: number; kept: boolean }) {
  const folder = at('../apps/web/');
  if (!existsSync(`${folder}dist/main.js`)) throw new Error('The site is not built: run `npm run build` first.');
  const env = { API_URL: `${api}/graphql`, PORT: String(port), HOST: '127.0.0.1', PAGE_CACHE: kept ? 'on' : 'off' };
  return start({ name: kept ? 'site, kept' : 'site', args: ['dist/main.js'], cwd: folder, env, port, probe: { path: '/fr' }, dialect: () => pacta });
}

/** PostGraphile lives in a folder of its own, with dependencies that nobody needs who does not compare; it wants Node 22. */
export function startPostgraphile(database: string, { port }: { port: number }) {
  if (!existsSync(at('postgraphile/node_modules/postgraphile')))
    throw new Error('PostGraphile is not installed: run `npm ci` in benchmarks/postgraphile, or compare with `--without postgraphile`.');
  const [major = 0] = process.versions.node.split('.').map(Number);
  const found = major >= 22 ? process.execPath : spawnSync('npx', ['--yes', '-p', 'node@22', 'node', '-p', 'process.execPath'], { encoding: 'utf8' }).stdout.trim();
  return start({ name: 'PostGraphile', node: found, args: [at('postgraphile/serve.mjs'), database, String(port)], port, probe: ORDER_PROBE, dialect: postgraphileDialect });
}

/** Starts a Node program and waits until it answers, a minute at most. It ends with this process, even when that is killed. */
async function start({ name, node = process.execPath, args, cwd = at('.'), env = {}, port, probe, dialect }: Start): Promise<Server> {
  const guard = guardGroups();
  const child = spawn(node, args, { cwd, env: serverEnv(env), stdio: ['ignore', 'pipe', 'pipe'], detached: guard.usesGroups });
  guard.add(child);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-4_000)));
  const ended = once(child, 'exit').then(() => guard.end());
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  const origin = `http://127.0.0.1:${port}`;
  for (const deadline = Date.now() + 60_000; ; await wait(100)) {
    const answer = await ask(origin, probe).catch(() => null);
    if (answer !== null && child.pid) return { name, pid: child.pid, origin, dialect: dialect(answer), stop };
    if (child.exitCode !== null || Date.now() > deadline) {
      await stop();
      throw new Error(`${name} does not answer at port ${port}. It said:\n${said}`);
    }
  }
}
