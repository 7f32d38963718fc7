import type { Client } from 'pg';
import { FREQUENT_COUNTRIES, FREQUENT_DOMAINS, KINDS, MEASURES, STAGES, WORDINGS, weightsOf, zipf } from './vocabulary.ts';

/** How many agreements stand on one article. */
const AGREEMENTS_PER_ARTICLE = 20;

/** What a row number gives: the same everywhere, as partitions by hash must be. */
const FUNCTIONS = `
  CREATE FUNCTION pg_temp.draw(n bigint, salt bigint) RETURNS float8 LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
    $$ SELECT (hashint8extended(n, salt) & 1048575)::float8 / 1048576 $$;
  -- UUIDs of version 8 that begin with the row number: new rows stand at the end of every index, as those of version 7 do.
  CREATE FUNCTION pg_temp.made_id(n bigint, sort int, part int) RETURNS uuid LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
    $$ SELECT (lpad(to_hex(n), 12, '0') || '8' || lpad(to_hex(sort), 3, '0') || '8' || lpad(to_hex(part), 15, '0'))::uuid $$;
  CREATE FUNCTION pg_temp.partial_date(year int, u float8) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
    $$ SELECT CASE WHEN u < 0.25 THEN year::text
         WHEN u < 0.5 THEN year || '-' || lpad((1 + floor((u - 0.25) * 40))::int::text, 2, '0')
         ELSE year || '-' || lpad((1 + (floor(u * 1000)::int % 10))::text, 2, '0') || '-' || lpad((1 + (floor(u * 100000)::int % 28))::text, 2, '0') END $$;
`;

/** What all rows of one agreement are made from. Numbers follow from one another so that no party or domain comes twice. */
const DRAWN = `
  CREATE TEMP TABLE drawn (n bigint, codes text[], domains text[], kind int, stage text, years int[], article bigint, measures int[], commitments int) ON COMMIT DROP;
`;
const DRAW = `
  INSERT INTO drawn
  SELECT n,
    ARRAY(SELECT ($2::text[])[1 + CASE WHEN j = 2 AND parties = 2 AND other <> lead THEN other ELSE lead + (j - 1) * (1 + other % 16) END % cardinality($2::text[])]
      FROM generate_series(1, parties) j),
    ARRAY(SELECT ($4::text[])[1 + (domain + (i - 1) * (1 + other % 25)) % cardinality($4::text[])] FROM generate_series(1, domains) i),
    kind, ($8::text[])[stage], ARRAY(SELECT least(2026, year + (k - 1) * (1 + other % 4)) FROM generate_series(1, events) k),
    1 + floor(pg_temp.draw(n, 11) * articles)::bigint, ARRAY[measure, CASE WHEN second <> measure THEN second ELSE 1 + measure % $10::int END], commitments
  FROM (
    SELECT n, width_bucket(pg_temp.draw(n, 1), $3::float8[]) AS lead, width_bucket(pg_temp.draw(n, 2), $3::float8[]) AS other,
      CASE WHEN pg_temp.draw(n, 3) < 0.95 THEN 2 ELSE 3 + floor(13 * pg_temp.draw(n, 4) ^ 2)::int END AS parties,
      width_bucket(pg_temp.draw(n, 5), $5::float8[]) AS domain, 1 + width_bucket(pg_temp.draw(n, 6), ARRAY[0.55, 0.85]::float8[]) AS domains,
      1 + width_bucket(pg_temp.draw(n, 7), $6::float8[]) AS kind, 1 + width_bucket(pg_temp.draw(n, 8), $7::float8[]) AS stage,
      1960 + floor(67 * sqrt(pg_temp.draw(n, 9)))::int AS year, 1 + width_bucket(pg_temp.draw(n, 10), ARRAY[0.5, 0.8]::float8[]) AS events,
      greatest(1, $1::bigint / ${AGREEMENTS_PER_ARTICLE}) AS articles, 1 + width_bucket(pg_temp.draw(n, 12), $9::float8[]) AS measure,
      1 + width_bucket(pg_temp.draw(n, 15), $9::float8[]) AS second,
      width_bucket(pg_temp.draw(n, 13), ARRAY[0.667, 0.8, 0.92]::float8[]) AS commitments
    FROM generate_series(1, $1::bigint) n) d`;

const LONG_AGO = `timestamptz '2024-01-01 00:00:00+00'`;

const OUTLETS = `
  INSERT INTO "Outlet" (id, name, url)
  SELECT pg_temp.made_id(n, 1, 0), 'Journal d’essai n° ' || n, 'https://essai-' || n || '.example' FROM generate_series(1, 40) n`;

