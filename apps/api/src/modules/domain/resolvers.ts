import type { Resolvers, SkosRelation } from '../../__generated__/resolvers.ts';
import { globalId } from '../../relay/global-id.ts';
import { inLanguage } from '../../relay/language.ts';
import { agreementConnection } from '../agreement/agreements.field.ts';
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
    synonyms: ({ synonyms }, { locale }) => synonyms[locale === 'EN' ? 'en' : 'fr'],
    definition: ({ definition }, { locale }) => inLanguage(definition, locale),
    parent: async ({ parentSlug }, _, ctx) => (parentSlug === null ? null : ((await domainBySlug(ctx, parentSlug)) ?? null)),
    children: ({ slug, parentSlug }, _, ctx) => (parentSlug === null ? childrenOf(ctx, slug) : []),
    mappings: ({ mappings }) => mappings.map(({ scheme, code, relation }) => ({ scheme, code, relation: SKOS[relation] ?? 'RELATED_MATCH' })),
    agreements: ({ slug }, args, ctx, info) => agreementConnection(ctx, args, info, { kind: 'domain', key: slug }),
    agreementCount: ({ slug }, _, ctx) => agreementCountOf(ctx, slug),
  },
};
