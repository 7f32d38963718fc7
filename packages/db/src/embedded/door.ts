import { randomBytes } from 'node:crypto';
import { chown, lutimes, mkdtemp, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Account } from './account.ts';

/** The way in to the server: how it is told of it, and how clients find it. */
export type Door = {
  /** Options of `initdb` that decide who may enter. */
  initdb: string[];
  /** Settings of the server, each as `name=value`. */
  settings: string[];
  /** A connection string that `pg` and Prisma's adapter understand. */
  url(database: string): string;
  close(): Promise<void>;
};

/** The kernel takes no longer path to a socket (104 bytes with the end mark on macOS, 108 on Linux). */
const LONGEST = 103;

/**
 * A Unix socket inside the cluster's own folder (mode 0700): no network, and only who may read the files may enter.
 * Where the path is too long for a socket, clients go through a link in a short private folder.
 */
export async function socketDoor(cluster: string): Promise<Door> {
  let folder = cluster;
  let short: string | null = null;
  let freshen: NodeJS.Timeout | undefined;
  if (Buffer.byteLength(join(cluster, '.s.PGSQL.5432')) > LONGEST) {
    short = await mkdtemp(join(tmpdir().length > 60 ? '/tmp' : tmpdir(), 'pacta-'));
    folder = join(short, 'db');
    await symlink(cluster, folder);
    freshen = setInterval(() => void touch(folder), 12 * 3_600_000).unref();
  }
  return {
    initdb: ['--auth-local=trust', '--auth-host=reject'],
    settings: ['listen_addresses=', 'unix_socket_directories=.'],
    url: (database) => `postgresql://pacta@localhost/${database}?host=${encodeURIComponent(folder)}`,
    close: async () => {
      clearInterval(freshen);
      if (short) await rm(short, { recursive: true, force: true });
    },
  };
}

/** Cleaners of temporary folders remove what nobody touched for some days. */
async function touch(link: string): Promise<void> {
  const now = new Date();
  await Promise.all([lutimes(link, now, now), utimes(dirname(link), now, now)]).catch(() => undefined);
}

/** Windows: a free port of this machine alone, and a random password in a file beside the cluster. */
export async function tcpDoor(dataDir: string, account: Account): Promise<Door> {
  const file = join(dataDir, 'password');
  const password = await readFile(file, 'utf8').catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    const fresh = randomBytes(24).toString('hex');
    await writeFile(file, fresh, { mode: 0o600 });
    return fresh;
  });
  if (account) await chown(file, account.uid, account.gid);
  const port = await freePort();
  return {
    initdb: ['--auth=scram-sha-256', `--pwfile=${file}`],
    settings: ['listen_addresses=127.0.0.1', `port=${port}`, 'unix_socket_directories='],
    url: (database) => `postgresql://pacta:${password}@127.0.0.1:${port}/${database}`,
    close: async () => undefined,
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
