import { isDeepStrictEqual } from 'node:util';
import type { Revision } from '@pacta/evidence';
import type { Database } from '../client.ts';
import type { ArticleFile } from './record-file.ts';
import { recordId } from './record-id.ts';
import { sha256 } from './sha256.ts';

/** Writes an article and, when its text is not that of its latest revision, a new revision. */
export async function writeArticle(db: Database, file: ArticleFile, revision: Revision | null, now: Date): Promise<void> {
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
}

async function writeRevision(db: Database, articleId: string, { text, blocks }: Revision, now: Date) {
  const digest = sha256(text);
  const latest = await db.articleRevision.findFirst({ where: { articleId }, orderBy: { number: 'desc' } });
  // The same words may be cut otherwise, as when a line turns out to be a heading.
  if (latest?.sha256 === digest && isDeepStrictEqual(latest.blocks, blocks)) return;
  const number = (latest?.number ?? 0) + 1;
  await db.articleRevision.create({
    data: { id: recordId('revision', articleId, number), articleId, number, text, sha256: digest, length: text.length, blocks, createdAt: now },
  });
}
