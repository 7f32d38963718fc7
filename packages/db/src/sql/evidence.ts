import { Prisma } from '../client.ts';
import type { MaybeBilingual } from './fragment.ts';

export type PassageRecord = {
  revisionId: string;
  articleId: string;
  articleSlug: string;
  start: number;
  end: number;
  exact: string;
  prefix: string;
  suffix: string;
};

export type DatasetRecord = {
  id: string;
  slug: string;
  name: string;
  citation: string;
  url: string | null;
  licence: string | null;
  coverageFrom: number | null;
  coverageTo: number | null;
};

type Stood = { id: string; stance: 'SUPPORTS' | 'CONTRADICTS' };

export type PassageEvidenceRecord = Stood & { kind: 'passage'; passage: PassageRecord };
export type ReferenceEvidenceRecord = Stood & { kind: 'reference'; articleId: string; says: MaybeBilingual; locator: string | null };
export type RowEvidenceRecord = Stood & { kind: 'row'; rowKey: string; rowUrl: string | null; dataset: DatasetRecord };

/** What a fact stands on; `kind` says which of the three it is. */
export type EvidenceRecord = PassageEvidenceRecord | ReferenceEvidenceRecord | RowEvidenceRecord;

/** A passage `ps` of revision `r` of article `pa` as JSON. */
export const passageJson = Prisma.sql`json_build_object(
  'revisionId', ps."revisionId", 'articleId', r."articleId", 'articleSlug', pa.slug,
  'start', ps.start, 'end', ps."end", 'exact', ps.exact, 'prefix', ps.prefix, 'suffix', ps.suffix)`;

/** A dataset `d` as JSON. */
export const datasetJson = Prisma.sql`json_build_object('id', d.id, 'slug', d.slug, 'name', d.name, 'citation', d.citation,
  'url', d.url, 'licence', d.licence, 'coverageFrom', d."coverageFrom", 'coverageTo', d."coverageTo")`;

/** Evidence `e` with its joined source as JSON. */
const evidenceJson = Prisma.sql`CASE
    WHEN e."passageId" IS NOT NULL THEN
      json_build_object('kind', 'passage', 'id', e.id, 'stance', e.stance, 'passage', ${passageJson})
    WHEN e."articleId" IS NOT NULL THEN
      json_build_object('kind', 'reference', 'id', e.id, 'stance', e.stance, 'articleId', e."articleId",
        'says', json_build_object('fr', e."saysFr", 'en', e."saysEn"), 'locator', e.locator)
    ELSE
      json_build_object('kind', 'row', 'id', e.id, 'stance', e.stance, 'rowKey', w."rowKey", 'rowUrl', w.url, 'dataset', ${datasetJson})
    END`;

/** Evidence with whatever it stands on: exactly one of the three is there. */
const evidenceWithSource = Prisma.sql`"Evidence" e
  LEFT JOIN "Passage" ps ON ps.id = e."passageId"
  LEFT JOIN "ArticleRevision" r ON r.id = ps."revisionId"
  LEFT JOIN "Article" pa ON pa.id = r."articleId"
  LEFT JOIN "DatasetRow" w ON w.id = e."datasetRowId"
  LEFT JOIN "Dataset" d ON d.id = w."datasetId"`;

/** All the evidence of one fact as a JSON list, in the coder's order. `fact` is a condition on `e`. */
export const evidenceOf = (fact: Prisma.Sql) => Prisma.sql`(
  SELECT coalesce(json_agg(${evidenceJson} ORDER BY e.position, e.id), '[]') FROM ${evidenceWithSource} WHERE ${fact})`;

/** Evidence by id, as far as the fact that it stands under is public. */
export async function readEvidence(db: Prisma.TransactionClient, ids: readonly string[]): Promise<EvidenceRecord[]> {
  const found = await db.$queryRaw<{ evidence: EvidenceRecord }[]>`
    SELECT ${evidenceJson} AS evidence FROM ${evidenceWithSource} WHERE e.id = ANY(${[...ids]}::uuid[])
      AND (num_nonnulls(e."organizationCode", e."membershipId") = 1
        OR EXISTS (SELECT FROM ${publicEvidence} pe WHERE pe.id = e.id))`;
  return found.map((row) => row.evidence);
}

/**
 * Evidence under public facts of public agreements, as a table: its id, its agreement, what it stands on, and whether a
 * fact stands on it or only the naming of a domain. Written as branches that each follow an index, so that it is quick
 * from either end: from an agreement to its sources, and from a passage to its agreements.
 */
export const publicEvidence = (() => {
  const under = (fact: Prisma.Sql, agreement: Prisma.Sql, bearsFact: boolean) => Prisma.sql`
    SELECT e.id, a.id AS "agreementId", e."passageId", e."articleId", ${bearsFact ? Prisma.sql`true` : Prisma.sql`false`} AS "bearsFact" FROM "Evidence" e ${fact}
    JOIN "Agreement" a ON a.id = ${agreement} AND a."publishedAt" IS NOT NULL`;
  const child = (table: Prisma.Sql, key: Prisma.Sql, bearsFact = true) =>
    under(Prisma.sql`JOIN ${table} f ON f.id = ${key} AND f."publishedAt" IS NOT NULL`, Prisma.sql`f."agreementId"`, bearsFact);
  return Prisma.sql`(${Prisma.join([
    under(Prisma.empty, Prisma.sql`e."agreementId"`, true),
    child(Prisma.sql`"AgreementParty"`, Prisma.sql`e."partyId"`),
    child(Prisma.sql`"AgreementSubject"`, Prisma.sql`e."subjectId"`, false),
    child(Prisma.sql`"Commitment"`, Prisma.sql`e."commitmentId"`),
    child(Prisma.sql`"Event"`, Prisma.sql`e."eventId"`),
  ], ' UNION ALL ')})`;
})();

/** Datasets by id. */
export async function readDatasets(db: Prisma.TransactionClient, ids: readonly string[]): Promise<DatasetRecord[]> {
  const found = await db.$queryRaw<{ dataset: DatasetRecord }[]>`
    SELECT ${datasetJson} AS dataset FROM "Dataset" d WHERE d.id = ANY(${[...ids]}::uuid[])`;
  return found.map((row) => row.dataset);
}
