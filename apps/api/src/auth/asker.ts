import { digestOfSecret, type UserRecord } from '@pacta/db';
import type { FastifyRequest } from 'fastify';
import type { Log } from '../errors.ts';
import type { Accounts } from './accounts.ts';
import { powersOfKey, powersOfRole, type Power } from './policy.ts';

/** Who asks, and what they may do here and now. */
export type Asker = { person: UserRecord; powers: readonly Power[] };

/** What keys begin with, so that a scanner of leaked secrets knows one. */
export const KEY_PREFIX = 'pacta_';

/** How long the last use of a key may be behind, in milliseconds: writing each would make every read a write. */
const USE_IS_KEPT_EVERY_MS = 60_000;

const BEARER = new RegExp(`^Bearer (${KEY_PREFIX}[\\w-]{20,100})$`, 'i');

type Asking = Pick<FastifyRequest, 'headers' | 'method'>;

/** Whether a request says who asks; what answers it is then for them alone, and nobody keeps it. */
export const saysWhoAsks = ({ headers }: Asking) => headers.authorization !== undefined || /(?:^|;\s*)(?:__Secure-)?pacta\.session_token=/.test(headers.cookie ?? '');

/**
 * Tells who asks: by the key that is sent, else by the cookie of who signed in. Null for nobody, and for whoever was shut out.
 * A cookie counts only where the request was made by a page of ours: a browser sends it along wherever it is made to go.
 */
export async function whoAsks(request: Asking, { db, signedIn, isOurs }: Accounts, log: Log): Promise<Asker | null> {
  const { authorization } = request.headers;
  if (authorization !== undefined) {
    const [, key] = BEARER.exec(authorization) ?? [];
    return key === undefined ? null : holderOf(key);
  }
  if (!isOurs(request.headers)) return null;
  const id = await signedIn(request.headers);
  if (id === null) return null;
  const person = await db.user.findUnique({ where: { id } });
  return person && person.suspendedAt === null ? { person, powers: powersOfRole(person.role) } : null;

  async function holderOf(secret: string): Promise<Asker | null> {
    const found = await db.apiKey.findUnique({ where: { hash: digestOfSecret(secret) }, include: { user: true } });
    const now = new Date();
    if (!found || found.revokedAt || (found.expiresAt && found.expiresAt <= now) || found.user.suspendedAt) return null;
    if (now.getTime() - (found.lastUsedAt?.getTime() ?? 0) >= USE_IS_KEPT_EVERY_MS)
      db.apiKey.update({ where: { id: found.id }, data: { lastUsedAt: now } }).catch((error: unknown) => log.error({ err: error }, 'The use of a key could not be kept'));
    return { person: found.user, powers: powersOfKey(found.user.role, found.powers) };
  }
}
