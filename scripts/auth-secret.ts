import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * What session cookies are signed with, so that they outlast a restart: drawn by chance once and kept beside the data, for
 * its owner alone to read. Where `AUTH_SECRET` is set, that is taken: several machines need the same.
 */
export async function authSecret({ dataDir, authSecret: given }: { dataDir: string; authSecret: string | undefined }): Promise<string> {
  if (given !== undefined) return given;
  const path = join(dataDir, 'auth-secret');
  await mkdir(dataDir, { recursive: true });
  // Of two that start at once one makes it; both read what stands there then.
  await writeFile(path, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  return (await readFile(path, 'utf8')).trim();
}
