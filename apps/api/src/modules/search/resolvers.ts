import type { GraphQLResolveInfo } from 'graphql';
import type { Resolvers, SearchType } from '../../__generated__/resolvers.ts';
import type { Context } from '../../context.ts';
import { present } from '../../batches.ts';
import { pageOf } from '../../relay/connection.ts';
import { askedOf, selectedBelow, selects } from '../../relay/selection.ts';
import { agreementById, commitmentById } from '../agreement/service.ts';
import { articleById } from '../article/service.ts';
import { countryByCode } from '../country/service.ts';
import { domainBySlug } from '../domain/service.ts';
import { facetsNamed, type Facet } from '../facet/facets.ts';
import { organizationByCode } from '../organization/service.ts';
import { alternativesOf, highlightsOf, namedBy, passageOf, searchOn, type Hit } from './service.ts';

const FACETS: readonly Facet[] = ['country', 'organization', 'domain', 'kind', 'stage', 'year'];

/** What a hit names, with the name of its type. The catalogue and the record are written together, so it is there. */
async function nodeOf(ctx: Context, { type, key }: Pick<Hit, 'type' | 'key'>, info: GraphQLResolveInfo) {
  switch (type) {
    case 'AGREEMENT': return { is: 'Agreement' as const, ...present(await agreementById(ctx, key, askedOf('Agreement', info))) };
    case 'COMMITMENT': return { is: 'Commitment' as const, ...present(await commitmentById(ctx, key, askedOf('Commitment', info))) };
    case 'ARTICLE': return { is: 'Article' as const, ...present(await articleById(ctx, key, askedOf('Article', info))) };
    case 'COUNTRY': return { is: 'Country' as const, ...present(await countryByCode(ctx, key, askedOf('Country', info))) };
    case 'ORGANIZATION': return { is: 'Organization' as const, ...present(await organizationByCode(ctx, key, askedOf('Organization', info))) };
    case 'DOMAIN': return { is: 'CooperationDomain' as const, ...present(await domainBySlug(ctx, key)) };
  }
}

export const resolvers: Resolvers = {
  Query: {
    search: (_, { query, filter, first, after }, ctx, info) => {
      const fields = selectedBelow('facets', info);
      return searchOn(ctx, {
        line: query,
        filter: filter ?? {},
        page: pageOf({ first, after }, 'RELEVANCE'),
        count: selects('totalCount', info),
        facets: facetsNamed(fields).filter((facet) => FACETS.includes(facet)),
        types: fields.has('types'),
      });
    },
  },
  SearchConnection: {
    nodes: ({ edges }, _, ctx, info) => edges.map((hit) => nodeOf(ctx, hit, info)),
    named: async (found, _, ctx, info) => (await namedBy(ctx, found)).map((hit) => nodeOf(ctx, hit, info)),
    alternatives: (found, { locale }, ctx) => alternativesOf(ctx, found, locale === 'EN' ? 'en' : 'fr'),
  },
  SearchAlternative: { query: ({ line }) => line },
  SearchEdge: {
    node: (hit, _, ctx, info) => nodeOf(ctx, hit, info),
    highlights: async (hit, { locale }, ctx) =>
      (await highlightsOf(ctx, hit, locale === 'EN' ? 'en' : 'fr')).map(({ field, locale: language, fragments }) =>
        ({ field, locale: language === 'en' ? ('EN' as const) : ('FR' as const), fragments })),
    passage: (hit, _, ctx) => passageOf(ctx, hit),
  },
  SearchFacets: {
    types: ({ type }) => type ?? [],
    countries: ({ country }) => country ?? [],
    organizations: ({ organization }) => organization ?? [],
    domains: ({ domain }) => domain ?? [],
    kinds: ({ kind }) => kind ?? [],
    stages: ({ stage }) => stage ?? [],
    years: ({ year }) => year ?? [],
  },
  // The catalogue's types are the schema's.
  SearchTypeCount: { type: ({ value }) => value as SearchType },
};
