import type { Stage, Wording } from '../__generated__/prisma/enums.ts';
import { Prisma } from '../client.ts';
import type { Reader } from '../reader.ts';
import { eventsOf, type EventRecord } from './event.ts';
import { evidenceOf, type EvidenceRecord } from './evidence.ts';
import { asks, below, member, type Asked, type Bilingual } from './fragment.ts';

/** A party by its natural key; exactly one of the two is set. */
export type PartyKey = { countryCode: string | null; organizationCode: string | null };

export type CommitmentRecord = {
  id: string;
  agreementId: string;
  domainSlug: string;
  statement: Bilingual;
  stage: Stage;
  wording: Wording;
  wordingCue: string | null;
  concreteness: number;
  actors?: PartyKey[];
  events?: EventRecord[];
  evidence?: EvidenceRecord[];
};

/** A commitment `c` as JSON with the parts that are asked for. */
export const commitmentJson = (asked: Asked) => Prisma.sql`json_build_object('id', c.id, 'agreementId', c."agreementId",
  'domainSlug', c."domainSlug", 'statement', json_build_object('fr', c."statementFr", 'en', c."statementEn"),
  'stage', c.stage, 'wording', c.wording, 'wordingCue', c."wordingCue", 'concreteness', c.concreteness
  ${member(asks(asked, 'actors'), 'actors', Prisma.sql`(
    SELECT coalesce(json_agg(json_build_object('countryCode', p."countryCode", 'organizationCode', p."organizationCode")
      ORDER BY ca.position), '[]')
    FROM "CommitmentActor" ca JOIN "AgreementParty" p ON p.id = ca."partyId"
    WHERE ca."commitmentId" = c.id AND p."publishedAt" IS NOT NULL)`)}
  ${member(asks(asked, 'events'), 'events', eventsOf(below(asked, 'events'), Prisma.sql`v."commitmentId" = c.id`))}
  ${member(asks(asked, 'evidence'), 'evidence', evidenceOf(below(asked, 'evidence'), Prisma.sql`e."commitmentId" = c.id`))})`;

/** The public commitments of agreement `a`, in the order of the source. */
export const commitmentsOf = (asked: Asked) => Prisma.sql`(
  SELECT coalesce(json_agg(${commitmentJson(asked)} ORDER BY c.position), '[]')
  FROM "Commitment" c WHERE c."agreementId" = a.id AND c."publishedAt" IS NOT NULL)`;

/** Public commitments of public agreements by id. */
export async function readCommitments(db: Reader, asked: Asked, ids: readonly string[]) {
  const found = await db.read<{ commitment: CommitmentRecord }>(Prisma.sql`
    SELECT ${commitmentJson(asked)} AS commitment FROM "Commitment" c JOIN "Agreement" a ON a.id = c."agreementId"
    WHERE c.id = ANY(${[...ids]}::uuid[]) AND c."publishedAt" IS NOT NULL AND a."publishedAt" IS NOT NULL`);
  return found.map((row) => row.commitment);
}
