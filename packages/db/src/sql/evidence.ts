import { Prisma } from '../client.ts';
import type { Reader } from '../reader.ts';
import { articleHead, type ArticleHead } from './article-head.ts';
import type { Asked, MaybeBilingual } from './fragment.ts';

export type PassageRecord = {
  revisionId: string;
  articleId: string;
  articleSlug: string;
  start: number;
  end: number;
  exact: string;
  prefix: string;
  suffix: string;
  /** The article without its parts, where it is asked for with its evidence. */
  article?: ArticleHead;
};

export type DatasetRecord = {
  id: string;
  slug: string;
  name: string;
  version: string | null;
  citation: string;
  url: string | null;
  licence: string | null;
  coverageFrom: number | null;
  coverageTo: number | null;
  coverageNote: MaybeBilingual;
};

type Stood = { id: string; stance: 'SUPPORTS' | 'CONTRADICTS' };

export type PassageEvidenceRecord = Stood & { kind: 'passage'; passage: PassageRecord };
export type ReferenceEvidenceRecord = Stood & { kind: 'reference'; articleId: string; article?: ArticleHead; says: MaybeBilingual; locator: string | null };
export type RowEvidenceRecord = Stood & { kind: 'row'; rowKey: string; rowUrl: string | null; dataset: DatasetRecord };

/** What a fact stands on; `kind` says which of the three it is. */
export type EvidenceRecord = PassageEvidenceRecord | ReferenceEvidenceRecord | RowEvidenceRecord;

/** A passage `ps` of revision `r` of article `pa` as JSON. */
const passageMembers = Prisma.sql`'revisionId', ps."revisionId", 'articleId', r."articleId", 'articleSlug', pa.slug,
  'start', ps.start, 'end', ps."end", 'exact', ps.exact, 'prefix', ps.prefix, 'suffix', ps.suffix`;
export const passageJson = Prisma.sql`json_build_object(${passageMembers})`;

/** A dataset `d` as JSON. */
export const datasetJson = Prisma.sql`json_build_object('id', d.id, 'slug', d.slug, 'name', d.name, 'version', d.version, 'citation', d.citation,
  'url', d.url, 'licence', d.licence, 'coverageFrom', d."coverageFrom", 'coverageTo', d."coverageTo",
  'coverageNote', json_build_object('fr', d."coverageNoteFr", 'en', d."coverageNoteEn"))`;

/** Evidence `e` with its joined source as JSON, with the article itself where it is asked for. */
const evidenceJson = (withArticle: boolean) => {
  const article = withArticle ? Prisma.sql`, 'article', json_build_object(${articleHead})` : Prisma.empty;
  return Prisma.sql`CASE
    WHEN e."passageId" IS NOT NULL THEN
      json_build_object('kind', 'passage', 'id', e.id, 'stance', e.stance, 'passage', json_build_object(${passageMembers}${article}))
    WHEN e."articleId" IS NOT NULL THEN
      json_build_object('kind', 'reference', 'id', e.id, 'stance', e.stance, 'articleId', e."articleId",
        'says', json_build_object('fr', e."saysFr", 'en', e."saysEn"), 'locator', e.locator${article})
    ELSE
      json_build_object('kind', 'row', 'id', e.id, 'stance', e.stance, 'rowKey', w."rowKey", 'rowUrl', w.url, 'dataset', ${datasetJson})
    END`;
};

/** Evidence with whatever it stands on: exactly one of the three is there. */
const evidenceWithSource = (withArticle: boolean) => Prisma.sql`"Evidence" e
  LEFT JOIN "Passage" ps ON ps.id = e."passageId"
  LEFT JOIN "ArticleRevision" r ON r.id = ps."revisionId"
  LEFT JOIN "Article" pa ON pa.id = r."articleId"
  ${withArticle ? Prisma.sql`LEFT JOIN "Article" ar ON ar.id = coalesce(e."articleId", r."articleId") LEFT JOIN "Outlet" o ON o.id = ar."outletId"` : Prisma.empty}
  LEFT JOIN "DatasetRow" w ON w.id = e."datasetRowId"
  LEFT JOIN "Dataset" d ON d.id = w."datasetId"`;

/** Whether any of the paths leads to an article. */
const leadsToArticle = (asked: Asked) => [...asked].some((path) => path.split('.').includes('article'));

/** All the evidence of one fact as a JSON list, in the coder's order. `fact` is a condition on `e`; `asked` is what is asked for below it. */
export const evidenceOf = (asked: Asked, fact: Prisma.Sql) => Prisma.sql`(
  SELECT coalesce(json_agg(${evidenceJson(leadsToArticle(asked))} ORDER BY e.position, e.id), '[]') FROM ${evidenceWithSource(leadsToArticle(asked))} WHERE ${fact})`;

/** Evidence by id, as far as the fact that it stands under is public. */
export async function readEvidence(db: Reader, ids: readonly string[]): Promise<EvidenceRecord[]> {
  const found = await db.read<{ evidence: EvidenceRecord }>(Prisma.sql`
    SELECT ${evidenceJson(false)} AS evidence FROM ${evidenceWithSource(false)} WHERE e.id = ANY(${[...ids]}::uuid[])
      AND (num_nonnulls(e."organizationCode", e."membershipId") = 1
        OR EXISTS (SELECT FROM ${publicEvidence} pe WHERE pe.id = e.id))`);
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
