import { readEvidence, readRevisions, type ArticleHead, type ArticleRecord, type EvidenceRecord, type PassageRecord } from '@pacta/db';
import { isVerbatim } from '@pacta/evidence';
import { keyed, partsOf, promised, type Soon } from '../../batches.ts';
import type { Context } from '../../context.ts';
import { ARTICLE_PARTS, articleById } from '../article/service.ts';
import type { Connection } from '../../relay/connection.ts';

export type EvidenceList = Connection<EvidenceRecord>;

/** Whether a passage's quote and context stand in its revision's text, right where its offsets say. */
export async function verified(ctx: Context, passage: PassageRecord): Promise<boolean> {
  const revision = await ctx.batch('revision', passage.revisionId, async (ids) =>
    keyed(await readRevisions(ctx.db, ids), ({ id }) => id));
  return revision !== undefined && isVerbatim(passage, revision.text);
}

/** The article that evidence stands on: read with the evidence where it was asked for, and nothing of it but its head is. */
export function articleUnder(ctx: Context, { articleId, article }: { articleId: string; article?: ArticleHead }, asked: ReadonlySet<string>): Soon<ArticleRecord> {
  return article && partsOf(asked, ARTICLE_PARTS).size === 0 ? article : promised(articleById(ctx, articleId, asked));
}

export const evidenceById = (ctx: Context, id: string) =>
  ctx.batch('evidence', id, async (ids) => keyed(await readEvidence(ctx.db, ids), (evidence) => evidence.id));
