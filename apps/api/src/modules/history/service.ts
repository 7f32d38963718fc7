import { readHistories, type DeedRecord, type HistorySubject } from '@pacta/db';
import type { Context } from '../../context.ts';

/** What was done to one agreement or article, the latest first; read for all of a page in one statement. */
export const historyOf = async ({ db, batch }: Context, subject: HistorySubject, id: string): Promise<DeedRecord[]> =>
  (await batch(`history:${subject}`, id, (ids) => readHistories(db, subject, ids))) ?? [];
