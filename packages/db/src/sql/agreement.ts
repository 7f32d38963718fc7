import type { AgreementKind, Instruments, PartyRole, Stage } from '../__generated__/prisma/enums.ts';
import { Prisma } from '../client.ts';
import type { Reader } from '../reader.ts';
import type { Voice } from '@pacta/evidence';
import { commitmentsOf, type CommitmentRecord, type PartyKey } from './commitment.ts';
import { eventsOf, type EventRecord } from './event.ts';
import { evidenceOf, publicEvidence, type EvidenceRecord } from './evidence.ts';
import { asks, below, member, utc, type Asked, type Bilingual, type MaybeBilingual } from './fragment.ts';

export type AgreementPartyRecord = PartyKey & { id: string; role: PartyRole | null; from: string | null; to: string | null; evidence?: EvidenceRecord[] };
export type AgreementSubjectRecord = { id: string; domainSlug: string; evidence?: EvidenceRecord[] };

/** An agreement with what was asked for: of the rest only the id is there. */
export type AgreementRecord = {
  id: string;
  slug: string;
  kind: AgreementKind;
  stage: Stage;
  instruments: Instruments;
  title: Bilingual;
  titleIsBuilt: boolean;
  officialTitle: string | null;
  summary: MaybeBilingual;
  disagreement: MaybeBilingual;
  notes: MaybeBilingual;
  historicalParties: Bilingual[];
  datasetSlug: string | null;
  firstPublishedAt: string;
  updatedAt: string;
  checkedAt: string | null;
  parties?: AgreementPartyRecord[];
  subjects?: AgreementSubjectRecord[];
  commitments?: CommitmentRecord[];
  events?: EventRecord[];
  evidence?: EvidenceRecord[];
  /** Ids of the articles behind all of its public facts, each once. */
  sources?: string[];
  /** The same articles as voices: who published each, its printed title, its text where it is held. */
  corroboration?: Voice[];
};

/** The articles behind the public facts of agreement `a`, as `source`. */
const sourcesOf = Prisma.sql`"Article" source WHERE source.id IN (
  SELECT coalesce(pe."articleId", r."articleId") FROM ${publicEvidence} pe
  LEFT JOIN "Passage" ps ON ps.id = pe."passageId" LEFT JOIN "ArticleRevision" r ON r.id = ps."revisionId"
  WHERE pe."agreementId" = a.id)`;

/** What an agreement's own row says, by the names of its fields. */
const OWN: readonly (readonly [name: keyof AgreementRecord, value: Prisma.Sql])[] = [
  ['slug', Prisma.sql`a.slug`], ['kind', Prisma.sql`a.kind`], ['stage', Prisma.sql`a.stage`], ['instruments', Prisma.sql`a.instruments`],
  ['title', Prisma.sql`json_build_object('fr', a."titleFr", 'en', a."titleEn")`],
  ['titleIsBuilt', Prisma.sql`a."titleIsBuilt"`], ['officialTitle', Prisma.sql`a."officialTitle"`],
  ['summary', Prisma.sql`json_build_object('fr', a."summaryFr", 'en', a."summaryEn")`],
  ['disagreement', Prisma.sql`json_build_object('fr', a."disagreementFr", 'en', a."disagreementEn")`],
  ['notes', Prisma.sql`json_build_object('fr', a."notesFr", 'en', a."notesEn")`],
  ['historicalParties', Prisma.sql`a."historicalParties"`], ['datasetSlug', Prisma.sql`a."datasetSlug"`],
  ['firstPublishedAt', utc(Prisma.sql`a."publishedAt"`)], ['updatedAt', utc(Prisma.sql`a."updatedAt"`)], ['checkedAt', Prisma.sql`a."checkedAt"`],
];

/** The names of all of them, for who wants an agreement whole. */
export const OWN_FIELDS: readonly string[] = OWN.map(([name]) => name);

/**
 * Agreement `a` whole, as one JSON value. `asked` holds field paths below Agreement, as `commitments.evidence`; a part
 * that nobody asked for is not read. This is the one place that knows how to read an agreement.
 */
export const agreementJson = (asked: Asked) => Prisma.sql`json_build_object('id', a.id
  ${Prisma.join(OWN.map(([name, value]) => member(asked.has(name) || (name === 'datasetSlug' && asks(asked, 'dataset')), name, value)), '')}
  ${member(asks(asked, 'parties'), 'parties', Prisma.sql`(
    SELECT coalesce(json_agg(json_build_object('id', p.id, 'role', p.role, 'countryCode', p."countryCode",
      'organizationCode', p."organizationCode", 'from', p."from", 'to', p."to"
      ${member(asks(asked, 'parties.evidence'), 'evidence', evidenceOf(below(asked, 'parties.evidence'), Prisma.sql`e."partyId" = p.id`))}
    ) ORDER BY p.position), '[]')
    FROM "AgreementParty" p WHERE p."agreementId" = a.id AND p."publishedAt" IS NOT NULL)`)}
  ${member(asks(asked, 'subjects') || asks(asked, 'domains'), 'subjects', Prisma.sql`(
    SELECT coalesce(json_agg(json_build_object('id', s.id, 'domainSlug', s."domainSlug"
      ${member(asks(asked, 'subjects.evidence'), 'evidence', evidenceOf(below(asked, 'subjects.evidence'), Prisma.sql`e."subjectId" = s.id`))}
    ) ORDER BY s.position), '[]')
    FROM "AgreementSubject" s WHERE s."agreementId" = a.id AND s."publishedAt" IS NOT NULL)`)}
  ${member(asks(asked, 'commitments'), 'commitments', commitmentsOf(below(asked, 'commitments')))}
  ${member(asks(asked, 'events'), 'events',
    eventsOf(below(asked, 'events'), Prisma.sql`v."agreementId" = a.id AND v."commitmentId" IS NULL`))}
  ${member(asks(asked, 'evidence'), 'evidence', evidenceOf(below(asked, 'evidence'), Prisma.sql`e."agreementId" = a.id`))}
  ${member(asks(asked, 'sources'), 'sources', Prisma.sql`(
    SELECT coalesce(json_agg(source.id ORDER BY source."createdAt", source.id), '[]') FROM ${sourcesOf})`)}
  ${member(asks(asked, 'corroboration'), 'corroboration', Prisma.sql`(
    SELECT coalesce(json_agg(json_build_object('outlet', source."outletId", 'title', CASE WHEN NOT source."titleIsBuilt" THEN source.title END,
      'text', (SELECT r.text FROM "ArticleRevision" r WHERE r."articleId" = source.id ORDER BY r.number DESC LIMIT 1))), '[]') FROM ${sourcesOf})`)})`;

/** Public agreements by id or slug, in no order. */
export async function readAgreements(
  db: Reader,
  asked: Asked,
  by: { ids: readonly string[] } | { slug: string },
): Promise<AgreementRecord[]> {
  const named = 'slug' in by ? Prisma.sql`a.slug = ${by.slug}` : Prisma.sql`a.id = ANY(${[...by.ids]}::uuid[])`;
  const found = await db.read<{ agreement: AgreementRecord }>(Prisma.sql`
    SELECT ${agreementJson(asked)} AS agreement FROM "Agreement" a WHERE ${named} AND a."publishedAt" IS NOT NULL`);
  return found.map((row) => row.agreement);
}
