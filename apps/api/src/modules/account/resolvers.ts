import type { Resolvers } from '../../__generated__/resolvers.ts';
import { asking } from '../../auth/asking.ts';
import { createKey, keysOf, revokeKey } from './api-key.service.ts';
import { changePerson, everybody, invitePerson, join, readInvitation } from './people.service.ts';

const day = (date: Date | null) => date?.toISOString() ?? null;

export const resolvers: Resolvers = {
  Query: {
    viewer: (_, __, ctx) => ctx.viewer(),
    people: async (_, __, ctx) => ((await ctx.viewer())?.powers.includes('ADMINISTER') ? everybody(ctx) : null),
  },
  Mutation: {
    createApiKey: async (_, { input: { name, powers, days } }, ctx) => createKey(ctx, await asking(ctx), { name, powers: powers ?? [], days: days ?? null }),
    revokeApiKey: async (_, { input: { id } }, ctx) => revokeKey(ctx, await asking(ctx), id),
    invitePerson: async (_, { input }, ctx) => invitePerson(ctx, await asking(ctx), input),
    readInvitation: (_, { input: { token } }, ctx) => readInvitation(ctx, token),
    acceptInvitation: (_, { input }, ctx) => join(ctx, { ...input, email: input.email ?? null }),
    changePerson: (_, { input: { id, role, suspended } }, ctx) => changePerson(ctx, { id, role: role ?? null, suspended: suspended ?? null }),
  },
  Viewer: {
    powers: ({ powers }) => [...powers],
    apiKeys: (viewer, _, ctx) => keysOf(ctx, viewer),
  },
  Person: {
    createdAt: ({ createdAt }) => createdAt.toISOString(),
    suspendedAt: ({ suspendedAt }) => day(suspendedAt),
  },
  ApiKey: {
    createdAt: ({ createdAt }) => createdAt.toISOString(),
    expiresAt: ({ expiresAt }) => day(expiresAt),
    lastUsedAt: ({ lastUsedAt }) => day(lastUsedAt),
    revokedAt: ({ revokedAt }) => day(revokedAt),
  },
};