const ARTICLES = `
  INSERT INTO "Article" (id, slug, kind, title, language, "outletId", url, "publishedOn", "publishedAt", "createdAt")
  SELECT pg_temp.made_id(n, 2, 0), 'essai-' || n, (CASE WHEN pg_temp.draw(n, 20) < 0.7 THEN 'NEWS' WHEN pg_temp.draw(n, 20) < 0.9 THEN 'OFFICIAL' ELSE 'TREATY' END)::"ArticleKind",
    CASE WHEN pg_temp.draw(n, 21) < 0.6 THEN 'Chronique de la coopération, n° ' ELSE 'Cooperation chronicle, no. ' END || n,
    CASE WHEN pg_temp.draw(n, 21) < 0.6 THEN 'fr' ELSE 'en' END, pg_temp.made_id(1 + floor(40 * pg_temp.draw(n, 22) ^ 2)::bigint, 1, 0),
    'https://essai.example/' || n, pg_temp.partial_date(1960 + floor(67 * sqrt(pg_temp.draw(n, 23)))::int, pg_temp.draw(n, 24)),
    ${LONG_AGO} + n * interval '1 second', ${LONG_AGO} + n * interval '1 second'
  FROM generate_series(1, greatest(1, $1::bigint / ${AGREEMENTS_PER_ARTICLE})) n`;

// An agreement's last change follows no other order: neighbours in a list are no neighbours on the disk.
const AGREEMENTS = `
  INSERT INTO "Agreement" (id, slug, kind, stage, "titleFr", "titleEn", "titleIsBuilt", "summaryFr", "summaryEn", "publishedAt", "createdAt", "updatedAt")
  SELECT pg_temp.made_id(n, 3, 0), lower(codes[1] || '-' || codes[2]) || '-' || replace(domains[1], '/', '-') || '-' || n,
    ($1::text[])[kind]::"AgreementKind", stage::"Stage",
    ($2::text[])[kind] || ' ' || a."nameFr" || ' – ' || b."nameFr" || CASE WHEN cardinality(codes) > 2 THEN ' et autres' ELSE '' END || ' (' || years[1] || ')',
    a."nameEn" || '–' || b."nameEn" || ' ' || lower(($3::text[])[kind]) || CASE WHEN cardinality(codes) > 2 THEN ' and others' ELSE '' END || ' (' || years[1] || ')', true,
    'Portant sur : ' || concat_ws(', ', d."labelFr", e."labelFr", f."labelFr") || '. Les parties prévoient ' || ($4::text[])[measures[1]] || ' et ' || ($4::text[])[measures[2]] || '.',
    'On: ' || concat_ws(', ', d."labelEn", e."labelEn", f."labelEn") || '. The parties plan ' || ($5::text[])[measures[1]] || ' and ' || ($5::text[])[measures[2]] || '.',
    ${LONG_AGO}, ${LONG_AGO}, ${LONG_AGO} + (hashint8extended(n, 14) & ((1::bigint << 46) - 1)) * interval '1 microsecond'
  FROM drawn JOIN "Country" a ON a.code = codes[1] JOIN "Country" b ON b.code = codes[2] JOIN "CooperationDomain" d ON d.slug = domains[1]
    LEFT JOIN "CooperationDomain" e ON e.slug = domains[2] LEFT JOIN "CooperationDomain" f ON f.slug = domains[3] ORDER BY n`;

const PARTIES = `
  INSERT INTO "AgreementParty" (id, "agreementId", "countryCode", position, "publishedAt")
  SELECT pg_temp.made_id(n, 4, p::int), pg_temp.made_id(n, 3, 0), code, p - 1, ${LONG_AGO} FROM drawn, unnest(codes) WITH ORDINALITY c(code, p)`;

const SUBJECTS = `
  INSERT INTO "AgreementSubject" (id, "agreementId", "domainSlug", position, "publishedAt")
  SELECT pg_temp.made_id(n, 5, p::int), pg_temp.made_id(n, 3, 0), slug, p - 1, ${LONG_AGO} FROM drawn, unnest(domains) WITH ORDINALITY d(slug, p)`;

// Three in four are about what their agreement is about.
const COMMITMENTS = `
  INSERT INTO "Commitment" (id, "agreementId", "domainSlug", position, "statementFr", "statementEn", stage, wording, concreteness, "publishedAt")
  SELECT pg_temp.made_id(n, 6, p), pg_temp.made_id(n, 3, 0),
    CASE WHEN pg_temp.draw(n, 30 + p) < 0.75 THEN domains[1] ELSE ($1::text[])[1 + floor(pg_temp.draw(n, 40 + p) * cardinality($1::text[]))::int] END, p - 1,
    'Prévoir ' || ($2::text[])[m] || ', étape ' || p, 'To plan ' || ($3::text[])[m] || ', step ' || p, stage::"Stage",
    (($4::text[])[1 + width_bucket(pg_temp.draw(n, 50 + p), $5::float8[])])::"Wording", 1 + (n + p) % 3, ${LONG_AGO}
  FROM drawn, generate_series(1, commitments) p, LATERAL (SELECT 1 + (measures[1] + p - 2) % cardinality($2::text[]) AS m) x`;

const ACTORS = `
  INSERT INTO "CommitmentActor" ("commitmentId", "partyId", "agreementId", position)
  SELECT pg_temp.made_id(n, 6, p), pg_temp.made_id(n, 4, a), pg_temp.made_id(n, 3, 0), a - 1
  FROM drawn, generate_series(1, commitments) p, generate_series(1, 2) a`;

