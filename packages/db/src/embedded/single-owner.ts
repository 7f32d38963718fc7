import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { EmbeddedDatabaseError } from './embedded-database-error.ts';

/** Gives the folder free again. The kernel does it too when the process dies, however it dies. */
export type Release = () => Promise<void>;

/**
 * A short name for a folder, the same by whatever path one comes to it. Names the mutex and the server's processes.
 */
export async function nameOf(folder: string): Promise<string> {
  const { dev, ino } = await stat(folder, { bigint: true });
  return `pacta-${createHash('sha256').update(`${dev}:${ino}`).digest('hex').slice(0, 12)}`;
}

/**
 * Makes this process the only owner of the folder, or throws `EmbeddedDatabaseError` when another one has it.
 * One machine only: two containers with networks of their own don't see each other, as with PostgreSQL's own lock.
 */
export async function takeOwnership(folder: string, name: string): Promise<Release> {
  if (process.platform === 'darwin') return lockFile(folder);
  // An abstract socket on Linux, a named pipe on Windows: no file to go stale, freed at the owner's last breath.
  const address = process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : `\0${name}`;
  const server = createServer((asker) => asker.on('error', () => undefined).end(String(process.pid)));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ path: address, exclusive: true }, resolve);
  }).catch(async (cause: NodeJS.ErrnoException) => {
    throw cause.code === 'EADDRINUSE' ? taken(folder, await ownersPid(address), cause) : cause;
  });
  server.unref();
  return () => new Promise((resolve) => server.close(() => resolve()));
}

function taken(folder: string, pid: string, cause: unknown): EmbeddedDatabaseError {
  const who = /^\d+$/.test(pid) ? ` (process ${pid})` : '';
  return new EmbeddedDatabaseError(
    `Another Pacta${who} is running from this folder and uses ${folder}. ` +
      'Stop it first, or give this one a folder of its own by PACTA_DATA_DIR.',
    { cause },
  );
}

/** Asks the owner who it is. Empty when it doesn't say within a second: the answer is a courtesy. */
function ownersPid(address: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = '';
    const asker = connect({ path: address, timeout: 1000 });
    asker.on('data', (data) => (answer += data.toString()));
    asker.on('timeout', () => asker.destroy());
    asker.on('error', () => undefined);
    asker.on('close', () => resolve(answer));
  });
}

/** macOS has neither; there `open` itself takes a lock that the kernel frees. */
async function lockFile(folder: string): Promise<Release> {
  const O_EXLOCK = 0x20; // <fcntl.h> of macOS; Node has no name for it
  const flags = constants.O_RDWR | constants.O_CREAT | constants.O_NONBLOCK | O_EXLOCK;
  const handle = await open(join(folder, 'owner'), flags, 0o600).catch((cause: NodeJS.ErrnoException) => {
    throw cause.code === 'EAGAIN' || cause.code === 'EWOULDBLOCK' ? taken(folder, '', cause) : cause;
  });
  return () => handle.close();
}
