import type { AgreementInput, CodeFactInput, EditProposalInput, Resolvers } from '../../__generated__/resolvers.ts';
import { asking } from '../../auth/asking.ts';
import { present } from '../../batches.ts';
import { askedOf } from '../../relay/selection.ts';
import { agreementById } from '../agreement/service.ts';
import { articleById, blocksOfRevision } from '../article/service.ts';
import { candidatesOf, dossierFor, dossiersFor, factOfProposal, placesOfProposal, proposalsOf, revisionOf } from './dossier.service.ts';
import { addArticle, extractProposals } from './intake.service.ts';
import { acceptProposal, codeFact, editProposal, rejectProposal, type FactGiven } from './judge.service.ts';
import { publishArticle, retractRecord } from './publish.service.ts';

const moment = (date: Date | null) => date?.toISOString() ?? null;

/** A fact out of the three fields of which one is given; none where none is, or more than one. */
function factGiven({ agreement, subject, commitment }: Pick<CodeFactInput | EditProposalInput, 'agreement' | 'subject' | 'commitment'>): FactGiven {
  if ([agreement, subject, commitment].filter(Boolean).length !== 1) return { fact: null };
  if (agreement) return { fact: { kind: 'AGREEMENT', content: agreementOf(agreement) }, target: agreement.target ?? null };
  if (subject) return { fact: { kind: 'SUBJECT', content: subject } };
  return commitment ? { fact: { kind: 'COMMITMENT', content: { ...commitment, concreteness: commitment.concreteness ?? 2, actors: commitment.actors ?? [] } } } : { fact: null };
}

const agreementOf = ({ target: _, titleIsBuilt, severalInstruments, events, ...agreement }: AgreementInput) =>
  ({ ...agreement, titleIsBuilt: titleIsBuilt ?? false, severalInstruments: severalInstruments ?? false, events: (events ?? []).map(({ kind, date }) => ({ kind, date: date ?? null })) });

export const resolvers: Resolvers = {
  Query: {
    dossiers: (_, { states, first, after }, ctx) => dossiersFor(ctx, { states: states ?? null, first: first ?? null, after: after ?? null }),
    dossier: (_, { id }, ctx) => dossierFor(ctx, id),
  },
  Mutation: {
    addArticle: async (_, { input: { text, markdown, html, file, url, title, outlet, author, publishedOn, language } }, ctx) =>
      addArticle(ctx, await asking(ctx), { text: text ?? null, markdown: markdown ?? null, html: html ?? null, file: file ?? null, url: url ?? null, title: title ?? null, outlet: outlet ?? null, author: author ?? null, publishedOn: publishedOn ?? null, language: language ?? null }),
    extractProposals: async (_, { input: { dossierId } }, ctx) => extractProposals(ctx, await asking(ctx), dossierId),
    codeFact: async (_, { input }, ctx) => codeFact(ctx, await asking(ctx), { dossierId: input.dossierId, parentId: input.parentId ?? null, passages: input.passages, ...factGiven(input) }),
    editProposal: async (_, { input }, ctx) => editProposal(ctx, await asking(ctx), { id: input.id, version: input.version, passages: input.passages ?? null, ...factGiven(input) }),
    acceptProposal: async (_, { input: { id, version, note } }, ctx) => acceptProposal(ctx, await asking(ctx), { id, version, note: note ?? null }),
    rejectProposal: async (_, { input: { id, version, note } }, ctx) => rejectProposal(ctx, await asking(ctx), { id, version, note: note ?? null }),
    publishArticle: async (_, { input: { dossierId, note } }, ctx) => publishArticle(ctx, await asking(ctx), { dossierId, note: note ?? null }),
    retractRecord: async (_, { input }, ctx) => retractRecord(ctx, await asking(ctx), input),
  },
  Dossier: {
    text: async (dossier, _, ctx) => (await revisionOf(ctx, dossier)).text,
    blocks: async (dossier, _, ctx) => blocksOfRevision(await revisionOf(ctx, dossier)),
    proposals: (dossier, _, ctx) => proposalsOf(ctx, dossier),
    createdAt: ({ createdAt }) => createdAt.toISOString(),
    publishedAt: ({ publishedAt }) => moment(publishedAt),
  },
  Proposal: {
    agreement: (proposal) => {
      const { kind, content } = factOfProposal(proposal);
      return kind === 'AGREEMENT' ? content : null;
    },
    subject: (proposal) => {
      const { kind, content } = factOfProposal(proposal);
      return kind === 'SUBJECT' ? content : null;
    },
    commitment: (proposal) => {
      const { kind, content } = factOfProposal(proposal);
      return kind === 'COMMITMENT' ? content : null;
    },
    passages: (proposal) => placesOfProposal(proposal),
    proposedBy: ({ proposedBy }) => proposedBy?.name ?? null,
    decidedBy: ({ decidedBy }) => decidedBy?.name ?? null,
    target: async ({ agreementId }, _, ctx, info) => (agreementId === null ? null : ((await agreementById(ctx, agreementId, askedOf('Agreement', info))) ?? null)),
    candidates: (proposal, _, ctx, info) => candidatesOf(ctx, proposal, askedOf('Agreement', info)),
  },
  ArticlePublished: {
    article: async ({ articleId }, _, ctx, info) => present(await articleById(ctx, articleId, askedOf('Article', info))),
    agreements: async ({ agreementIds }, _, ctx, info) => Promise.all(agreementIds.map(async (id) => present(await agreementById(ctx, id, askedOf('Agreement', info))))),
  },
};
