import { Prisma } from '../client.ts';
import type { Reader } from '../reader.ts';
import { isNamed, separated, withoutPoints, type SearchQuery } from './search-query.ts';
import type { HitKey } from './search-words.ts';

/** How alike a word and a part of a name must be, by the letters in a row that they share: from 0 to 1. */
const ALIKE = 0.5;

/** How many short answers there are at most. */
const MOST = 6;

/** Up to how many letters a whole name is all that was meant: US is not on its way to USSR, though Niger may be to Nigeria. */
const SHORT_NAME = 3;

/**
 * Countries, organizations and domains whose names hold all of the words, each at least as a beginning: a reader may still
 * be typing. Whole names first, and alone where they are short; then whole words, then by how much the record holds of them.
 * Where no name does and `near` is asked for: those alike to one of the words. Looks at names alone, a few hundred, and never at what the record says of them.
 */
export async function readNamed(db: Reader, query: SearchQuery, { near }: { near: boolean }): Promise<HitKey[]> {
  const words = query.filter(({ excluded }) => !excluded).map(({ text }) => withoutPoints(text));
  if (words.join('').length < 2) return [];
  return db.read<HitKey>(Prisma.sql`
    WITH asked AS (SELECT folded(w.word) AS word FROM unnest(${words}::text[]) WITH ORDINALITY w(word, at)
      WHERE folded(w.word) <> '' AND (w.at = ${words.length}
        OR (numnode(plainto_tsquery('pacta_fr', w.word)) > 0 AND numnode(plainto_tsquery('pacta_en', w.word)) > 0))),
    named AS MATERIALIZED (SELECT ce.type, ce.key, ${separated} AS names FROM "CatalogueEntry" ce WHERE ce.names IS NOT NULL),
    begun AS MATERIALIZED (SELECT n.*, (CASE WHEN ${isNamed(Prisma.sql`n.names`, words)} THEN 2 WHEN (SELECT bool_and(strpos(n.names, ' ' || word || ' ') > 0) FROM asked) THEN 1 ELSE 0 END) AS whole, 0::float4 AS alike FROM named n
      WHERE (SELECT bool_and(strpos(n.names, ' ' || word) > 0) FROM asked)),
    alike AS (SELECT n.*, 0, max(strict_word_similarity(a.word, n.names)) AS alike FROM named n, asked a
      WHERE ${near} AND length(a.word) > 3 AND NOT EXISTS (SELECT FROM begun) GROUP BY 1, 2, 3 HAVING max(strict_word_similarity(a.word, n.names)) >= ${ALIKE})
    SELECT f.type, f.key FROM (SELECT * FROM begun UNION ALL SELECT * FROM alike) f
    LEFT JOIN "CatalogueCount" cc ON cc.type = 'AGREEMENT' AND cc.within = '*' AND cc.term = lower(f.type::text) || ':' || f.key
    WHERE f.whole = 2 OR NOT (${words.join('').length <= SHORT_NAME} AND EXISTS (SELECT FROM begun WHERE whole = 2))
    ORDER BY f.whole DESC, f.alike DESC, coalesce(cc.total, 0) DESC, f.type, f.key LIMIT ${MOST}`, { planned: false });
}

/** From how many letters on a word is completed: fewer begin too many others. */
const SHORTEST_START = 3;

/** How many of the things in which some word begins so are looked at. */
const SAMPLE = 200;

/**
 * Whole words of the record that begin as a word does, in one language, most frequent first: at most four, each in one
 * of its forms. They are read from the titles, names and summaries of some things that the index of words finds by that
 * beginning, so that the time it takes does not grow with the record.
 */
export async function readCompletions(db: Reader, start: string, locale: 'fr' | 'en'): Promise<string[]> {
  if ([...start].length < SHORTEST_START || !/^[\p{L}\p{N}]+$/u.test(start)) return [];
  const config = Prisma.sql`${locale === 'en' ? 'pacta_en' : 'pacta_fr'}::regconfig`;
  const of = (alias: string, ...columns: string[]) => Prisma.raw(`concat_ws(' ', ${columns.map((column) => `${alias}."${column}${locale === 'en' ? 'En' : 'Fr'}"`).join(', ')})`);
  const found = await db.read<{ word: string }>(Prisma.sql`
    WITH start AS (SELECT folded(${start}) AS word),
    -- The word that is begun has a stem that begins so too, or one that is shorter than what is typed of it.
    begun AS (SELECT format('%L:*', word)::tsquery || coalesce((SELECT string_agg(quote_literal(left(word, length)), ' | ')::tsquery
      FROM generate_series(greatest(length(word) - 5, 4), length(word) - 1) length), ''::tsquery) AS query FROM start),
    -- Planned for all rows and read for some: by the index in any case, where a limit might have it read the whole catalogue.
    found AS MATERIALIZED (SELECT ce.type, ce.key FROM "CatalogueEntry" ce WHERE ce.words @@ (SELECT query FROM begun)),
    sample AS MATERIALIZED (SELECT * FROM found LIMIT ${SAMPLE}),
    texts(text) AS (
      SELECT ${of('a', 'title', 'summary')} FROM sample JOIN "Agreement" a ON sample.type = 'AGREEMENT' AND a.id::text = sample.key
      UNION ALL SELECT ${of('c', 'statement')} FROM sample JOIN "Commitment" c ON sample.type = 'COMMITMENT' AND c.id::text = sample.key
      UNION ALL SELECT ar.title FROM sample JOIN "Article" ar ON sample.type = 'ARTICLE' AND ar.id::text = sample.key AND ar.language = ${locale}
      UNION ALL SELECT ${of('c', 'name')} FROM sample JOIN "Country" c ON sample.type = 'COUNTRY' AND c.code = sample.key
      UNION ALL SELECT ${of('o', 'name')} FROM sample JOIN "Organization" o ON sample.type = 'ORGANIZATION' AND o.code = sample.key
      UNION ALL SELECT ${of('d', 'label', 'definition')} FROM sample JOIN "CooperationDomain" d ON sample.type = 'DOMAIN' AND d.slug = sample.key),
    words AS (SELECT w.word, plainto_tsquery(${config}, w.word)::text AS stem FROM start, texts, regexp_split_to_table(texts.text, '[^[:alnum:]]+') w(word)
      WHERE starts_with(folded(w.word), start.word) AND folded(w.word) <> start.word)
    SELECT CASE WHEN bool_or(word = lower(word)) THEN lower(mode() WITHIN GROUP (ORDER BY word)) ELSE mode() WITHIN GROUP (ORDER BY word) END AS word
    FROM words WHERE stem <> '' GROUP BY stem ORDER BY count(*) DESC, stem LIMIT 4`, { planned: false });
  return found.map(({ word }) => word);
}
