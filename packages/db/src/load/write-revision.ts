import { isDeepStrictEqual } from 'node:util';
import type { Revision } from '@pacta/evidence';
import type { Database } from '../client.ts';
import { recordId } from './record-id.ts';
import { sha256 } from './sha256.ts';

/** Writes a text as a new revision of its article, unless its latest revision holds the same. */
export async function writeRevision(db: Database, articleId: string, { text, blocks }: Revision, now: Date): Promise<void> {
  const digest = sha256(text);
  const latest = await db.articleRevision.findFirst({ where: { articleId }, orderBy: { number: 'desc' } });
  // The same words may be cut otherwise, as when a line turns out to be a heading.
  if (latest?.sha256 === digest && isDeepStrictEqual(latest.blocks, blocks)) return;
  const number = (latest?.number ?? 0) + 1;
  await db.articleRevision.create({
    data: { id: recordId('revision', articleId, number), articleId, number, text, sha256: digest, length: text.length, blocks, createdAt: now },
  });
}
