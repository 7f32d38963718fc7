import { z } from 'zod';
import { AgreementKind, EventKind, Stage, Wording } from '../__generated__/prisma/enums.ts';
import { domain, partialDate } from '../load/record-file.ts';

const words = z.string().trim().min(1).max(300);
/** ISO 3166-1 alpha-2, or the code of an organization, which has three letters or more. */
const party = z.string().regex(/^[A-Z0-9][A-Z0-9_-]+$/);
const passage = z.strictObject({ start: z.int(), end: z.int(), exact: z.string(), prefix: z.string(), suffix: z.string() });

export const proposedAgreement = z.strictObject({
  titleFr: words,
  titleEn: words,
  titleIsBuilt: z.boolean(),
  kind: z.enum(AgreementKind),
  stage: z.enum(Stage),
  severalInstruments: z.boolean(),
  parties: z.array(party).max(100),
  events: z.array(z.strictObject({ kind: z.enum(EventKind), date: partialDate })).max(50),
});
export const proposedSubject = z.strictObject({ domain });
export const proposedCommitment = z.strictObject({
  domain,
  statementFr: words,
  statementEn: words,
  stage: z.enum(Stage),
  wording: z.enum(Wording),
  concreteness: z.int().min(1).max(3),
  actors: z.array(party).max(100),
});

export type ProposedAgreement = z.infer<typeof proposedAgreement>;
export type ProposedSubject = z.infer<typeof proposedSubject>;
export type ProposedCommitment = z.infer<typeof proposedCommitment>;

/** A fact that is proposed, by its kind. */
export type ProposedFact =
  | { kind: 'AGREEMENT'; content: ProposedAgreement }
  | { kind: 'SUBJECT'; content: ProposedSubject }
  | { kind: 'COMMITMENT'; content: ProposedCommitment };

const CONTENTS = { AGREEMENT: proposedAgreement, SUBJECT: proposedSubject, COMMITMENT: proposedCommitment } as const;

/** Reads a fact out of a row. What stands there was checked when it was written. */
export const factOf = ({ kind, content }: { kind: ProposedFact['kind']; content: unknown }) => ({ kind, content: CONTENTS[kind].parse(content) }) as ProposedFact;

export const passagesOf = (passages: unknown) => z.array(passage).min(1).parse(passages);
