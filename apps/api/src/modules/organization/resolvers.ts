import type { Resolvers } from '../../__generated__/resolvers.ts';
import { promised } from '../../batches.ts';
import { globalId } from '../../relay/global-id.ts';
import { inLanguage } from '../../relay/language.ts';
import { askedOf } from '../../relay/selection.ts';
import { agreementConnection } from '../agreement/agreements.field.ts';
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
    agreementCount: ({ agreementCount }) => agreementCount ?? 0,
    members: ({ members }) => members ?? [],
    evidence: ({ evidence }) => evidence ?? [],
    agreements: ({ code }, args, ctx, info) => agreementConnection(ctx, args, info, { kind: 'organization', key: code }),
  },
  Membership: {
    country: ({ countryCode }, _, ctx, info) => promised(countryByCode(ctx, countryCode, askedOf('Country', info))),
    organization: ({ organizationCode }, _, ctx, info) =>
      promised(organizationByCode(ctx, organizationCode, askedOf('Organization', info))),
  },
};
