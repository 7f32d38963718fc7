import { randomUUID } from 'node:crypto';
import { digestOfSecret, invite, type UserRecord } from '@pacta/db';
import { hashPassword } from 'better-auth/crypto';
import { z } from 'zod';
import type { Role } from '../../auth/policy.ts';
import type { Asker } from '../../auth/asker.ts';
import type { Context } from '../../context.ts';
import { isUuid } from '../../relay/uuid.ts';
import { invalidInput, notFound, type UserError } from '../../user-error.ts';

const EMAIL = z.email().max(254);
const emailOf = (text: string) => EMAIL.safeParse(text.trim().toLowerCase()).data ?? null;

/** Everybody with an account, by name. */
export const everybody = ({ writer }: Context): Promise<UserRecord[]> => writer.user.findMany({ orderBy: [{ name: 'asc' }, { id: 'asc' }] });

/** Makes a link for one person; an open one to the same address is useless from then on. */
export async function invitePerson({ writer: db, siteUrl }: Context, { person }: Asker, wanted: { email: string; role: Role }) {
  const email = emailOf(wanted.email);
  if (email === null) return invalidInput(`« ${wanted.email} » is not an e-mail address.`, 'email');
  if (await db.user.findUnique({ where: { email } })) return invalidInput(`${email} has an account already. Change its role instead.`, 'email');
  const { token, expiresAt } = await db.$transaction((tx) => invite(tx, { role: wanted.role, email, invitedById: person.id }));
  return { is: 'PersonInvited' as const, url: `${siteUrl}/invitation#${token}`, expiresAt: expiresAt.toISOString() };
}

export type Joining = { token: string; name: string; email: string | null; password: string };
const SPENT: UserError<'InvitationSpent'> = { is: 'InvitationSpent', message: 'This link was used, has ended or never was. Ask for another.', path: ['token'], code: 'INVITATION_SPENT' };

const openInvitation = (db: Context['accounts']['db'], token: string) =>
  db.invitation.findFirst({ where: { tokenHash: digestOfSecret(token), acceptedAt: null, expiresAt: { gt: new Date() } } });

/** What a link is for. Whoever has it may know: they could use it. */
export async function readInvitation({ accounts: { db } }: Context, token: string) {
  const open = await openInvitation(db, token);
  return open ? { is: 'InvitationRead' as const, email: open.email, role: open.role, expiresAt: open.expiresAt.toISOString() } : SPENT;
}

/** Makes the account that a link was made for. The link is used in the same transaction: of two at once one gets it. */
export async function join({ writer: db }: Context, joining: Joining) {
  const name = joining.name.trim().normalize('NFC');
  if (name === '' || name.length > 80) return invalidInput('Give a name of 1 to 80 characters: it stands in the history of what you change.', 'name');
  if (joining.password.length < 12 || joining.password.length > 128) return invalidInput('Take a password of 12 to 128 characters.', 'password');
  const open = await openInvitation(db, joining.token);
  if (!open) return SPENT;
  const email = open.email ?? emailOf(joining.email ?? '');
  if (email === null) return invalidInput('Give the e-mail address that you will sign in with.', 'email');
  if (joining.password.toLowerCase().includes(email.split('@')[0] ?? email)) return invalidInput('Take a password that does not hold your address.', 'password');
  const password = await hashPassword(joining.password); // slow on purpose, so before the transaction
  return db.$transaction(async (tx) => {
    const { count } = await tx.invitation.updateMany({ where: { id: open.id, acceptedAt: null, expiresAt: { gt: new Date() } }, data: { acceptedAt: new Date() } });
    if (count === 0) return SPENT;
    if (await tx.user.findUnique({ where: { email } })) return invalidInput(`${email} has an account already: sign in.`, 'email');
    const id = randomUUID();
    const person = await tx.user.create({ data: { id, name, email, role: open.role, emailVerified: open.email !== null } });
    await tx.account.create({ data: { id: randomUUID(), userId: id, accountId: id, providerId: 'credential', password } });
    return { is: 'InvitationAccepted' as const, person };
  });
}

export type PersonChange = { id: string; role: Role | null; suspended: boolean | null };

/** Gives somebody another role, or shuts them out or in. Somebody who may administer always stays. */
export async function changePerson({ writer: db }: Context, { id, role, suspended }: PersonChange) {
  return db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "User" WHERE role = 'ADMIN' ORDER BY id FOR UPDATE`; // two who shut each other out do so one after the other
    const before = isUuid(id) ? await tx.user.findUnique({ where: { id } }) : null;
    if (!before) return notFound('Nobody has this id. `people` lists everybody.', 'id');
    const suspendedAt = suspended === null ? before.suspendedAt : suspended ? (before.suspendedAt ?? new Date()) : null;
    const after = { role: role ?? before.role, suspendedAt };
    const others = await tx.user.count({ where: { role: 'ADMIN', suspendedAt: null, id: { not: id } } });
    if (others === 0 && (after.role !== 'ADMIN' || suspendedAt !== null)) return invalidInput('Nobody else may administer. Give somebody that role first.', role !== null && role !== 'ADMIN' ? 'role' : 'suspended');
    if (suspendedAt !== null) await tx.session.deleteMany({ where: { userId: id } });
    return { is: 'PersonChanged' as const, person: await tx.user.update({ where: { id }, data: { ...after, updatedAt: new Date() } }) };
  });
}
