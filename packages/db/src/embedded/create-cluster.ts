import { spawn } from 'node:child_process';
import { chmod, chown, mkdtemp, open, readdir, readFile, rename, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Account } from './account.ts';
import { type Binaries, program } from './binaries.ts';
import type { Door } from './door.ts';
import { EmbeddedDatabaseError } from './embedded-database-error.ts';
import { ownFolder, reasonIn, SERVER_ENVIRONMENT } from './invocation.ts';

type Wanted = { cluster: string; name: string; binaries: Binaries; account: Account; door: Door; durable: boolean };

/**
 * Makes sure that `cluster` holds a complete database of the right PostgreSQL; makes one where there is none.
 * It is built beside its place and renamed when complete, so a process killed half-way leaves no half-made database.
 */
export async function createCluster(wanted: Wanted): Promise<{ created: boolean }> {
  const { cluster, name, binaries, account, door, durable } = wanted;
  const home = dirname(cluster);
  for (const entry of await readdir(home))
    if (entry.startsWith('init-')) await rm(join(home, entry), { recursive: true, force: true, maxRetries: 10 });
  if (await isComplete(cluster, binaries)) return { created: false };

  const unfinished = await mkdtemp(join(home, 'init-'));
  try {
    await chmod(unfinished, 0o700);
    if (account) await chown(unfinished, account.uid, account.gid);
    await initdb(unfinished, [
      ...['--username=pacta', '--encoding=UTF8', '--no-instructions', '--set', `cluster_name=${name}`, ...door.initdb],
      // The same upper case, word characters and order of code points on every machine, whatever its locales.
      ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', `--lc-ctype=${CTYPE}`],
      ...(durable ? [] : ['--no-sync']),
    ], { binaries, account });
    await rename(unfinished, cluster);
    if (durable && process.platform !== 'win32') await syncFolder(home);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true, maxRetries: 10 });
    throw error;
  }
  return { created: true };
}

const CTYPE = { darwin: 'en_US.UTF-8', win32: 'C' }[process.platform as string] ?? 'C.UTF-8';

async function isComplete(cluster: string, binaries: Binaries): Promise<boolean> {
  const [ours] = binaries.version.split('.');
  const theirs = await readFile(join(cluster, 'PG_VERSION'), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (theirs?.trim() === ours) return true;
  if (theirs)
    throw new EmbeddedDatabaseError(
      `The database in ${cluster} was made by PostgreSQL ${theirs.trim()}, and this Pacta brings PostgreSQL ${ours}. ` +
        'Start the Pacta that made it, or move the folder away to begin with a new database.',
    );
  await rmdir(cluster).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return; // the usual case: nothing there
    throw new EmbeddedDatabaseError(
      `${cluster} holds something else than a database. Move it away, or name another folder by PACTA_DATA_DIR.`,
      { cause: error },
    );
  });
  return false;
}

async function initdb(folder: string, options: string[], { binaries, account }: Pick<Wanted, 'binaries' | 'account'>) {
  const child = spawn(program(binaries, 'initdb'), ['-D', ownFolder(folder), ...options], {
    ...account,
    cwd: folder,
    env: SERVER_ENVIRONMENT,
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
  });
  let said = '';
  child.stdout.on('data', (data) => (said += String(data)));
  child.stderr.on('data', (data) => (said += String(data)));
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  if (code !== 0)
    throw new EmbeddedDatabaseError(`A new database cannot be made in ${dirname(folder)}: ${reasonIn(said, basename(folder))}`);
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder);
  await handle.sync().finally(() => handle.close());
}
