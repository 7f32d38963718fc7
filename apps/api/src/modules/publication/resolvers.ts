import type { Resolvers } from '../../__generated__/resolvers.ts';
import { askedOf } from '../../relay/selection.ts';
import { publishedFromNow, recordOf, type Published } from './service.ts';

export const resolvers: Resolvers = {
  Subscription: {
    recordPublished: {
      subscribe: (_, { filter }, ctx) => publishedFromNow(ctx, filter ?? {}),
      resolve: (published: Published) => published,
    },
  },
  RecordPublished: {
    record: (published, _, ctx, info) => recordOf(ctx, published, (type) => askedOf(type, info)),
  },
};
