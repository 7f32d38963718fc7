import type { CatalogueType } from '../__generated__/prisma/enums.ts';
import { Prisma } from '../client.ts';
import type { Reader } from '../reader.ts';
import { publicEvidence, passageJson, type PassageRecord } from './evidence.ts';
import { tsquery, type SearchQuery } from './search-query.ts';

/** Something found, by its type and key in the catalogue. */
export type HitKey = { type: CatalogueType; key: string };

/** A text of a found thing in which words stand; marked words lie between the two control characters below. */
export type HighlightRecord = { field: string; locale: 'fr' | 'en'; marked: string };

/** Where a marked word begins and ends. No text of the record holds these: its texts have no control characters of this kind. */
export const MARK = { start: '\u0002', end: '\u0003' } as const;

/** Any of the words: a title need not hold them all. */
const anyOf = (query: SearchQuery) => {
  const sought = query.filter(({ excluded }) => !excluded);
  return sought.length === 0 ? Prisma.sql`''::tsquery` : Prisma.sql`(${Prisma.join(sought.map((term) => tsquery([term])), ' || ')})`;
};

const keysOf = (hits: readonly HitKey[], type: CatalogueType) => hits.filter((hit) => hit.type === type).map(({ key }) => key);

/** The texts of found things in which any of the words stand, by `type key`, short ones whole. One statement for all. */
export async function readHighlights(db: Reader, query: SearchQuery, hits: readonly HitKey[]): Promise<Map<string, HighlightRecord[]>> {
  const texts = (type: CatalogueType, key: Prisma.Sql, from: Prisma.Sql, fields: [field: string, locale: 'fr' | 'en', value: Prisma.Sql][], match: Prisma.Sql) =>
    Prisma.sql`SELECT ${`${type} `} || ${key} AS hit, f.* FROM ${from}, LATERAL (VALUES ${Prisma.join(fields.map(([field, locale, value], at) =>
      Prisma.sql`(${at}::int, ${field}::text, ${locale}::text, ${value})`))}) AS f(at, field, locale, value) WHERE ${match}`;
  const both = (field: string, of: string, column: string): [string, 'fr' | 'en', Prisma.Sql][] =>
    [[field, 'fr', Prisma.raw(`${of}."${column}Fr"`)], [field, 'en', Prisma.raw(`${of}."${column}En"`)]];
  // In any language, with no stems to tell: their words are compared as French ones.
  const aliases = (of: string): [string, 'fr' | 'en', Prisma.Sql] => ['aliases', 'fr', Prisma.raw(`array_to_string(${of}.aliases, ' · ')`)];
  const uuids = (type: CatalogueType) => Prisma.sql`ANY(${keysOf(hits, type)}::uuid[])`;
  const codes = (type: CatalogueType) => Prisma.sql`ANY(${keysOf(hits, type)}::text[])`;
  const found = await db.read<HighlightRecord & { hit: string }>(Prisma.sql`
    SELECT t.hit, t.field, t.locale, ts_headline(c.config, t.value, ${anyOf(query)}, CASE WHEN length(t.value) < 320
      THEN ${`StartSel=${MARK.start},StopSel=${MARK.end},HighlightAll=true`} ELSE ${`StartSel=${MARK.start},StopSel=${MARK.end},MaxFragments=2,MaxWords=36,MinWords=12,FragmentDelimiter=" … "`} END) AS marked
    FROM (${Prisma.join([
      texts('AGREEMENT', Prisma.sql`a.id`, Prisma.sql`"Agreement" a`, [...both('title', 'a', 'title'), ...both('summary', 'a', 'summary')], Prisma.sql`a.id = ${uuids('AGREEMENT')}`),
      texts('COMMITMENT', Prisma.sql`c.id`, Prisma.sql`"Commitment" c`, both('statement', 'c', 'statement'), Prisma.sql`c.id = ${uuids('COMMITMENT')}`),
      Prisma.sql`SELECT 'ARTICLE ' || ar.id AS hit, 0, 'title', CASE WHEN ar.language = 'en' THEN 'en' ELSE 'fr' END, ar.title FROM "Article" ar WHERE ar.id = ${uuids('ARTICLE')}`,
      texts('COUNTRY', Prisma.sql`c.code`, Prisma.sql`"Country" c`, [...both('name', 'c', 'name'), aliases('c')], Prisma.sql`c.code = ${codes('COUNTRY')}`),
      texts('ORGANIZATION', Prisma.sql`o.code`, Prisma.sql`"Organization" o`, [...both('name', 'o', 'name'), aliases('o')], Prisma.sql`o.code = ${codes('ORGANIZATION')}`),
      texts('DOMAIN', Prisma.sql`d.slug`, Prisma.sql`"CooperationDomain" d`, [...both('label', 'd', 'label'), ...both('definition', 'd', 'definition')], Prisma.sql`d.slug = ${codes('DOMAIN')}`),
    ], ' UNION ALL ')}) t,
    LATERAL (SELECT CASE t.locale WHEN 'en' THEN 'pacta_en'::regconfig ELSE 'pacta_fr'::regconfig END) c(config)
    WHERE t.value IS NOT NULL AND to_tsvector(c.config, t.value) @@ ${anyOf(query)} ORDER BY t.hit, t.at`);
  const byHit = new Map<string, HighlightRecord[]>();
  for (const { hit, ...highlight } of found) byHit.set(hit, [...(byHit.get(hit) ?? []), highlight]);
  return byHit;
}

