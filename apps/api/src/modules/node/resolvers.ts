import type { Resolvers } from '../../__generated__/resolvers.ts';
import { askedOf } from '../../relay/selection.ts';
import { nodeOf, nodesOf } from './service.ts';

export const resolvers: Resolvers = {
  Query: {
    node: (_, { id }, ctx, info) => nodeOf(ctx, id, (type) => askedOf(type, info)),
    nodes: (_, { ids }, ctx, info) => nodesOf(ctx, ids, (type) => askedOf(type, info)),
  },
};
