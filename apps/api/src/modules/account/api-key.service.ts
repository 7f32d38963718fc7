import { randomBytes, randomUUID } from 'node:crypto';
import { digestOfSecret, type ApiKeyRecord } from '@pacta/db';
import { KEY_PREFIX, type Asker } from '../../auth/asker.ts';
import type { Power } from '../../auth/policy.ts';
import type { Context } from '../../context.ts';
import { isUuid } from '../../relay/uuid.ts';
import { invalidInput, notFound, type UserError } from '../../user-error.ts';

const MOST_KEYS = 50;
const SHOWN = KEY_PREFIX.length + 4;
const WITHOUT_HASH = { hash: true } as const;

export type WantedKey = { name: string; powers: readonly Power[]; days: number | null };

/** The keys of somebody, the newest first, also those that were revoked. */
export const keysOf = ({ writer }: Context, { person }: Asker): Promise<ApiKeyRecord[]> =>
  writer.apiKey.findMany({ where: { userId: person.id }, orderBy: [{ createdAt: 'desc' }, { id: 'asc' }], omit: WITHOUT_HASH });

/** Makes a key. Its words are in the answer and nowhere else. */
export async function createKey({ writer: db }: Context, { person, powers }: Asker, wanted: WantedKey): Promise<{ is: 'ApiKeyCreated'; key: string; apiKey: ApiKeyRecord } | UserError<'InvalidInput'>> {
  const name = wanted.name.trim();
  if (name === '' || name.length > 80) return invalidInput('Give the key a name of 1 to 80 characters, so that you know it again.', 'name');
  const beyond = wanted.powers.filter((power) => power === 'HOLD_KEYS' || power === 'ADMINISTER' || !powers.includes(power));
  if (beyond.length > 0) return invalidInput(`A key of yours cannot allow ${beyond.join(', ')}: ${beyond.some((power) => powers.includes(power)) ? 'for that, sign in' : 'you may not do it yourself'}.`, 'powers');
  const { days } = wanted;
  if (days !== null && (days < 1 || days > 3650)) return invalidInput('A key ends after 1 to 3650 days, or not by itself.', 'days');
  const key = KEY_PREFIX + randomBytes(32).toString('base64url');
  const apiKey = await db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "User" WHERE id = ${person.id}::uuid FOR UPDATE`; // two at once do not both find room
    if ((await tx.apiKey.count({ where: { userId: person.id, revokedAt: null } })) >= MOST_KEYS) return null;
    return tx.apiKey.create({
      data: { id: randomUUID(), userId: person.id, name, hash: digestOfSecret(key), start: key.slice(0, SHOWN), powers: [...new Set(wanted.powers)], expiresAt: days === null ? null : new Date(Date.now() + days * 24 * 3_600_000) },
      omit: WITHOUT_HASH,
    });
  });
  return apiKey ? { is: 'ApiKeyCreated', key, apiKey } : invalidInput(`You have ${MOST_KEYS} keys that work. Revoke one that you do not need.`);
}

/** Makes a key of one's own useless. Revoking again changes nothing. */
export async function revokeKey({ writer: db }: Context, { person }: Asker, id: string): Promise<{ is: 'ApiKeyRevoked'; apiKey: ApiKeyRecord } | UserError<'NotFound'>> {
  if (isUuid(id)) await db.apiKey.updateMany({ where: { id, userId: person.id, revokedAt: null }, data: { revokedAt: new Date() } });
  const apiKey = isUuid(id) ? await db.apiKey.findFirst({ where: { id, userId: person.id }, omit: WITHOUT_HASH }) : null;
  return apiKey ? { is: 'ApiKeyRevoked', apiKey } : notFound('You have no key with this id. `viewer.apiKeys` lists yours.', 'id');
}
