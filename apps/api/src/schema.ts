import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { typeDefs } from '@pacta/schema';
import type { Resolvers } from './__generated__/resolvers.ts';
import type { Context } from './context.ts';
import { formatErrors, type Log } from './errors.ts';
import { resolvers as agreement } from './modules/agreement/resolvers.ts';
import { resolvers as article } from './modules/article/resolvers.ts';
import { resolvers as country } from './modules/country/resolvers.ts';
import { resolvers as dataset } from './modules/dataset/resolvers.ts';
import { resolvers as domain } from './modules/domain/resolvers.ts';
import { resolvers as evidence } from './modules/evidence/resolvers.ts';
import { resolvers as explore } from './modules/explore/resolvers.ts';
import { resolvers as exported } from './modules/export/resolvers.ts';
import { resolvers as facet } from './modules/facet/resolvers.ts';
import { resolvers as node } from './modules/node/resolvers.ts';
import { resolvers as organization } from './modules/organization/resolvers.ts';
import { resolvers as search } from './modules/search/resolvers.ts';
import { scalars } from './scalars.ts';

const EVIDENCE_TYPES = { passage: 'PassageEvidence', reference: 'ReferenceEvidence', row: 'DatasetRowEvidence' } as const;

const evidenceType = ({ kind }: { kind: keyof typeof EVIDENCE_TYPES }) => EVIDENCE_TYPES[kind];

/** Tells the types of every interface apart, once: by `is` where a service named it, evidence by its `kind`. */
const interfaces = {
  Node: { __resolveType: (value: { is: string } | { kind: keyof typeof EVIDENCE_TYPES }) => ('is' in value ? value.is : evidenceType(value)) },
  Party: { __resolveType: ({ is }: { is: 'Country' | 'Organization' }) => is },
  Evidence: { __resolveType: evidenceType },
  SearchHit: { __resolveType: ({ is }: { is: string }) => is },
};

/** The GraphQL server over the whole schema; it neither listens nor knows HTTP. */
export function createGraphQL(log: Log) {
  const modules: Resolvers[] = [node, country, organization, domain, agreement, article, evidence, dataset, facet, search, explore, exported];
  return new ApolloServer<Context>({
    typeDefs,
    resolvers: [...modules, interfaces, scalars],
    introspection: true,
    // Answers are kept whole, by the record's changes; Apollo's own hints would cost a call for each field.
    plugins: [ApolloServerPluginCacheControlDisabled()],
    // Reading needs no cookie, so that another site can gain nothing by making a browser ask; plain GET links work.
    csrfPrevention: false,
    includeStacktraceInErrorResponses: false,
    formatError: formatErrors(log),
    logger: { debug() {}, info() {}, warn() {}, error: (message) => log.error({}, String(message)) },
  });
}
