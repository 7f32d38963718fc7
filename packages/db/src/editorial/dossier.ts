import type { Block } from '@pacta/evidence';
import { Prisma } from '../client.ts';
import type { ProposalModel } from '../__generated__/prisma/models.ts';
import type { Database } from '../client.ts';
import { pageOf, type Page, type SortKey } from '../sql/keyset.ts';

/** How far the coding of an article has come. */
export type DossierState = 'OPEN' | 'READY' | 'PUBLISHED';

/** An article that is being coded. */
export type DossierRecord = {
  id: string;
  slug: string;
  title: string;
  language: string;
  outlet: string;
  url: string | null;
  author: string | null;
  publishedOn: string | null;
  state: DossierState;
  publishedAt: Date | null;
  createdAt: Date;
  revision: { id: string; text: string; blocks: Block[] };
};

/** A proposal as a row, with the names of who proposed and who judged it. */
export type ProposalRecord = ProposalModel & { proposedBy: { name: string } | null; decidedBy: { name: string } | null };

const PEOPLE = { proposedBy: { select: { name: true } }, decidedBy: { select: { name: true } } } as const;

/** Articles whose text is held, with their latest revision: `text` only where it is asked for, since it may be long. */
const dossiers = (whole: boolean) => Prisma.sql`(
  SELECT a.id, a.slug, a.title, a.language, o.name AS outlet, a.url, a.author, a."publishedOn", a."publishedAt", a."createdAt",
    json_build_object('id', r.id, 'text', ${whole ? Prisma.sql`r.text` : Prisma.sql`''`}, 'blocks', ${whole ? Prisma.sql`r.blocks` : Prisma.sql`'[]'::jsonb`}) AS revision,
    greatest(a."createdAt", p.touched) AS touched,
    CASE WHEN p.open > 0 OR (p.proposed = 0 AND a."publishedAt" IS NULL) THEN 'OPEN'
      WHEN p.waiting > 0 OR a."publishedAt" IS NULL THEN 'READY' ELSE 'PUBLISHED' END AS state
  FROM "Article" a JOIN "Outlet" o ON o.id = a."outletId"
  JOIN LATERAL (SELECT * FROM "ArticleRevision" r WHERE r."articleId" = a.id ORDER BY r.number DESC LIMIT 1) r ON true
  CROSS JOIN LATERAL (SELECT count(*) AS proposed, count(*) FILTER (WHERE p.state = 'OPEN') AS open,
    count(*) FILTER (WHERE p.state = 'ACCEPTED' AND p."publishedAt" IS NULL) AS waiting, max(p."updatedAt") AS touched FROM "Proposal" p WHERE p."articleId" = a.id) p)`;

/** One article with its text; undefined where none has this id or its text is not held. */
export async function readDossier(db: Database, id: string): Promise<DossierRecord | undefined> {
  const [found] = await db.$queryRaw<DossierRecord[]>`SELECT * FROM ${dossiers(true)} d WHERE d.id = ${id}::uuid`;
  return found;
}

/** A page of them, the one that was touched last first, without their texts. One row more than asked says that there are more. */
export async function readDossiers(db: Database, { states, page }: { states: readonly DossierState[] | null; page: Page<'TOUCHED'> }): Promise<{ row: DossierRecord; key: SortKey }[]> {
  const { where, orderBy, limit } = pageOf({ value: Prisma.sql`d.touched`, type: Prisma.sql`timestamptz`, text: Prisma.sql`d.touched::text` }, Prisma.sql`d.id`, page);
  const rows = await db.$queryRaw<(DossierRecord & { touched: string })[]>`
    SELECT d.*, to_char(d.touched AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS touched FROM (SELECT * FROM ${dossiers(false)} d
    WHERE ${states ? Prisma.sql`d.state = ANY(${[...states]}::text[])` : Prisma.sql`true`}) d WHERE ${where} ORDER BY ${orderBy} LIMIT ${limit}`;
  return rows.map(({ touched, ...row }) => ({ row, key: [touched, row.id] }));
}

/** What was proposed from an article: agreements in the order of the text, each followed by what belongs to it. */
export async function readProposals(db: Database, articleId: string): Promise<ProposalRecord[]> {
  const all = await db.proposal.findMany({ where: { articleId }, include: PEOPLE, orderBy: [{ position: 'asc' }, { createdAt: 'asc' }, { id: 'asc' }] });
  return all.filter(({ parentId }) => parentId === null).flatMap((agreement) => [agreement, ...all.filter(({ parentId }) => parentId === agreement.id)]);
}

/** One proposal; null where none has this id. */
export const readProposal = (db: Database, id: string): Promise<ProposalRecord | null> => db.proposal.findUnique({ where: { id }, include: PEOPLE });

/** The latest text of every article but one, to find copies among; the newest first. */
export const readOtherTexts = (db: Database, articleId: string | null): Promise<{ articleId: string; text: string }[]> => db.$queryRaw`
  SELECT DISTINCT ON (r."articleId") r."articleId", r.text FROM "ArticleRevision" r
  WHERE r."articleId" IS DISTINCT FROM ${articleId}::uuid ORDER BY r."articleId", r.number DESC`;
