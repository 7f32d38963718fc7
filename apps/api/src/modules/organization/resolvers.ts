import type { Resolvers } from '../../__generated__/resolvers.ts';
import { promised } from '../../batches.ts';
import { globalId } from '../../relay/global-id.ts';
import { connectionOf, pageOf } from '../../relay/connection.ts';
import { inLanguage } from '../../relay/language.ts';
import { askedOf, selects } from '../../relay/selection.ts';
import { agreementsOn } from '../agreement/service.ts';
import { countryByCode } from '../country/service.ts';
import { allOrganizations, organizationByCode } from './service.ts';

export const resolvers: Resolvers = {
  Query: {
    organization: async (_, { code }, ctx, info) => (await organizationByCode(ctx, code, askedOf('Organization', info))) ?? null,
    organizations: (_, __, ctx, info) => allOrganizations(ctx, askedOf('Organization', info)),
  },
  Organization: {
    id: ({ code }) => globalId('Organization', code),
    name: ({ name }, { locale }) => inLanguage(name, locale),
    members: ({ members }) => members ?? [],
    evidence: ({ evidence }) => evidence ?? [],
    agreements: async ({ code }, { filter, orderBy, ...args }, ctx, info) => {
      const page = pageOf(args, orderBy ?? 'NEWEST');
      const asked = askedOf('Agreement', info);
      return connectionOf(await agreementsOn(ctx, { page, filter: filter ?? {}, asked, count: selects('totalCount', info), of: { kind: 'organization', key: code } }), page);
    },
  },
  Membership: {
    country: async ({ countryCode }, _, ctx, info) => promised(await countryByCode(ctx, countryCode, askedOf('Country', info))),
    organization: async ({ organizationCode }, _, ctx, info) =>
      promised(await organizationByCode(ctx, organizationCode, askedOf('Organization', info))),
  },
};
