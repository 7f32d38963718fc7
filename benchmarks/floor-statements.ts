/**
 * The floor: each question as one statement by hand over the normalised tables, made to its JSON by PostgreSQL. What is
 * answered in this way costs as little as a server can spend on it; ratios count from here. The shapes are
 * those of answers/answer.ts.
 */

/** What question 3 looks words up in. Made by the benchmark in its own database. */
const WORDS = `to_tsvector('pacta_fr', a."titleFr" || ' ' || coalesce(a."summaryFr", ''))`;
export const WORDS_INDEX = `CREATE INDEX IF NOT EXISTS bench_floor_words ON "Agreement" USING gin (${WORDS.replaceAll('a."', '"')})`;

const parties = `(SELECT json_agg(json_build_object('code', c.code, 'name', c."nameFr") ORDER BY p.position) FROM "AgreementParty" p
  JOIN "Country" c ON c.code = p."countryCode" WHERE p."agreementId" = a.id AND p."publishedAt" IS NOT NULL)`;
const line = `json_build_object('slug', a.slug, 'title', a."titleFr", 'kind', a.kind, 'stage', a.stage, 'parties', ${parties})`;
const evidence = (fact: string) => `(
  SELECT coalesce(json_agg(json_build_object('title', ar.title, 'url', ar.url, 'outlet', o.name, 'says', e."saysFr") ORDER BY e.position, e.id), '[]')
  FROM "Evidence" e JOIN "Article" ar ON ar.id = e."articleId" JOIN "Outlet" o ON o.id = ar."outletId" WHERE ${fact})`;

/** An agreement by its slug, with parties, domains, commitments and evidence. */
const q1 = `
  SELECT json_build_object('slug', a.slug, 'title', a."titleFr", 'summary', a."summaryFr", 'kind', a.kind, 'stage', a.stage, 'parties', ${parties},
    'domains', (SELECT json_agg(json_build_object('slug', d.slug, 'label', d."labelFr") ORDER BY s.position) FROM "AgreementSubject" s
      JOIN "CooperationDomain" d ON d.slug = s."domainSlug" WHERE s."agreementId" = a.id AND s."publishedAt" IS NOT NULL),
    'commitments', (SELECT coalesce(json_agg(json_build_object('statement', m."statementFr", 'stage', m.stage, 'wording', m.wording,
        'domain', (SELECT d."labelFr" FROM "CooperationDomain" d WHERE d.slug = m."domainSlug"),
        'evidence', ${evidence('e."commitmentId" = m.id')}) ORDER BY m.position), '[]')
      FROM "Commitment" m WHERE m."agreementId" = a.id AND m."publishedAt" IS NOT NULL),
    'evidence', ${evidence('e."agreementId" = a.id')})::text AS answer
  FROM "Agreement" a WHERE a.slug = $1 AND a."publishedAt" IS NOT NULL`;

// Walks the newest first and looks each up, which joins don't: of a frequent country and domain twenty are soon together.
const named = (table: string, domain: string) => `(
  SELECT true FROM "${table}" s WHERE s."agreementId" = a.id AND s."publishedAt" IS NOT NULL
    AND (s."domainSlug" = ${domain} OR starts_with(s."domainSlug", ${domain} || '/')) LIMIT 1)`;
const about = (country: string, domain: string) => `
  SELECT a.* FROM "Agreement" a WHERE a."publishedAt" IS NOT NULL
    AND (SELECT true FROM "AgreementParty" p WHERE p."agreementId" = a.id AND p."countryCode" = ${country} AND p."publishedAt" IS NOT NULL)
    AND (${named('AgreementSubject', domain)} OR ${named('Commitment', domain)})
  ORDER BY a."updatedAt" DESC, a.id DESC`;

/** The newest agreements of a country on a domain. */
const q2 = `SELECT coalesce(json_agg(${line} ORDER BY a."updatedAt" DESC, a.id DESC), '[]')::text AS answer FROM (${about('$1', '$2')} LIMIT 20) a`;

const counted = (rows: string) => `(SELECT coalesce(json_object_agg(x.key, x.count), '{}') FROM (${rows}) x)`;

