import type { Database } from '../client.ts';
import { articlesUnder } from '../sql/write-agreements.ts';
import { catalogueAgreements, catalogueArticles } from '../sql/write-catalogue.ts';
import { publicEvidence } from '../sql/evidence.ts';
import { tellHistory } from './tell-history.ts';

export type Retracting = { id: string; actor: string; reason: string; now: Date };

/** Takes an agreement back with all of its facts; its articles stay. False where no such agreement is public. Inside the caller's transaction. */
export async function retractAgreement(tx: Database, { id, actor, reason, now }: Retracting): Promise<boolean> {
  const articles = await articlesUnder(tx, [id]);
  const [gone] = await tx.agreement.updateManyAndReturn({ where: { id, publishedAt: { not: null } }, data: { publishedAt: null, updatedAt: now }, select: { slug: true } });
  if (!gone) return false;
  await tellHistory(tx, { action: 'agreement.retracted', name: gone.slug, actor, at: now, note: reason });
  await catalogueAgreements(tx, [id]);
  await catalogueArticles(tx, articles);
  return true;
}

/** Takes an article back. Gives the slugs of public agreements that stand on it, and then nothing was done; null where no such article is public. */
export async function retractArticle(tx: Database, { id, actor, reason, now }: Retracting): Promise<string[] | null> {
  await tx.$queryRaw`SELECT 1 FROM "Article" WHERE id = ${id}::uuid FOR UPDATE`;
  const article = await tx.article.findFirst({ where: { id, publishedAt: { not: null } }, select: { slug: true } });
  if (!article) return null;
  const standing = await tx.$queryRaw<{ slug: string }[]>`
    SELECT DISTINCT a.slug FROM ${publicEvidence} pe JOIN "Agreement" a ON a.id = pe."agreementId"
    LEFT JOIN "Passage" ps ON ps.id = pe."passageId" LEFT JOIN "ArticleRevision" r ON r.id = ps."revisionId"
    WHERE coalesce(pe."articleId", r."articleId") = ${id}::uuid ORDER BY a.slug`;
  if (standing.length > 0) return standing.map(({ slug }) => slug);
  await tx.article.update({ where: { id }, data: { publishedAt: null } });
  await tellHistory(tx, { action: 'article.retracted', name: article.slug, actor, at: now, note: reason });
  await catalogueArticles(tx, [id]);
  return [];
}
