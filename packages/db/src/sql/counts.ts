import { Prisma } from '../client.ts';
import type { Reader } from '../reader.ts';

/** How many public agreements bear a term of the catalogue, an expression as `'country:' || c.code`: counted when written. */
export const agreementCountOf = (term: Prisma.Sql) =>
  Prisma.sql`coalesce((SELECT cc.total FROM "CatalogueCount" cc WHERE cc.type = 'AGREEMENT' AND cc.within = '*' AND cc.term = ${term}), 0)`;

/** How many public agreements concern each of these domains, a parent taking in its sub-domains. */
export async function countAgreementsOfDomains(db: Reader, slugs: readonly string[]) {
  const found = await db.read<{ key: string; total: number }>(Prisma.sql`
    SELECT k.key, ${agreementCountOf(Prisma.sql`'domain:' || k.key`)} AS total FROM unnest(${[...slugs]}::text[]) AS k(key)`);
  return new Map(found.map(({ key, total }) => [key, total]));
}

/** How many public agreements each country is party to, by code; countries without one are left out. */
export async function countAgreementsOfCountries(db: Reader): Promise<Map<string, number>> {
  const found = await db.read<{ code: string; total: number }>(Prisma.sql`
    SELECT substr(cc.term, 9) AS code, cc.total FROM "CatalogueCount" cc
    WHERE cc.type = 'AGREEMENT' AND cc.within = '*' AND cc.term >= 'country:' AND cc.term < 'country;' AND cc.total > 0`);
  return new Map(found.map(({ code, total }) => [code, total]));
}