/** What French words find, newest first, and how much of it stands under each value of each filter. */
const facets = `json_build_object(
  'countries', ${counted(`SELECT p."countryCode" AS key, count(*) FROM found f JOIN "AgreementParty" p ON p."agreementId" = f.id
    WHERE p."publishedAt" IS NOT NULL AND p."countryCode" IS NOT NULL GROUP BY 1`)},
  'domains', ${counted(`SELECT key, count(*) FROM (
      SELECT DISTINCT w.id, l.key FROM (
        SELECT f.id, s."domainSlug" AS slug FROM found f JOIN "AgreementSubject" s ON s."agreementId" = f.id WHERE s."publishedAt" IS NOT NULL
        UNION ALL SELECT f.id, m."domainSlug" FROM found f JOIN "Commitment" m ON m."agreementId" = f.id WHERE m."publishedAt" IS NOT NULL
      ) w, LATERAL (VALUES (w.slug), (split_part(w.slug, '/', 1))) l(key)) d GROUP BY 1`)},
  'kinds', ${counted('SELECT kind AS key, count(*) FROM found GROUP BY 1')},
  'stages', ${counted('SELECT stage AS key, count(*) FROM found GROUP BY 1')},
  'years', ${counted(`SELECT left(v.date, 4) AS key, count(DISTINCT f.id) FROM found f JOIN "Event" v ON v."agreementId" = f.id
    WHERE v."commitmentId" IS NULL AND v."publishedAt" IS NOT NULL AND v.date IS NOT NULL GROUP BY 1`)})`;
const found = (words: string) => `SELECT a.* FROM "Agreement" a WHERE ${WORDS} @@ plainto_tsquery('pacta_fr', ${words}) AND a."publishedAt" IS NOT NULL`;
const q3 = `
  WITH found AS MATERIALIZED (SELECT a.id, a.kind, a.stage, a."updatedAt" FROM (${found('$1')}) a)
  SELECT json_build_object('total', (SELECT count(*) FROM found), 'agreements', (
      SELECT coalesce(json_agg(${line} ORDER BY a."updatedAt" DESC, a.id DESC), '[]')
      FROM (SELECT id FROM found ORDER BY "updatedAt" DESC, id DESC LIMIT 20) n JOIN "Agreement" a ON a.id = n.id),
    'facets', ${facets})::text AS answer`;

/** All countries with the number of their agreements. Drafts are few: to leave them out costs less than to join what is public. */
const q4 = `
  SELECT json_agg(json_build_object('code', c.code, 'name', c."nameFr", 'count', coalesce(n.total, 0)) ORDER BY c."nameFr" COLLATE "fr-x-icu", c.code)::text AS answer
  FROM "Country" c LEFT JOIN (
    SELECT p."countryCode", count(*) AS total FROM "AgreementParty" p WHERE p."publishedAt" IS NOT NULL
      AND NOT EXISTS (SELECT FROM "Agreement" a WHERE a.id = p."agreementId" AND a."publishedAt" IS NULL) GROUP BY 1) n ON n."countryCode" = c.code`;

/** Twenty agreements from deep in the list. */
const q5 = `
  SELECT coalesce(json_agg(${line} ORDER BY a."updatedAt" DESC, a.id DESC), '[]')::text AS answer FROM (
    SELECT a.* FROM "Agreement" a WHERE a."publishedAt" IS NOT NULL AND (a."updatedAt", a.id) < ($1::timestamptz, $2::uuid)
    ORDER BY a."updatedAt" DESC, a.id DESC LIMIT 20) a`;

/** `planned`: the plan does not hang on the values, and the statement is prepared once on each connection. */
export const FLOOR = {
  Q1: { text: q1, planned: true },
  Q2: { text: q2, planned: false },
  Q3: { text: q3, planned: false },
  Q4: { text: q4, planned: true },
  Q5: { text: q5, planned: true },
};

/** What PostGraphile cannot say by itself, as its users write it: functions that it takes into the schema. */
export const POSTGRAPHILE_FUNCTIONS = `
  CREATE OR REPLACE FUNCTION agreements_about(country text, domain text) RETURNS SETOF "Agreement" LANGUAGE sql STABLE AS $$
    ${about('country', 'domain')} $$;
  CREATE OR REPLACE FUNCTION search_agreements(q text) RETURNS SETOF "Agreement" LANGUAGE sql STABLE AS $$
    ${found('q')} ORDER BY a."updatedAt" DESC, a.id DESC $$;
  CREATE OR REPLACE FUNCTION search_facets(q text) RETURNS json LANGUAGE sql STABLE AS $$
    WITH found AS MATERIALIZED (SELECT a.id, a.kind, a.stage FROM (${found('q')}) a) SELECT ${facets} $$;
`;
