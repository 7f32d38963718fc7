import type { Resolvers, SkosRelation } from '../../__generated__/resolvers.ts';
import { globalId } from '../../relay/global-id.ts';
import { connectionOf, pageOf } from '../../relay/connection.ts';
import { inLanguage } from '../../relay/language.ts';
import { askedOf, selects } from '../../relay/selection.ts';
import { agreementsOn } from '../agreement/service.ts';
import { agreementCountOf, childrenOf, domainBySlug, domainsOfLevel, levelOf } from './service.ts';

/** The taxonomy's file writes SKOS names, the schema enum values. */
const SKOS: Record<string, SkosRelation> = {
  exactMatch: 'EXACT_MATCH',
  closeMatch: 'CLOSE_MATCH',
  broadMatch: 'BROAD_MATCH',
  narrowMatch: 'NARROW_MATCH',
  relatedMatch: 'RELATED_MATCH',
};

export const resolvers: Resolvers = {
  Query: {
    domain: async (_, { slug }, ctx) => (await domainBySlug(ctx, slug)) ?? null,
    domains: (_, { level }, ctx) => domainsOfLevel(ctx, level),
  },
  CooperationDomain: {
    id: ({ slug }) => globalId('CooperationDomain', slug),
    level: levelOf,
    label: ({ label }, { locale }) => inLanguage(label, locale),
    definition: ({ definition }, { locale }) => inLanguage(definition, locale),
    parent: async ({ parentSlug }, _, ctx) => (parentSlug === null ? null : ((await domainBySlug(ctx, parentSlug)) ?? null)),
    children: ({ slug, parentSlug }, _, ctx) => (parentSlug === null ? childrenOf(ctx, slug) : []),
    mappings: ({ mappings }) => mappings.map(({ scheme, code, relation }) => ({ scheme, code, relation: SKOS[relation] ?? 'RELATED_MATCH' })),
    agreements: async ({ slug }, { filter, orderBy, ...args }, ctx, info) => {
      const page = pageOf(args, orderBy ?? 'NEWEST');
      const asked = askedOf('Agreement', info);
      return connectionOf(await agreementsOn(ctx, { page, filter: filter ?? {}, asked, count: selects('totalCount', info), of: { kind: 'domain', key: slug } }), page);
    },
    agreementCount: ({ slug }, _, ctx) => agreementCountOf(ctx, slug),
  },
};