/** For found agreements and commitments: the passage of their evidence that answers best, by `type key`. */
export async function readPassagesOfHits(db: Reader, query: SearchQuery, hits: readonly HitKey[]): Promise<Map<string, PassageRecord>> {
  const found = await db.read<{ hit: string; passage: PassageRecord }>(Prisma.sql`
    SELECT DISTINCT ON (under.hit) under.hit, ${passageJson} AS passage FROM (
      SELECT 'AGREEMENT ' || pe."agreementId" AS hit, pe."passageId" FROM ${publicEvidence} pe
      WHERE pe."agreementId" = ANY(${keysOf(hits, 'AGREEMENT')}::uuid[]) AND pe."passageId" IS NOT NULL
      UNION ALL SELECT 'COMMITMENT ' || e."commitmentId", e."passageId" FROM "Evidence" e
      WHERE e."commitmentId" = ANY(${keysOf(hits, 'COMMITMENT')}::uuid[]) AND e."passageId" IS NOT NULL) under
    JOIN "Passage" ps ON ps.id = under."passageId" JOIN "ArticleRevision" r ON r.id = ps."revisionId" JOIN "Article" pa ON pa.id = r."articleId",
    LATERAL (SELECT to_tsvector(CASE pa.language WHEN 'en' THEN 'pacta_en'::regconfig ELSE 'pacta_fr'::regconfig END, ps.exact)) w(words)
    WHERE w.words @@ ${anyOf(query)}
    ORDER BY under.hit, w.words @@ ${tsquery(query)} DESC, ts_rank(w.words, ${anyOf(query)}) DESC, ps.start`);
  return new Map(found.map(({ hit, passage }) => [hit, passage]));
}

/** A sentence of an article's text, to be searched. */
export type SentenceToSearch = { articleId: string; language: string; start: number; end: number; text: string };

/** The sentence of each article that answers best, by the article's id; nothing for an article without one. */
export async function readBestSentences(db: Reader, query: SearchQuery, sentences: readonly SentenceToSearch[]) {
  if (sentences.length === 0) return new Map<string, { start: number; end: number }>();
  const found = await db.read<{ articleId: string; start: number; end: number }>(Prisma.sql`
    SELECT DISTINCT ON (s."articleId") s."articleId", s.start, s."end" FROM jsonb_to_recordset(${JSON.stringify(sentences)}::jsonb)
      AS s("articleId" text, language text, start int, "end" int, text text),
    LATERAL (SELECT to_tsvector(CASE s.language WHEN 'en' THEN 'pacta_en'::regconfig ELSE 'pacta_fr'::regconfig END, s.text)) w(words)
    WHERE w.words @@ ${anyOf(query)}
    ORDER BY s."articleId", w.words @@ ${tsquery(query)} DESC, ts_rank(w.words, ${anyOf(query)}) DESC, s.start`);
  return new Map(found.map(({ articleId, ...place }) => [articleId, place]));
}
