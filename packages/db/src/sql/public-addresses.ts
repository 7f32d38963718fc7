import { Prisma } from '../client.ts';
import type { Reader } from '../reader.ts';
import { countOf } from './catalogue.ts';
import { utc } from './fragment.ts';

/** Something that has a page of its own, by the last part of its address, and when it last changed. */
export type PublicAddress = { slug: string; changedAt: string };

const TABLES = {
  agreements: { from: Prisma.sql`"Agreement"`, changed: Prisma.sql`x."updatedAt"`, type: 'AGREEMENT' },
  articles: { from: Prisma.sql`"Article"`, changed: Prisma.sql`x."publishedAt"`, type: 'ARTICLE' },
} as const;

/** What has pages by the thousand. */
export type Addressed = keyof typeof TABLES;

/** A stretch of all public agreements or articles, in the order of their ids, which new ones follow. */
export async function readPublicAddresses(db: Reader, of: Addressed, { skip, take }: { skip: number; take: number }): Promise<PublicAddress[]> {
  const { from, changed } = TABLES[of];
  return db.read<PublicAddress>(Prisma.sql`
    SELECT x.slug, ${utc(changed)} AS "changedAt" FROM ${from} x WHERE x."publishedAt" IS NOT NULL ORDER BY x.id OFFSET ${skip} LIMIT ${take}`);
}

/** How many public agreements or articles there are. */
export async function countPublicAddresses(db: Reader, of: Addressed): Promise<number> {
  const [found] = await db.read<{ total: number }>(Prisma.sql`SELECT ${countOf(TABLES[of].type, { wishes: [] }, null)} AS total`);
  return found?.total ?? 0;
}
