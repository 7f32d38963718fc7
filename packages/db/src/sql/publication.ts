import { Prisma } from '../client.ts';
import type { Reader } from '../reader.ts';
import { meets, unknownIn } from './catalogue.ts';
import { agreementsWanted, type AgreementConditions } from './conditions.ts';
import { utc } from './fragment.ts';

/** What of the news is wanted: fields join by AND, the values of one by OR. */
export type PublicationConditions = Pick<AgreementConditions, 'countries' | 'match' | 'organizations' | 'domains' | 'text'> & {
  types?: readonly PublicationRecord['type'][] | null;
};

/** An agreement or article that became public or changed, and when: in UTC, with microseconds. */
export type PublicationRecord = { type: 'AGREEMENT' | 'ARTICLE'; key: string; at: string };

const PUBLISHED = ['AGREEMENT', 'ARTICLE'] as const;

/** What the conditions name and the record does not know, as `country ZZ`. */
export async function readUnknownOfPublications(db: Reader, conditions: PublicationConditions): Promise<string[]> {
  const [row] = await db.read<{ unknown: string[] }>(Prisma.sql`SELECT ${unknownIn(agreementsWanted(conditions))} AS unknown`, { planned: false });
  return row?.unknown ?? [];
}

/** Those of some agreements and articles, named by their ids, that are wanted and public now; in the order of their change. */
export function readPublications(db: Reader, ids: readonly string[], { types, ...conditions }: PublicationConditions): Promise<PublicationRecord[]> {
  const wanted = { ...agreementsWanted(conditions), types: types?.length ? types : PUBLISHED };
  return db.read<PublicationRecord>(Prisma.sql`SELECT ce.type, ce.key, ${utc(Prisma.sql`ce.recency`)} AS at FROM "CatalogueEntry" ce
    WHERE ce.id = ANY(${[...ids]}::uuid[]) AND ${meets(wanted)} ORDER BY ce.recency, ce.id`, { planned: false });
}
