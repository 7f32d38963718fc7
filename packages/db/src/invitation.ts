import { randomBytes, randomUUID } from 'node:crypto';
import type { Role } from './__generated__/prisma/enums.ts';
import { openDatabase, type Database } from './client.ts';
import { sha256 } from './load/sha256.ts';

/** How long a link to an account can be used, in milliseconds: seven days. */
const LASTS_MS = 7 * 24 * 3_600_000;

/** What is kept of a secret that was drawn by chance: enough to know it again, and nothing to read it from. SHA-256, in hexadecimal digits. */
export const digestOfSecret = (secret: string) => sha256(secret);

export type Invited = { role: Role; email: string | null; invitedById: string | null };

/** Makes an invitation in the place of an open one to the same address, and gives the secret of its link, which is kept nowhere. */
export async function invite(db: Database, { role, email, invitedById }: Invited): Promise<{ token: string; expiresAt: Date }> {
  const token = randomBytes(32).toString('base64url');
  const expiresAt = new Date(Date.now() + LASTS_MS);
  await db.invitation.deleteMany({ where: { email, acceptedAt: null } });
  await db.invitation.create({ data: { id: randomUUID(), tokenHash: digestOfSecret(token), role, email, invitedById, expiresAt } });
  return { token, expiresAt };
}

/** The secret of a link that makes the first account, who may administer; null where somebody has an account already. */
export async function inviteFirst(url: string): Promise<string | null> {
  const db = openDatabase({ url, connections: 1 });
  try {
    return await db.$transaction(async (tx) => {
      if (await tx.user.findFirst({ where: { role: 'ADMIN', suspendedAt: null }, select: { id: true } })) return null;
      return (await invite(tx, { role: 'ADMIN', email: null, invitedById: null })).token;
    });
  } finally {
    await db.$disconnect();
  }
}
