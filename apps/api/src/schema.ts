import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { typeDefs } from '@pacta/schema';
import { GraphQLError, OperationTypeNode, type GraphQLSchema } from 'graphql';
import type { Resolvers } from './__generated__/resolvers.ts';
import type { Context } from './context.ts';
import { enforceNeeds } from './auth/needs.ts';
import { formatErrors, type Log } from './errors.ts';
import { resolvers as account } from './modules/account/resolvers.ts';
import { resolvers as agreement } from './modules/agreement/resolvers.ts';
import { resolvers as article } from './modules/article/resolvers.ts';
import { resolvers as country } from './modules/country/resolvers.ts';
import { resolvers as editorial } from './modules/editorial/resolvers.ts';
import { resolvers as dataset } from './modules/dataset/resolvers.ts';
import { resolvers as domain } from './modules/domain/resolvers.ts';
import { resolvers as evidence } from './modules/evidence/resolvers.ts';
import { resolvers as explore } from './modules/explore/resolvers.ts';
import { resolvers as exported } from './modules/export/resolvers.ts';
import { resolvers as facet } from './modules/facet/resolvers.ts';
import { resolvers as history } from './modules/history/resolvers.ts';
import { resolvers as node } from './modules/node/resolvers.ts';
import { resolvers as organization } from './modules/organization/resolvers.ts';
import { resolvers as publication } from './modules/publication/resolvers.ts';
import { resolvers as search } from './modules/search/resolvers.ts';
import { scalars } from './scalars.ts';

const EVIDENCE_TYPES = { passage: 'PassageEvidence', reference: 'ReferenceEvidence', row: 'DatasetRowEvidence' } as const;

const evidenceType = ({ kind }: { kind: keyof typeof EVIDENCE_TYPES }) => EVIDENCE_TYPES[kind];

/** Tells the types of every interface apart, once: by `is` where a service named it, evidence by its `kind`. */
const interfaces = {
  Node: { __resolveType: (value: { is: string } | { kind: keyof typeof EVIDENCE_TYPES }) => ('is' in value ? value.is : evidenceType(value)) },
  Party: { __resolveType: ({ is }: { is: 'Country' | 'Organization' }) => is },
  Evidence: { __resolveType: evidenceType },
  PublishedRecord: { __resolveType: ({ is }: { is: string }) => is },
  SearchHit: { __resolveType: ({ is }: { is: string }) => is },
  UserError: { __resolveType: ({ is }: { is: string }) => is },
};

/** What a change answers is told apart by `is` as well: every union that is called so. */
const answers = Object.fromEntries([...typeDefs.matchAll(/^union (\w+Result)\b/gm)].map(([, union = '']) => [union, { __resolveType: ({ is }: { is: string }) => is }]));

/** A single answer cannot tell of what is still to come. */
const subscriptionsAreStreams: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    async didResolveOperation({ operation }) {
      if (operation?.operation !== OperationTypeNode.SUBSCRIPTION) return;
      throw new GraphQLError('A subscription is answered as a stream: ask with `Accept: text/event-stream`.', { extensions: { code: 'BAD_USER_INPUT', http: { status: 406 } } });
    },
  }),
};

/** The whole schema with what answers it. */
export function createSchema() {
  const modules: Resolvers[] = [node, country, organization, domain, agreement, article, evidence, dataset, facet, search, explore, exported, publication, account, editorial, history];
  return enforceNeeds(makeExecutableSchema({ typeDefs, resolvers: [...modules, interfaces, answers, scalars] }));
}

/** The GraphQL server over the whole schema; it neither listens nor knows HTTP. */
export function createGraphQL(schema: GraphQLSchema, log: Log) {
  return new ApolloServer<Context>({
    schema,
    introspection: true,
    // Answers are kept whole, by the record's changes; Apollo's own hints would cost a call for each field.
    plugins: [ApolloServerPluginCacheControlDisabled(), subscriptionsAreStreams],
    // Reading needs no cookie, so that another site can gain nothing by making a browser ask; plain GET links work.
    csrfPrevention: false,
    includeStacktraceInErrorResponses: false,
    formatError: formatErrors(log),
    logger: { debug() {}, info() {}, warn() {}, error: (message) => log.error({}, String(message)) },
  });
}
