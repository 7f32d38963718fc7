import { Prisma } from '../client.ts';
import type { Reader } from '../reader.ts';
import { meets } from './catalogue.ts';
import { searchWanted, type SearchConditions } from './search.ts';
import type { SearchQuery } from './search-query.ts';

/** How many things each of some searches finds, in one statement. Each count takes as long as what it finds. */
export async function countSearches(db: Reader, searches: readonly { query: SearchQuery; filter: SearchConditions }[]): Promise<number[]> {
  if (searches.length === 0) return [];
  const counts = searches.map((each) => Prisma.sql`(SELECT count(*)::int FROM "CatalogueEntry" ce WHERE ${meets(searchWanted(each))})`);
  const [found] = await db.read<{ counts: number[] }>(Prisma.sql`SELECT ARRAY[${Prisma.join(counts)}] AS counts`, { planned: false });
  return found?.counts ?? [];
}
