import type { Resolvers } from '../../__generated__/resolvers.ts';
import { promised } from '../../batches.ts';
import { connectionOf, pageOf } from '../../relay/connection.ts';
import { inLanguage } from '../../relay/language.ts';
import { askedOf, selects } from '../../relay/selection.ts';
import { agreementConnection } from '../agreement/agreements.field.ts';
import { countryByCode, domainProfileOf } from '../country/service.ts';
import { allDatasets } from '../dataset/service.ts';
import { organizationByCode } from '../organization/service.ts';
import { commitmentsOfPair, coverageOfPair, filterOfPair, networkOn, organizationsOfPair, pairOf, timelineOn } from './service.ts';

export const resolvers: Resolvers = {
  Query: {
    pair: (_, { a, b }, ctx) => pairOf(ctx, { a, b }),
    network: (_, { filter, minWeight }, ctx) => networkOn(ctx, filter ?? {}, minWeight ?? 1),
    timeline: (_, { filter, by }, ctx, info) => timelineOn(ctx, filter ?? {}, by, selects('events', info)),
  },
  Pair: {
    a: ({ a }, _, ctx, info) => promised(countryByCode(ctx, a, askedOf('Country', info))),
    b: ({ b }, _, ctx, info) => promised(countryByCode(ctx, b, askedOf('Country', info))),
    agreements: (pair, { filter, ...args }, ctx, info) => agreementConnection(ctx, { ...args, filter: filterOfPair(pair, filter ?? {}) }, info),
    commitments: async (pair, args, ctx, info) => {
      const page = pageOf(args, 'NEWEST');
      return connectionOf(await commitmentsOfPair(ctx, pair, { asked: askedOf('Commitment', info), page, count: selects('totalCount', info) }), page);
    },
    domainProfile: ({ a, b }, _, ctx) => domainProfileOf(ctx, a, { countries: [b] }),
    timeline: (pair, { by }, ctx, info) => timelineOn(ctx, filterOfPair(pair, {}), by, selects('events', info)),
    organizations: async (pair, _, ctx, info) => {
      const asked = askedOf('Organization', info);
      return (await organizationsOfPair(ctx, pair)).map((code) => promised(organizationByCode(ctx, code, asked)));
    },
    coverage: async (pair, _, ctx) => coverageOfPair(ctx, pair, await allDatasets(ctx)),
  },
  PairCoverage: {
    timeline: ({ pair, dataset }, { by }, ctx, info) => timelineOn(ctx, filterOfPair(pair, { dataset: dataset.slug }), by, selects('events', info)),
    statement: ({ statement }, { locale }) => inLanguage(statement, locale),
  },
  Network: { nodes: ({ nodes }) => nodes },
  NetworkEdge: {
    a: ({ a }, _, ctx, info) => promised(countryByCode(ctx, a, askedOf('Country', info))),
    b: ({ b }, _, ctx, info) => promised(countryByCode(ctx, b, askedOf('Country', info))),
  },
  TimelineBucket: { events: ({ events }) => events ?? [] },
};
