import type { Resolvers } from '../../__generated__/resolvers.ts';
import { connectionOfAll } from '../../relay/connection.ts';
import { historyOf } from './service.ts';

export const resolvers: Resolvers = {
  Agreement: { changes: async ({ id }, args, ctx) => connectionOfAll(await historyOf(ctx, 'agreement', id), args, (deed) => deed.id) },
  Article: { changes: async ({ id }, args, ctx) => connectionOfAll(await historyOf(ctx, 'article', id), args, (deed) => deed.id) },
};
