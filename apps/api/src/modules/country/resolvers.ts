import type { Resolvers } from '../../__generated__/resolvers.ts';
import { promised } from '../../batches.ts';
import { globalId } from '../../relay/global-id.ts';
import { inLanguage } from '../../relay/language.ts';
import { askedOf } from '../../relay/selection.ts';
import { agreementConnection } from '../agreement/agreements.field.ts';
import { articleConnection } from '../article/articles.field.ts';
import { domainBySlug } from '../domain/service.ts';
import { countriesBy, countryByCode, domainProfileOf, partnersOf } from './service.ts';

export const resolvers: Resolvers = {
  Query: {
    country: async (_, { code }, ctx, info) => (await countryByCode(ctx, code, askedOf('Country', info))) ?? null,
    countries: (_, { filter, orderBy }, ctx, info) => countriesBy(ctx, filter ?? {}, orderBy ?? 'NAME_FR', askedOf('Country', info)),
  },
  Country: {
    id: ({ code }) => globalId('Country', code),
    name: ({ name }, { locale }) => inLanguage(name, locale),
    memberships: ({ memberships }) => memberships ?? [],
    agreements: ({ code }, args, ctx, info) => agreementConnection(ctx, args, info, { kind: 'country', key: code }),
    agreementCount: ({ agreementCount }) => agreementCount ?? 0,
    partners: ({ code }, { first, filter }, ctx) => partnersOf(ctx, code, first ?? 20, filter ?? {}),
    domainProfile: ({ code }, { filter }, ctx) => domainProfileOf(ctx, code, filter ?? {}),
    articles: ({ code }, args, ctx, info) => articleConnection(ctx, args, info, code),
  },
  Region: { name: ({ name }, { locale }) => inLanguage(name, locale) },
  Partnership: {
    country: ({ value }, _, ctx, info) => promised(countryByCode(ctx, value, askedOf('Country', info))),
    agreementCount: ({ count }) => count,
  },
  DomainShare: {
    domain: ({ value }, _, ctx) => promised(domainBySlug(ctx, value)),
    agreementCount: ({ count }) => count,
  },
};
