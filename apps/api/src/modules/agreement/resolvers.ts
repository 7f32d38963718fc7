import type { GraphQLResolveInfo } from 'graphql';
import type { Resolvers } from '../../__generated__/resolvers.ts';
import { promised } from '../../batches.ts';
import { localKey, globalId } from '../../relay/global-id.ts';
import { inLanguage } from '../../relay/language.ts';
import { askedOf } from '../../relay/selection.ts';
import { articleById } from '../article/service.ts';
import { domainBySlug } from '../domain/service.ts';
import { partyOf } from '../party/service.ts';
import { agreementConnection } from './agreements.field.ts';
import { agreementById, agreementBySlug } from './service.ts';

const askedOfParty = (info: GraphQLResolveInfo) => ({ country: askedOf('Country', info), organization: askedOf('Organization', info) });

export const resolvers: Resolvers = {
  Query: {
    agreement: async (_, { by }, ctx, info) => {
      const asked = askedOf('Agreement', info);
      if (by.slug != null) return agreementBySlug(ctx, by.slug, asked);
      const id = localKey('Agreement', by.id ?? '');
      return id === null ? null : ((await agreementById(ctx, id, asked)) ?? null);
    },
    agreements: (_, args, ctx, info) => agreementConnection(ctx, args, info),
  },
  Agreement: {
    id: ({ id }) => globalId('Agreement', id),
    title: ({ title }, { locale }) => inLanguage(title, locale),
    summary: ({ summary }, { locale }) => inLanguage(summary, locale),
    disagreement: ({ disagreement }, { locale }) => inLanguage(disagreement, locale),
    parties: ({ parties }) => parties ?? [],
    domains: ({ subjects }, _, ctx) => Promise.all((subjects ?? []).map(async ({ domainSlug }) => promised(await domainBySlug(ctx, domainSlug)))),
    subjects: ({ subjects }) => subjects ?? [],
    commitments: ({ commitments }) => commitments ?? [],
    events: ({ events }) => events ?? [],
    evidence: ({ evidence }) => evidence ?? [],
    sources: ({ sources }, _, ctx, info) => {
      const asked = askedOf('Article', info);
      return Promise.all((sources ?? []).map(async (id) => promised(await articleById(ctx, id, asked))));
    },
  },
  AgreementParty: {
    party: (party, _, ctx, info) => partyOf(ctx, party, askedOfParty(info)),
    evidence: ({ evidence }) => evidence ?? [],
  },
  AgreementSubject: {
    domain: async ({ domainSlug }, _, ctx) => promised(await domainBySlug(ctx, domainSlug)),
    evidence: ({ evidence }) => evidence ?? [],
  },
  Commitment: {
    id: ({ id }) => globalId('Commitment', id),
    statement: ({ statement }, { locale }) => inLanguage(statement, locale),
    domain: async ({ domainSlug }, _, ctx) => promised(await domainBySlug(ctx, domainSlug)),
    actors: ({ actors }, _, ctx, info) => Promise.all((actors ?? []).map((actor) => partyOf(ctx, actor, askedOfParty(info)))),
    events: ({ events }) => events ?? [],
    evidence: ({ evidence }) => evidence ?? [],
    agreement: async ({ agreementId }, _, ctx, info) => promised(await agreementById(ctx, agreementId, askedOf('Agreement', info))),
  },
  Event: {
    place: ({ place }, { locale }) => inLanguage(place, locale),
    evidence: ({ evidence }) => evidence ?? [],
  },
};
