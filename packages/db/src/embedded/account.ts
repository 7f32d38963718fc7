import { spawnSync } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { EmbeddedDatabaseError, USE_A_SERVER } from './embedded-database-error.ts';

/** The user that PostgreSQL runs as: `null` is the one who started Pacta. Spreads into the options of `spawn`. */
export type Account = { uid: number; gid: number } | null;

const NOBODY = { uid: 65534, gid: 65534 };

/**
 * PostgreSQL refuses to run as root, which containers and CI are: there it runs as the owner of the existing database,
 * or as `nobody`. Throws `EmbeddedDatabaseError` when the existing database belongs to somebody else.
 */
export async function accountFor(cluster: string): Promise<Account> {
  const me = process.getuid?.(); // not on Windows
  const owner = await stat(cluster).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (me === undefined) return null;
  if (me === 0) return owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : NOBODY;
  if (owner && owner.uid !== me) {
    const whose = owner.uid === NOBODY.uid ? 'was made when root started Pacta' : `belongs to user ${owner.uid}`;
    throw new EmbeddedDatabaseError(
      `The database in ${cluster} ${whose}, and this user (${me}) may not open it. ` +
        'Start Pacta as the same user as before, or name another folder by PACTA_DATA_DIR.',
    );
  }
  return null;
}

/** Whether a program starts under the account: it needs every folder above it, and its libraries. */
export function canRun(program: string, account: Account): boolean {
  const { error, status } = spawnSync(program, ['--version'], { ...account, cwd: '/', stdio: 'ignore' });
  if (account && error && 'code' in error && error.code === 'EPERM')
    throw new EmbeddedDatabaseError(
      `PostgreSQL refuses to run as root, and root may not become user ${account.uid} here. ` +
        `Start Pacta as an ordinary user. ${USE_A_SERVER}`,
      { cause: error },
    );
  return !error && status === 0;
}
