import { Prisma } from '../client.ts';

/** One thing that a reader looks for, or does not want: a word, or words in a row. */
export type SearchTerm = { text: string; phrase: boolean; excluded: boolean };

/** What a reader typed, taken apart. */
export type SearchQuery = readonly SearchTerm[];

const QUOTED = /(-?)(?:"([^"]*)"|«([^»]*)»|“([^”]*)”)|(\S+)/gu;

/**
 * Takes a line of search apart: words, "phrases" (also « … » and “ … ”), and what follows a hyphen, which must not occur.
 * What holds neither letter nor digit is left out. Any form of Unicode gives the same terms.
 */
export function parseSearch(line: string): SearchQuery {
  const terms: SearchTerm[] = [];
  for (const [, minus, double, guillemets, curly, bare] of line.normalize('NFC').matchAll(QUOTED)) {
    const quoted = double ?? guillemets ?? curly;
    const excluded = quoted === undefined ? /^-[^-]/.test(bare ?? '') : minus === '-';
    const text = (quoted ?? (bare ?? '').replace(/^-+/, '').replaceAll('"', ' ')).trim();
    if (/[\p{L}\p{N}]/u.test(text)) terms.push({ text, phrase: quoted !== undefined, excluded });
  }
  return terms;
}

/** The words that may be misspelt names: wanted, alone, and long enough to be told apart. */
export const wordsToCorrect = (query: SearchQuery) =>
  query.filter(({ text, phrase, excluded }) => !phrase && !excluded && /^\p{L}{4,}$/u.test(text)).map(({ text }) => text);

/** A term as PostgreSQL looks for it: its stems in French or in English. A word that either language passes over asks for nothing. */
function termQuery({ text, phrase, excluded }: SearchTerm): Prisma.Sql {
  const make = Prisma.raw(phrase ? 'phraseto_tsquery' : 'plainto_tsquery');
  const [fr, en] = [Prisma.sql`${make}('pacta_fr', ${text})`, Prisma.sql`${make}('pacta_en', ${text})`];
  return Prisma.sql`CASE WHEN numnode(${fr}) = 0 OR numnode(${en}) = 0 THEN ''::tsquery ELSE ${excluded ? Prisma.sql`!!` : Prisma.empty} (${fr} || ${en}) END`;
}

/** A whole query as one tsquery: all of its terms. */
export const tsquery = (query: SearchQuery) =>
  query.length === 0 ? Prisma.sql`''::tsquery` : Prisma.sql`(${Prisma.join(query.map((term) => Prisma.sql`(${termQuery(term)})`), ' && ')})`;

/** That entry `ce` holds what the query asks for. */
export const matches = (query: SearchQuery) => Prisma.sql`ce.words @@ ${tsquery(query)}`;
