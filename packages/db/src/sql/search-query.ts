import { Prisma } from '../client.ts';

/** One thing that a reader looks for, or does not want: a word, or words in a row. */
export type SearchTerm = { text: string; phrase: boolean; excluded: boolean };

/** What a reader typed, taken apart. */
export type SearchQuery = readonly SearchTerm[];

const QUOTED = /(-?)(?:"([^"]*)"|«([^»]*)»|“([^”]*)”)|(\S+)/gu;

/**
 * Takes a line of search apart: words, "phrases" (also « … » and “ … ”), and what follows a hyphen, which must not occur.
 * « Mali-Niger » asks for both words, wherever they stand; excluded, for the two in a row. What holds neither letter nor
 * digit is left out. Any form of Unicode gives the same terms.
 */
export function parseSearch(line: string): SearchQuery {
  const terms: SearchTerm[] = [];
  for (const [, minus, double, guillemets, curly, bare] of line.normalize('NFC').matchAll(QUOTED)) {
    const quoted = double ?? guillemets ?? curly;
    const excluded = quoted === undefined ? /^-[^-]/.test(bare ?? '') : minus === '-';
    // PostgreSQL would look for a compound as it is written, and for nothing else.
    const words = (quoted ?? bare ?? '').replaceAll('"', ' ').split(/[\s\p{Pd}]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
    if (words.length === 0) continue;
    if (quoted !== undefined || excluded) terms.push({ text: words.join(' '), phrase: quoted !== undefined || words.length > 1, excluded });
    else terms.push(...words.map((text) => ({ text, phrase: false, excluded })));
  }
  return terms;
}

/** The words that may be misspelt names: wanted, alone, and long enough to be told apart. */
export const wordsToCorrect = (query: SearchQuery) =>
  query.filter(({ text, phrase, excluded }) => !phrase && !excluded && /^\p{L}{4,}$/u.test(text)).map(({ text }) => text);

/** EU, UN, AU: what is written in capitals is a name, though a language passes over the word. Not in a line that is all in capitals. */
const isName = ({ text }: SearchTerm, query: SearchQuery) =>
  /^\p{Lu}{2,}$/u.test(text) && (query.length === 1 || query.some((term) => /\p{Ll}/u.test(term.text)));

const WITH_POINTS = /^(\p{L}\.){2,}\p{L}?$/u;

/** A word as names write it: U.S. is US there. */
export const withoutPoints = (word: string) => (WITH_POINTS.test(word) ? word.replaceAll('.', '') : word);

/** PostgreSQL takes U.S. for another word than US: either stands for both. */
function otherSpelling({ text, phrase }: SearchTerm): string | null {
  if (phrase) return null;
  if (WITH_POINTS.test(text)) return withoutPoints(text);
  return /^\p{Lu}{2,5}$/u.test(text) ? [...text].map((letter) => `${letter}.`).join('') : null;
}

/** A term as PostgreSQL looks for it: its stems in French or in English. A word that either language passes over asks for nothing, but for names. */
function termQuery(term: SearchTerm, query: SearchQuery): Prisma.Sql {
  const { text, phrase, excluded } = term;
  const make = Prisma.raw(phrase ? 'phraseto_tsquery' : 'plainto_tsquery');
  const [fr, en] = [Prisma.sql`${make}('pacta_fr', ${text})`, Prisma.sql`${make}('pacta_en', ${text})`];
  const other = otherSpelling(term);
  const also = other === null ? Prisma.empty : Prisma.sql`|| plainto_tsquery('pacta_fr', ${other}) || plainto_tsquery('pacta_en', ${other})`;
  const either = Prisma.sql`${excluded ? Prisma.sql`!!` : Prisma.empty} (${fr} || ${en} ${also})`;
  if (isName(term, query)) return either;
  return Prisma.sql`CASE WHEN numnode(${fr}) = 0 OR numnode(${en}) = 0 THEN ''::tsquery ELSE ${either} END`;
}

/** A whole query as one tsquery: all of its terms. */
export const tsquery = (query: SearchQuery) =>
  query.length === 0 ? Prisma.sql`''::tsquery` : Prisma.sql`(${Prisma.join(query.map((term) => Prisma.sql`(${termQuery(term, query)})`), ' && ')})`;

/** That entry `ce` holds what the query asks for. */
export const matches = (query: SearchQuery) => Prisma.sql`ce.words @@ ${tsquery(query)}`;

/** The names of entry `ce` with a bar before and after each. */
export const separated = Prisma.sql`('| ' || ce.names || ' |')`;

/** That one of these names is the words, and no more than they. */
export const isNamed = (names: Prisma.Sql, words: readonly string[]) => Prisma.sql`strpos(${names}, '| ' || folded(${words.map(withoutPoints).join(' ')}) || ' |') > 0`;
