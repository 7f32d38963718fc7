import type { Resolvers } from '../../__generated__/resolvers.ts';
import { promised } from '../../batches.ts';
import { globalId } from '../../relay/global-id.ts';
import { connectionOf, pageOf } from '../../relay/connection.ts';
import { inLanguage } from '../../relay/language.ts';
import { askedOf, selects } from '../../relay/selection.ts';
import { agreementsOn } from '../agreement/service.ts';
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
    agreements: async ({ code }, { filter, orderBy, ...args }, ctx, info) => {
      const page = pageOf(args, orderBy ?? 'NEWEST');
      const asked = askedOf('Agreement', info);
      return connectionOf(await agreementsOn(ctx, { page, filter: filter ?? {}, asked, count: selects('totalCount', info), of: { kind: 'country', key: code } }), page);
    },
    partners: ({ code }, { first }, ctx) => partnersOf(ctx, code, first ?? 20),
    domainProfile: ({ code }, _, ctx) => domainProfileOf(ctx, code),
  },
  Region: { name: ({ name }, { locale }) => inLanguage(name, locale) },
  Partnership: {
    country: async ({ countryCode }, _, ctx, info) => promised(await countryByCode(ctx, countryCode, askedOf('Country', info))),
  },
  DomainShare: { domain: async ({ domainSlug }, _, ctx) => promised(await domainBySlug(ctx, domainSlug)) },
};
