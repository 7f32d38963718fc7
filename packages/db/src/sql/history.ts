import { Prisma } from '../client.ts';
import type { Reader } from '../reader.ts';
import { utc } from './fragment.ts';

/** What was done to something public, and why. */
export type DeedRecord = { id: string; at: string; actor: string; action: string; note: string | null };

export type HistorySubject = 'agreement' | 'article';

const TABLES = { agreement: Prisma.sql`"Agreement"`, article: Prisma.sql`"Article"` };

/** The history of each of these agreements or articles by their ids, the latest first. The history itself knows them by their slugs, which stay. */
export async function readHistories(db: Reader, subject: HistorySubject, ids: readonly string[]): Promise<Map<string, DeedRecord[]>> {
  const rows = await db.read<DeedRecord & { of: string }>(Prisma.sql`
    SELECT c.id, ${utc(Prisma.sql`c.at`)} AS at, c.actor, c.action, c.note, s.id AS of FROM ${TABLES[subject]} s
    JOIN "Change" c ON c."subjectType" = ${subject} AND c."subjectId" = s.slug WHERE s.id = ANY(${[...ids]}::uuid[]) ORDER BY c.at DESC, c.id`);
  const histories = new Map<string, DeedRecord[]>();
  for (const { of, ...deed } of rows) {
    const history = histories.get(of);
    if (history) history.push(deed);
    else histories.set(of, [deed]);
  }
  return histories;
}
