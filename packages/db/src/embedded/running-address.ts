import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';

/** Where the owner of a folder writes how its server is reached. May hold a password: readable by its user alone. */
const fileOf = (dataDir: string) => join(dataDir, 'address');

/** Says how the server is reached, for other commands of the same user. Returns what takes the word back. */
export async function announce(dataDir: string, url: string): Promise<() => Promise<void>> {
  await rm(fileOf(dataDir), { force: true }); // a mode is only given to a file that is new
  await writeFile(fileOf(dataDir), url, { mode: 0o600 });
  return () => rm(fileOf(dataDir), { force: true });
}

/** The address of the embedded database that another process runs in this folder now; null when none does. */
export async function runningEmbedded(dataDir: string): Promise<string | null> {
  const url = await readFile(fileOf(dataDir), 'utf8').catch(() => null);
  if (url === null) return null;
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 3_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return url;
  } catch {
    return null; // left behind by an owner that was killed
  } finally {
    await client.end().catch(() => undefined);
  }
}
