import { randomUUID } from 'node:crypto';
import { type Database } from '../client.ts';

/** Who the public history names for what ships with Pacta, and for a dataset that its users bring. */
export type Actor = 'loader' | 'importer';

export type SubjectType = 'countries' | 'taxonomy' | 'dataset' | 'organization' | 'article' | 'agreement';

/** What the loader has to do with a subject. `edited`: a person changed it since, and the loader keeps its hands off. */
export type Standing = 'new' | 'changed' | 'unchanged' | 'edited';

/** Something to be loaded, and the digest of all that it is made from. */
export type Subject = { id: string; digest: string };

/** Compares what is to be loaded with what was last done to each subject, in one statement. */
export async function standingsOf(db: Database, type: SubjectType, subjects: readonly Subject[]): Promise<Map<string, Standing>> {
  const ids = subjects.map(({ id }) => id);
  const found = await db.$queryRaw<{ id: string; edited: boolean; digest: string | null }[]>`
    SELECT "subjectId" AS id, bool_or(actor NOT IN ('loader', 'importer')) AS edited,
      (array_agg("after" ->> 'sha256' ORDER BY at DESC))[1] AS digest
    FROM "Change" WHERE "subjectType" = ${type} AND "subjectId" = ANY(${ids}::text[]) GROUP BY "subjectId"`;
  const last = new Map(found.map(({ id, ...rest }) => [id, rest]));
  return new Map(subjects.map(({ id, digest }) => {
    const before = last.get(id);
    if (!before) return [id, 'new'];
    if (before.edited) return [id, 'edited'];
    return [id, before.digest === digest ? 'unchanged' : 'changed'];
  }));
}

/** Writes into the history that subjects were taken in. */
export async function recordLoads(db: Database, type: SubjectType, subjects: readonly Subject[], actor: Actor, at: Date): Promise<void> {
  await db.change.createMany({
    data: subjects.map(({ id, digest }) => ({
      id: randomUUID(), at, actor, action: `${type}.${actor === 'loader' ? 'loaded' : 'imported'}`, subjectType: type, subjectId: id, after: { sha256: digest },
    })),
  });
}

/** How many subjects of each standing a load met. */
export type Tally = Record<Standing, number>;

/** Takes in what is new or changed among subjects of one type, and says what became of all of them. */
export async function takeIn<Item extends Subject>(
  db: Database,
  { type, items, actor, now, write }: { type: SubjectType; items: readonly Item[]; actor: Actor; now: Date; write: (items: Item[]) => Promise<void> },
): Promise<Tally> {
  const tally: Tally = { new: 0, changed: 0, unchanged: 0, edited: 0 };
  const standings = await standingsOf(db, type, items);
  const due = items.filter(({ id }) => {
    const standing = standings.get(id) ?? 'new';
    tally[standing] += 1;
    return standing === 'new' || standing === 'changed';
  });
  if (due.length > 0) {
    await write(due);
    await recordLoads(db, type, due, actor, now);
  }
  return tally;
}
