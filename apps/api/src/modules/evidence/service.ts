import { readDatasets, readEvidence, readRevisions, type PassageRecord } from '@pacta/db';
import { isVerbatim } from '@pacta/evidence';
import { keyed } from '../../batches.ts';
import type { Context } from '../../context.ts';

/** Whether a passage's quote and context stand in its revision's text, right where its offsets say. */
export async function verified(ctx: Context, passage: PassageRecord): Promise<boolean> {
  const revision = await ctx.batch('revision', passage.revisionId, async (ids) =>
    keyed(await readRevisions(ctx.db, ids), ({ id }) => id));
  return revision !== undefined && isVerbatim(passage, revision.text);
}

export const datasetById = (ctx: Context, id: string) =>
  ctx.batch('dataset', id, async (ids) => keyed(await readDatasets(ctx.db, ids), (dataset) => dataset.id));

export const evidenceById = (ctx: Context, id: string) =>
  ctx.batch('evidence', id, async (ids) => keyed(await readEvidence(ctx.db, ids), (evidence) => evidence.id));
