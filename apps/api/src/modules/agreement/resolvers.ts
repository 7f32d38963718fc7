import { corroborationOf } from '@pacta/evidence';
import type { GraphQLResolveInfo } from 'graphql';
import type { Resolvers } from '../../__generated__/resolvers.ts';
import { promised } from '../../batches.ts';
import { connectionOfAll } from '../../relay/connection.ts';
import { localKey, globalId } from '../../relay/global-id.ts';
import { inLanguage } from '../../relay/language.ts';
import { askedOf } from '../../relay/selection.ts';
import { articleById } from '../article/service.ts';
import { datasetBySlug } from '../dataset/service.ts';
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
    domains: ({ subjects }, _, ctx) => (subjects ?? []).map(({ domainSlug }) => promised(domainBySlug(ctx, domainSlug))),
    subjects: ({ subjects }) => subjects ?? [],
    commitments: ({ commitments }) => commitments ?? [],
    events: ({ events }) => events ?? [],
    notes: ({ notes }, { locale }) => inLanguage(notes, locale),
    dataset: ({ datasetSlug }, _, ctx) => (datasetSlug === null ? null : promised(datasetBySlug(ctx, datasetSlug))),
    historicalParties: ({ historicalParties }, { locale }) => historicalParties.map((name) => inLanguage(name, locale)),
    evidence: ({ evidence }, args) => connectionOfAll(evidence ?? [], args, ({ id }) => id),
    corroboration: ({ corroboration }) => corroborationOf(corroboration ?? []),
    sources: ({ sources }, _, ctx, info) => {
      const asked = askedOf('Article', info);
      return (sources ?? []).map((id) => promised(articleById(ctx, id, asked)));
    },
  },
  AgreementParty: {
    party: (party, _, ctx, info) => partyOf(ctx, party, askedOfParty(info)),
    evidence: ({ evidence }) => evidence ?? [],
  },
  AgreementSubject: {
    domain: ({ domainSlug }, _, ctx) => promised(domainBySlug(ctx, domainSlug)),
    evidence: ({ evidence }) => evidence ?? [],
  },
  Commitment: {
    id: ({ id }) => globalId('Commitment', id),
    statement: ({ statement }, { locale }) => inLanguage(statement, locale),
    domain: ({ domainSlug }, _, ctx) => promised(domainBySlug(ctx, domainSlug)),
    actors: ({ actors }, _, ctx, info) => (actors ?? []).map((actor) => partyOf(ctx, actor, askedOfParty(info))),
    events: ({ events }) => events ?? [],
    evidence: ({ evidence }) => evidence ?? [],
    agreement: ({ agreementId }, _, ctx, info) => promised(agreementById(ctx, agreementId, askedOf('Agreement', info))),
  },
  Event: {
    place: ({ place }, { locale }) => inLanguage(place, locale),
    evidence: ({ evidence }) => evidence ?? [],
  },
};
