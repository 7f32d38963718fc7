import { Prisma } from '../client.ts';
import type { Reader } from '../reader.ts';
import { utc } from './fragment.ts';

/** When an agreement or article last became public or changed, in UTC with microseconds; null when nothing is public. */
export async function readLastChange(db: Reader): Promise<string | null> {
  const latest = (type: string) => Prisma.sql`(SELECT ce.recency FROM "CatalogueEntry" ce WHERE ce.type = ${Prisma.raw(`'${type}'`)} ORDER BY ce.recency DESC, ce.id DESC LIMIT 1)`;
  const [found] = await db.read<{ at: string | null }>(Prisma.sql`SELECT ${utc(Prisma.sql`greatest(${latest('AGREEMENT')}, ${latest('ARTICLE')})`)} AS at`);
  return found?.at ?? null;
}
