import { Prisma } from '../client.ts';

/** Which fields of a record an operation asks for, as paths: `commitments.evidence`. What nobody asks for is not read. */
export type Asked = ReadonlySet<string>;

/** A text in both languages of the record. */
export type Bilingual = { fr: string; en: string };

/** A text that may lack a language, or both. */
export type MaybeBilingual = { fr: string | null; en: string | null };

/** A moment as text in UTC with PostgreSQL's microseconds, which a JavaScript Date would drop. */
export const utc = (moment: Prisma.Sql) =>
  Prisma.sql`to_char(${moment} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** The rows of a subquery as one JSON list, in the order of the subquery; never null. */
export const listOf = (rows: Prisma.Sql) => Prisma.sql`(SELECT coalesce(json_agg(x), '[]') FROM (${rows}) x)`;

/** One member of `json_build_object`, with its leading comma; nothing when it is not asked for. `name` is a word of ours. */
export const member = (asked: boolean, name: string, value: Prisma.Sql) =>
  asked ? Prisma.sql`, ${Prisma.raw(`'${name}'`)}, ${value}` : Prisma.empty;

/** Whether a path or anything below it is asked for. */
export function asks(asked: Asked, path: string) {
  if (asked.has(path)) return true;
  for (const each of asked) if (each.startsWith(`${path}.`)) return true;
  return false;
}

/** What is asked for below a path, with the path taken off. */
export const below = (asked: Asked, path: string): Asked =>
  new Set([...asked].filter((each) => each.startsWith(`${path}.`)).map((each) => each.slice(path.length + 1)));
