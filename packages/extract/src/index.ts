export { extract, type Source } from './extract.ts';
export type { AgreementKind } from './instruments.ts';
export type { Language } from './lexicon.ts';
export type { Wording } from './commitments.ts';
export type {
  EventKind,
  Extraction,
  ProposedAgreement,
  ProposedCommitment,
  ProposedDomain,
  ProposedEvent,
  ProposedParty,
  RuleName,
  Stage,
} from './proposals.ts';
