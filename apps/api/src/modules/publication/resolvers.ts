import type { Resolvers } from '../../__generated__/resolvers.ts';
import { eachMade } from '../../each-made.ts';
import { askedOf } from '../../relay/selection.ts';
import { publishedFromNow, recordOf } from './service.ts';

export const resolvers: Resolvers = {
  Subscription: {
    recordPublished: {
      subscribe: async (_, { filter }, ctx) => eachMade(await publishedFromNow(ctx, filter ?? {}), async (recordPublished) => [{ recordPublished }]),
    },
  },
  RecordPublished: {
    record: (published, _, ctx, info) => recordOf(ctx, published, (type) => askedOf(type, info)),
  },
};