const EVENTS = `
  INSERT INTO "Event" (id, "agreementId", kind, date, position, "publishedAt")
  SELECT pg_temp.made_id(n, 7, p::int), pg_temp.made_id(n, 3, 0),
    (CASE p WHEN 1 THEN CASE WHEN stage IN ('DISCUSSED', 'ANNOUNCED') THEN 'ANNOUNCED' ELSE 'SIGNED' END WHEN 2 THEN 'ENTERED_INTO_FORCE'
      ELSE CASE WHEN stage = 'ENDED' THEN 'TERMINATED' ELSE 'RENEWED' END END)::"EventKind",
    pg_temp.partial_date(year, pg_temp.draw(n, 60 + p)), p - 1, ${LONG_AGO}
  FROM drawn, unnest(years) WITH ORDINALITY y(year, p)`;

const EVIDENCE = `
  INSERT INTO "Evidence" (id, position, "agreementId", "commitmentId", "eventId", "articleId", "saysFr", "saysEn", "createdAt")
  SELECT pg_temp.made_id(n, 8, 0), 0, pg_temp.made_id(n, 3, 0), NULL::uuid, NULL::uuid, pg_temp.made_id(article, 2, 0),
    'Il annonce : ' || a."titleFr" || '.', 'It announces: ' || a."titleEn" || '.', ${LONG_AGO}
  FROM drawn JOIN "Agreement" a ON a.id = pg_temp.made_id(n, 3, 0)
  UNION ALL
  SELECT pg_temp.made_id(n, 9, p), 0, NULL, pg_temp.made_id(n, 6, p), NULL, pg_temp.made_id(article, 2, 0), 'Une mesure y est prévue.', 'It names a measure.', ${LONG_AGO}
  FROM drawn, generate_series(1, commitments) p
  UNION ALL
  SELECT pg_temp.made_id(n, 10, p), 0, NULL, NULL, pg_temp.made_id(n, 7, p), pg_temp.made_id(article, 2, 0), NULL, NULL, ${LONG_AGO}
  FROM drawn, generate_series(1, cardinality(years)) p`;

export const SEEDED = ['Outlet', 'Article', 'Agreement', 'AgreementParty', 'AgreementSubject', 'Commitment', 'CommitmentActor', 'Event', 'Evidence'] as const;

/** Writes so many invented agreements and what they stand on. The same number makes the same rows, in any database. */
export async function writeAgreements(client: Client, count: number, onTable: (table: string, rows: number, seconds: number) => void): Promise<void> {
  const [countries, domains] = [await ranked(client, `SELECT code AS key FROM "Country" ORDER BY 1`, FREQUENT_COUNTRIES),
    await ranked(client, `SELECT slug AS key FROM "CooperationDomain" ORDER BY position`, FREQUENT_DOMAINS)];
  const kinds = KINDS.map(([value]) => value);
  const measures = MEASURES.map(([value]) => value);
  const write = async (table: string, statement: string, values: unknown[] = []) => {
    const start = performance.now();
    const { rowCount } = await client.query(statement, values);
    onTable(table, rowCount ?? 0, (performance.now() - start) / 1000);
  };
  await client.query(FUNCTIONS);
  await client.query(DRAWN);
  await write('drawn', DRAW, [count, countries, zipf(countries.length, { offset: 4, power: 1.1 }), domains, zipf(domains.length, { offset: 3, power: 0.9 }),
    weightsOf(KINDS), weightsOf(STAGES), STAGES.map(([stage]) => stage), weightsOf(MEASURES), MEASURES.length]);
  await client.query('ANALYZE drawn');
  await write('Outlet', OUTLETS);
  await write('Article', ARTICLES, [count]);
  await write('Agreement', AGREEMENTS, [kinds.map(({ kind }) => kind), kinds.map(({ fr }) => fr), kinds.map(({ en }) => en), measures.map(({ fr }) => fr), measures.map(({ en }) => en)]);
  await write('AgreementParty', PARTIES);
  await write('AgreementSubject', SUBJECTS);
  await write('Commitment', COMMITMENTS, [domains, measures.map(({ fr }) => fr), measures.map(({ en }) => en), WORDINGS.map(([wording]) => wording), weightsOf(WORDINGS)]);
  await write('CommitmentActor', ACTORS);
  await write('Event', EVENTS);
  await write('Evidence', EVIDENCE);
}

/** What the database knows, those that lead in their own order and the others behind them. */
async function ranked(client: Client, statement: string, lead: readonly string[]): Promise<string[]> {
  const { rows } = await client.query<{ key: string }>(statement);
  const known = rows.map(({ key }) => key);
  const missing = lead.filter((key) => !known.includes(key));
  if (missing.length > 0) throw new Error(`The record does not know ${missing.join(', ')}: benchmarks/seed/vocabulary.ts names them.`);
  return [...lead, ...known.filter((key) => !lead.includes(key))];
}
