/**
 * The embedded database cannot be started or kept. The message is one line for the person who typed the command: what
 * happened, where, and what to do. `cause` keeps the first error.
 */
export class EmbeddedDatabaseError extends Error {
  override name = 'EmbeddedDatabaseError';
}

/** What to do where the embedded database is of no use at all. */
export const USE_A_SERVER =
  'Set DATABASE_URL to a PostgreSQL server, 15 or later, as postgresql://user:password@host:5432/database.';

/** Turns what the file system said about a folder into one line; what it doesn't know stays in the line as it came. */
export function folderRefused(folder: string, cause: unknown): EmbeddedDatabaseError {
  if (cause instanceof EmbeddedDatabaseError) return cause;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const why = REFUSALS[code] ?? `${cause instanceof Error ? cause.message : String(cause)}.`;
  return new EmbeddedDatabaseError(`The database cannot use the folder ${folder}: ${why}`, { cause });
}

const NOT_ALLOWED =
  'this user may not write there. Make it writable for the user who starts Pacta, or name another folder by PACTA_DATA_DIR.';
const A_FILE = 'a file stands in its place. Move the file away, or name another folder by PACTA_DATA_DIR.';
export const DISK_FULL =
  'the disk is full. Free some space there (a new database takes about 60 MB), or name another folder by PACTA_DATA_DIR.';

const REFUSALS: Record<string, string> = {
  EACCES: NOT_ALLOWED,
  EPERM: NOT_ALLOWED,
  EROFS: 'the disk is read-only. Name another folder by PACTA_DATA_DIR.',
  ENOENT: 'it cannot be made: the disk is read-only, or a link leads nowhere. Name another folder by PACTA_DATA_DIR.',
  ENOTDIR: A_FILE,
  EEXIST: A_FILE,
  ENOSPC: DISK_FULL,
  EDQUOT: DISK_FULL,
};
