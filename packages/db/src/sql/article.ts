import { Prisma } from '../client.ts';
import type { Reader } from '../reader.ts';
import { articleHead, type ArticleHead } from './article-head.ts';
import { passageJson, publicEvidence, type PassageRecord } from './evidence.ts';
import { asks, member, utc, type Asked } from './fragment.ts';

export type BlockRecord = { kind: 'heading' | 'paragraph' | 'list-item' | 'quote'; start: number; end: number };

export type RevisionRecord = {
  id: string;
  number: number;
  text: string;
  sha256: string;
  length: number;
  blocks: BlockRecord[];
  createdAt: string;
};

/** A passage and whether a fact stands on it, or only the naming of a domain. */
export type CodedPassageRecord = { passage: PassageRecord; bearsFact: boolean };

/** An article with the parts that were asked for. */
export type ArticleRecord = ArticleHead & {
  revision?: RevisionRecord | null;
  passages?: CodedPassageRecord[];
  agreements?: string[];
  countries?: string[];
  domains?: string[];
};

export const revisionJson = Prisma.sql`json_build_object('id', r.id, 'number', r.number, 'text', r.text, 'sha256', r.sha256,
  'length', r.length, 'blocks', r.blocks, 'createdAt', ${utc(Prisma.sql`r."createdAt"`)})`;

/** The ids of public agreements with a fact that stands on article `ar`, by a passage of it or by reference. */
export const agreementsOnArticle = Prisma.sql`(
  SELECT pe."agreementId" FROM ${publicEvidence} pe WHERE pe."articleId" = ar.id
  UNION SELECT pe."agreementId" FROM "ArticleRevision" r JOIN "Passage" ps ON ps."revisionId" = r.id
    JOIN ${publicEvidence} pe ON pe."passageId" = ps.id WHERE r."articleId" = ar.id)`;

/** Article `ar` of outlet `o` as JSON with the parts that are asked for. */
export function articleJson(asked: Asked) {
  const wantsText = ['revision', 'blocks', 'coverage'].some((part) => asks(asked, part));
  return Prisma.sql`json_build_object(${articleHead}
  ${member(wantsText, 'revision', Prisma.sql`(
    SELECT ${revisionJson} FROM "ArticleRevision" r WHERE r."articleId" = ar.id ORDER BY r.number DESC LIMIT 1)`)}
  ${member(asks(asked, 'passages') || asks(asked, 'coverage'), 'passages', Prisma.sql`(
    SELECT coalesce(json_agg(json_build_object('passage', ${passageJson}, 'bearsFact', bears.fact) ORDER BY ps.start, ps."end"), '[]')
    FROM "Passage" ps
    JOIN "ArticleRevision" r ON r.id = ps."revisionId" AND r."articleId" = ar.id
      AND r.number = (SELECT max(number) FROM "ArticleRevision" WHERE "articleId" = ar.id)
    JOIN "Article" pa ON pa.id = ar.id
    CROSS JOIN LATERAL (SELECT bool_or(pe."bearsFact") AS fact FROM ${publicEvidence} pe WHERE pe."passageId" = ps.id) bears
    WHERE bears.fact IS NOT NULL)`)}
  ${member(asks(asked, 'agreements'), 'agreements', Prisma.sql`(
    SELECT coalesce(json_agg(a.id ORDER BY a."createdAt", a.id), '[]') FROM "Agreement" a WHERE a.id IN ${agreementsOnArticle})`)}
  ${member(asks(asked, 'countries'), 'countries', Prisma.sql`(
    SELECT coalesce(json_agg(DISTINCT p."countryCode"), '[]') FROM "AgreementParty" p
    WHERE p."agreementId" IN ${agreementsOnArticle} AND p."publishedAt" IS NOT NULL AND p."countryCode" IS NOT NULL)`)}
  ${member(asks(asked, 'domains'), 'domains', Prisma.sql`(
    SELECT coalesce(json_agg(d.slug ORDER BY d.position), '[]') FROM "CooperationDomain" d WHERE d.slug IN (
      SELECT s."domainSlug" FROM "AgreementSubject" s WHERE s."agreementId" IN ${agreementsOnArticle} AND s."publishedAt" IS NOT NULL
      UNION SELECT c."domainSlug" FROM "Commitment" c WHERE c."agreementId" IN ${agreementsOnArticle} AND c."publishedAt" IS NOT NULL))`)})`;
}

/** Public articles by id, slug or address. */
export async function readArticles(
  db: Reader,
  asked: Asked,
  by: { ids: readonly string[] } | { slug: string } | { url: string },
): Promise<ArticleRecord[]> {
  const named = 'ids' in by ? Prisma.sql`ar.id = ANY(${[...by.ids]}::uuid[])`
    : 'slug' in by ? Prisma.sql`ar.slug = ${by.slug}` : Prisma.sql`ar.url = ${by.url}`;
  const found = await db.read<{ article: ArticleRecord }>(Prisma.sql`
    SELECT ${articleJson(asked)} AS article FROM "Article" ar JOIN "Outlet" o ON o.id = ar."outletId"
    WHERE ${named} AND ar."publishedAt" IS NOT NULL ORDER BY ar."createdAt", ar.id`);
  return found.map(({ article }) => article);
}

/** Revisions by id, to verify passages against their text. */
export async function readRevisions(db: Reader, ids: readonly string[]): Promise<RevisionRecord[]> {
  const found = await db.read<{ revision: RevisionRecord }>(Prisma.sql`
    SELECT ${revisionJson} AS revision FROM "ArticleRevision" r WHERE r.id = ANY(${[...ids]}::uuid[])`);
  return found.map((row) => row.revision);
}
