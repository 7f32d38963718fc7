import { randomUUID } from 'node:crypto';
import { type Prisma, type Database } from '../client.ts';

/** Who the public history names for what ships with Pacta. */
const LOADER = 'loader';

export type Subject = { type: 'countries' | 'taxonomy' | 'article' | 'agreement'; id: string };

/** What the loader has to do with a subject. `edited`: a person changed it since, and the loader keeps its hands off. */
export type Standing = 'new' | 'changed' | 'unchanged' | 'edited';

/** Compares a file with what was last done to its subject. */
export async function standingOf(db: Database, { type, id }: Subject, digest: string): Promise<Standing> {
  const last = await db.change.findFirst({ where: { subjectType: type, subjectId: id }, orderBy: { at: 'desc' } });
  if (!last) return 'new';
  if (await db.change.findFirst({ where: { subjectType: type, subjectId: id, actor: { not: LOADER } } })) return 'edited';
  const { sha256 } = (last.after ?? {}) as { sha256?: unknown };
  return sha256 === digest ? 'unchanged' : 'changed';
}

/** Writes into the history that the loader took a file in. */
export async function recordLoad(db: Database, { type, id }: Subject, digest: string, at: Date) {
  const after: Prisma.InputJsonObject = { sha256: digest };
  await db.change.create({
    data: { id: randomUUID(), at, actor: LOADER, action: `${type}.loaded`, subjectType: type, subjectId: id, after },
  });
}
