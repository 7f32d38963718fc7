import type { ApiKeyModel, UserModel } from './__generated__/prisma/models.ts';

/** Somebody with an account. */
export type UserRecord = Pick<UserModel, 'id' | 'name' | 'email' | 'role' | 'suspendedAt' | 'createdAt'>;

/** What is kept of a key; the key itself is kept nowhere. */
export type ApiKeyRecord = Omit<ApiKeyModel, 'hash'>;
