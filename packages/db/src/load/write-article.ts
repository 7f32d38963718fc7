import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { revise, type Revision } from '@pacta/evidence';
import type { Database } from '../client.ts';
import type { ArticleFile } from './record-file.ts';
import { recordId } from './record-id.ts';

/** Writes an article and, when its text is not that of its latest revision, a new revision. Returns the article's id. */
export async function writeArticle(db: Database, file: ArticleFile, revision: Revision | null, now: Date): Promise<string> {
  const outletId = recordId('outlet', file.outlet.name);
  await db.outlet.upsert({
    where: { id: outletId },
    create: { id: outletId, ...file.outlet },
    update: file.outlet,
  });
  const id = recordId('article', file.slug);
  const data = {
    kind: file.kind,
    title: file.title,
    language: file.language,
    outletId,
    url: file.url,
    archivedUrl: file.archivedUrl,
    author: file.author,
    publishedOn: file.publishedOn,
    retrievedAt: file.retrievedAt,
    imageUrl: file.image?.url ?? null,
    imageAlt: file.image?.alt ?? null,
  };
  await db.article.upsert({
    where: { id },
    create: { id, slug: file.slug, ...data, publishedAt: now, createdAt: now },
    update: data,
  });
  if (revision) await writeRevision(db, id, revision, now);
  return id;
}

async function writeRevision(db: Database, articleId: string, { text, blocks }: Revision, now: Date) {
  const sha256 = createHash('sha256').update(text).digest('hex');
  const latest = await db.articleRevision.findFirst({ where: { articleId }, orderBy: { number: 'desc' } });
  // The same words may be cut otherwise, as when a line turns out to be a heading.
  if (latest?.sha256 === sha256 && isDeepStrictEqual(latest.blocks, blocks)) return;
  const number = (latest?.number ?? 0) + 1;
  await db.articleRevision.create({
    data: { id: recordId('revision', articleId, number), articleId, number, text, sha256, length: text.length, blocks, createdAt: now },
  });
}

/** The text of an article file as a revision. Throws what `revise` throws when the text cannot be held. */
export const revisionOf = (source: string, format: 'text' | 'markdown'): Revision => revise(source, format);
