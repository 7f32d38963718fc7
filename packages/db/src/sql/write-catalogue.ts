import { Prisma } from '../client.ts';
import { agreementsOnArticle } from './article.ts';
import { publicEvidence } from './evidence.ts';

/** Which form of the catalogue this code writes. Raise it when an entry comes to hold something else: a load writes older ones again. */
export const CATALOGUE_FORM = 3;

/**
 * Stands between texts, so that the end of one and the beginning of the next are not words in a row; then taken out. Within
 * a list, written with ` ; `, words that each language passes over do the same: they count as places, and are not kept.
 */
const GAP = Prisma.sql`'pactagap:20'::tsvector`;

/** Stems of a text in both languages, with a weight from A (a title) to D (a quote). Beyond 300 000 characters nothing is indexed. */
const words = (fr: Prisma.Sql, en: Prisma.Sql, weight: 'A' | 'B' | 'C' | 'D') => Prisma.sql`
  setweight(to_tsvector('pacta_fr', left(replace(coalesce(${fr}, ''), ' ; ', ' ; de la le les ; '), 300000)) || ${GAP}
    || to_tsvector('pacta_en', left(replace(coalesce(${en}, ''), ' ; ', ' ; the of and to ; '), 300000)) || ${GAP}, ${weight}::"char")`;

/** The rows of a subquery of one column `term` as a list without repetition. */
const termsOf = (...branches: Prisma.Sql[]) => Prisma.sql`(
  SELECT array_agg(DISTINCT term ORDER BY term) FROM (${Prisma.join(branches, ' UNION ALL ')}) t(term) WHERE term IS NOT NULL)`;

/** A domain and, for a sub-domain, the domain that it belongs to. */
const domainTerms = (slug: Prisma.Sql, from: Prisma.Sql) => Prisma.sql`
  SELECT 'domain:' || x.slug FROM (SELECT ${slug} AS whole ${from}) s, LATERAL (VALUES (s.whole), (split_part(s.whole, '/', 1))) x(slug)`;

const ownEvents = Prisma.sql`"Event" v WHERE v."agreementId" = a.id AND v."commitmentId" IS NULL AND v."publishedAt" IS NOT NULL AND v.date IS NOT NULL`;

/** What agreement `a` shares with its commitments: parties, kind, dataset and years. */
const sharedTerms = [
  Prisma.sql`SELECT 'country:' || p."countryCode" FROM "AgreementParty" p
    WHERE p."agreementId" = a.id AND p."publishedAt" IS NOT NULL AND p."countryCode" IS NOT NULL`,
  Prisma.sql`SELECT 'organization:' || p."organizationCode" FROM "AgreementParty" p
    WHERE p."agreementId" = a.id AND p."publishedAt" IS NOT NULL AND p."organizationCode" IS NOT NULL`,
  Prisma.sql`SELECT 'kind:' || a.kind`,
  Prisma.sql`SELECT 'dataset:' || a."datasetSlug"`,
  Prisma.sql`SELECT 'year:' || left(v.date, 4) FROM ${ownEvents}`,
];

const daysOf = Prisma.sql`coalesce((SELECT range_agg(daterange(partial_date_start(v.date), partial_date_end(v.date), '[]'))
  FROM ${ownEvents}), '{}'::datemultirange)`;
const latestOf = Prisma.sql`coalesce((SELECT max(partial_date_start(v.date)) FROM ${ownEvents}), '-infinity'::date)`;

/** The other names of country `c`, as a list. */
const aliasesOfCountry = Prisma.sql`array_to_string(c.aliases, ' ; ')`;

/** Names of the parties of agreement `a`, in one language, with their other names in any. */
const partyNames = (country: Prisma.Sql, organization: Prisma.Sql) => Prisma.sql`(
  SELECT string_agg(coalesce((SELECT concat_ws(' ; ', c.${country}, ${aliasesOfCountry}) FROM "Country" c WHERE c.code = p."countryCode"),
    (SELECT o.${organization} || ' ' || o.code || ' ' || array_to_string(o.aliases, ' ') FROM "Organization" o WHERE o.code = p."organizationCode")), ' ; ' ORDER BY p."countryCode", p."organizationCode")
  FROM "AgreementParty" p WHERE p."agreementId" = a.id AND p."publishedAt" IS NOT NULL)`;
const historicalNames = (language: 'fr' | 'en') => Prisma.sql`(
  SELECT string_agg(h ->> ${language}, ' ; ') FROM jsonb_array_elements(a."historicalParties") h)`;

const subjectLabels = (label: Prisma.Sql) => Prisma.sql`(
  SELECT string_agg(d.${label}, ' ; ' ORDER BY d.slug) FROM "AgreementSubject" s JOIN "CooperationDomain" d ON d.slug = s."domainSlug"
  WHERE s."agreementId" = a.id AND s."publishedAt" IS NOT NULL)`;

/** What the sources of a fact say, in one language: our sentence for a reference, the quote for a passage in that language. */
const sourceWords = (fact: Prisma.Sql, says: Prisma.Sql, language: 'fr' | 'en') => Prisma.sql`(
  SELECT string_agg(coalesce(e.${says}, CASE WHEN (ar.language = 'en') = (${language} = 'en') THEN ps.exact END), ' ; ' ORDER BY e.id)
  FROM "Evidence" e LEFT JOIN "Passage" ps ON ps.id = e."passageId"
  LEFT JOIN "ArticleRevision" r ON r.id = ps."revisionId" LEFT JOIN "Article" ar ON ar.id = r."articleId"
  WHERE ${fact})`;

const column = (name: string) => Prisma.raw(`"${name}"`);

const replaced = Prisma.sql`ON CONFLICT (id) DO UPDATE SET type = excluded.type, key = excluded.key, "agreementId" = excluded."agreementId",
  terms = excluded.terms, days = excluded.days, recency = excluded.recency, latest = excluded.latest, words = excluded.words,
  names = excluded.names, form = excluded.form`;

/** Writes the entries of these agreements and their commitments anew, and takes away those of what is no longer public. */
export async function catalogueAgreements(db: Prisma.TransactionClient, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const these = Prisma.sql`ANY(${[...ids]}::uuid[])`;
  await db.$executeRaw`
    DELETE FROM "CatalogueEntry" ce WHERE ce."agreementId" = ${these} AND NOT EXISTS (
      SELECT FROM "Agreement" a WHERE a.id = ce."agreementId" AND a."publishedAt" IS NOT NULL AND (ce.type = 'AGREEMENT'
        OR EXISTS (SELECT FROM "Commitment" c WHERE c.id = ce.id AND c."agreementId" = a.id AND c."publishedAt" IS NOT NULL)))`;
  await db.$executeRaw`
    INSERT INTO "CatalogueEntry" (id, type, key, "agreementId", terms, days, recency, latest, words, names, form)
    SELECT a.id, 'AGREEMENT', a.id::text, a.id,
      ${termsOf(...sharedTerms, Prisma.sql`SELECT 'stage:' || a.stage`, domainTerms(Prisma.sql`x."domainSlug"`, Prisma.sql`FROM (
        SELECT s."domainSlug" FROM "AgreementSubject" s WHERE s."agreementId" = a.id AND s."publishedAt" IS NOT NULL
        UNION ALL SELECT c."domainSlug" FROM "Commitment" c WHERE c."agreementId" = a.id AND c."publishedAt" IS NOT NULL) x`))},
      ${daysOf}, a."updatedAt", ${latestOf},
      ts_delete(${words(Prisma.sql`concat_ws(' ; ', a."titleFr", a."officialTitle")`, Prisma.sql`a."titleEn"`, 'A')}
      || ${words(Prisma.sql`concat_ws(' ; ', ${partyNames(column('nameFr'), column('nameFr'))}, ${historicalNames('fr')}, ${subjectLabels(column('labelFr'))})`,
        Prisma.sql`concat_ws(' ; ', ${partyNames(column('nameEn'), column('nameEn'))}, ${historicalNames('en')}, ${subjectLabels(column('labelEn'))})`, 'B')}
      || ${words(Prisma.sql`concat_ws(' ; ', a."summaryFr", a."notesFr", a."disagreementFr")`,
        Prisma.sql`concat_ws(' ; ', a."summaryEn", a."notesEn", a."disagreementEn")`, 'C')}
      || ${words(sourceWords(Prisma.sql`e."agreementId" = a.id`, column('saysFr'), 'fr'), sourceWords(Prisma.sql`e."agreementId" = a.id`, column('saysEn'), 'en'), 'D')}, 'pactagap'),
      NULL, ${CATALOGUE_FORM}::smallint
    FROM "Agreement" a WHERE a.id = ${these} AND a."publishedAt" IS NOT NULL
    ${replaced}`;
  await db.$executeRaw`
    INSERT INTO "CatalogueEntry" (id, type, key, "agreementId", terms, days, recency, latest, words, names, form)
    SELECT c.id, 'COMMITMENT', c.id::text, a.id,
      ${termsOf(...sharedTerms, Prisma.sql`SELECT 'stage:' || c.stage`, domainTerms(Prisma.sql`c."domainSlug"`, Prisma.empty))},
      ${daysOf}, a."updatedAt", ${latestOf},
      ts_delete(${words(Prisma.sql`c."statementFr"`, Prisma.sql`c."statementEn"`, 'A')}
      || ${words(Prisma.sql`concat_ws(' ; ', d."labelFr", ${partyNames(column('nameFr'), column('nameFr'))})`,
        Prisma.sql`concat_ws(' ; ', d."labelEn", ${partyNames(column('nameEn'), column('nameEn'))})`, 'B')}
      || ${words(sourceWords(Prisma.sql`e."commitmentId" = c.id`, column('saysFr'), 'fr'), sourceWords(Prisma.sql`e."commitmentId" = c.id`, column('saysEn'), 'en'), 'C')}, 'pactagap'),
      NULL, ${CATALOGUE_FORM}::smallint
    FROM "Commitment" c JOIN "Agreement" a ON a.id = c."agreementId" JOIN "CooperationDomain" d ON d.slug = c."domainSlug"
    WHERE a.id = ${these} AND a."publishedAt" IS NOT NULL AND c."publishedAt" IS NOT NULL
    ${replaced}`;
}

/** Writes the entries of these articles anew, and takes away those of what is no longer public. After the agreements that stand on them. */
export async function catalogueArticles(db: Prisma.TransactionClient, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const these = Prisma.sql`ANY(${[...ids]}::uuid[])`;
  const printed = Prisma.sql`partial_date_start(ar."publishedOn")`;
  // Entry by entry, by its key: joined, the planner reads the whole catalogue for each article.
  const inherited = Prisma.sql`SELECT t.term FROM ${agreementsOnArticle} on_it("agreementId")
    CROSS JOIN LATERAL (SELECT unnest(ce.terms) AS term FROM "CatalogueEntry" ce WHERE ce.id = on_it."agreementId" OFFSET 0) t
    WHERE t.term ~ '^(country|organization|domain):'`;
  const text = Prisma.sql`(SELECT r.text FROM "ArticleRevision" r WHERE r."articleId" = ar.id ORDER BY r.number DESC LIMIT 1)`;
  // What is said under facts that are not public stays unsaid.
  const seen = Prisma.sql`(num_nonnulls(e."organizationCode", e."membershipId") = 1 OR EXISTS (SELECT FROM ${publicEvidence} pe WHERE pe.id = e.id))`;
  const inText = (language: 'fr' | 'en', value: Prisma.Sql) => Prisma.sql`CASE WHEN (ar.language = 'en') = (${language} = 'en') THEN ${value} END`;
  await db.$executeRaw`
    DELETE FROM "CatalogueEntry" ce WHERE ce.id = ${these} AND ce.type = 'ARTICLE'
      AND NOT EXISTS (SELECT FROM "Article" ar WHERE ar.id = ce.id AND ar."publishedAt" IS NOT NULL)`;
  await db.$executeRaw`
    INSERT INTO "CatalogueEntry" (id, type, key, "agreementId", terms, days, recency, latest, words, names, form)
    SELECT ar.id, 'ARTICLE', ar.id::text, NULL,
      ${termsOf(inherited, Prisma.sql`SELECT 'language:' || ar.language`, Prisma.sql`SELECT 'source:' || ar.kind`,
        Prisma.sql`SELECT 'year:' || left(ar."publishedOn", 4)`,
        Prisma.sql`SELECT 'text:' || CASE WHEN EXISTS (SELECT FROM "ArticleRevision" r WHERE r."articleId" = ar.id) THEN 'held' ELSE 'reference' END`)},
      CASE WHEN ar."publishedOn" IS NULL THEN '{}'::datemultirange ELSE datemultirange(daterange(${printed}, partial_date_end(ar."publishedOn"), '[]')) END,
      ar."publishedAt", coalesce(${printed}, '-infinity'::date),
      ts_delete(${words(inText('fr', Prisma.sql`ar.title`), inText('en', Prisma.sql`ar.title`), 'A')}
      || ${words(Prisma.sql`concat_ws(' ; ', o.name, ar.author)`, Prisma.sql`NULL::text`, 'B')}
      || ${words(inText('fr', text), inText('en', text), 'C')}
      || ${words(Prisma.sql`(SELECT string_agg(DISTINCT e."saysFr", ' ; ') FROM "Evidence" e WHERE e."articleId" = ar.id AND ${seen})`,
        Prisma.sql`(SELECT string_agg(DISTINCT e."saysEn", ' ; ') FROM "Evidence" e WHERE e."articleId" = ar.id AND ${seen})`, 'D')}, 'pactagap'),
      NULL, ${CATALOGUE_FORM}::smallint
    FROM "Article" ar JOIN "Outlet" o ON o.id = ar."outletId" WHERE ar.id = ${these} AND ar."publishedAt" IS NOT NULL
    ${replaced}`;
}

/** The id of an entry for something whose key is no uuid, the same in every installation. */
const idOf = (type: string, key: Prisma.Sql) => Prisma.sql`md5(${type} || ':' || ${key})::uuid`;

/** Names as they are compared, each once, with a bar between them. */
const namesOf = (names: Prisma.Sql) => Prisma.sql`(SELECT string_agg(DISTINCT folded(n), ' | ') FROM unnest(${names}) n)`;

/** Writes the entries of all countries, organizations and domains anew: a few hundred. */
export async function catalogueVocabulary(db: Prisma.TransactionClient, now: Date): Promise<void> {
  const since = Prisma.sql`${now}::timestamptz`;
  const always = Prisma.sql`'{}'::datemultirange, ${since}, '-infinity'::date`;
  await db.$executeRaw`
    INSERT INTO "CatalogueEntry" (id, type, key, "agreementId", terms, days, recency, latest, words, names, form)
    SELECT ${idOf('COUNTRY', Prisma.sql`c.code`)}, 'COUNTRY'::"CatalogueType", c.code, NULL::uuid, ARRAY['country:' || c.code], ${always},
      ts_delete(${words(Prisma.sql`c."nameFr"`, Prisma.sql`c."nameEn"`, 'A')} || ${words(aliasesOfCountry, aliasesOfCountry, 'A')}
      || setweight(to_tsvector('pacta_any', c.alpha3), 'B'), 'pactagap'),
      ${namesOf(Prisma.sql`ARRAY[c."nameFr", c."nameEn"] || c.aliases`)}, ${CATALOGUE_FORM}::smallint FROM "Country" c
    UNION ALL
    SELECT ${idOf('ORGANIZATION', Prisma.sql`o.code`)}, 'ORGANIZATION', o.code, NULL, ARRAY['organization:' || o.code], ${always},
      ts_delete(${words(Prisma.sql`concat_ws(' ; ', o."nameFr", o.code, array_to_string(o.aliases, ' ; '))`, Prisma.sql`concat_ws(' ; ', o."nameEn", o.code, array_to_string(o.aliases, ' ; '))`, 'A')}, 'pactagap'),
      ${namesOf(Prisma.sql`ARRAY[o."nameFr", o."nameEn", o.code] || o.aliases`)}, ${CATALOGUE_FORM}::smallint FROM "Organization" o
    UNION ALL
    SELECT ${idOf('DOMAIN', Prisma.sql`d.slug`)}, 'DOMAIN', d.slug, NULL,
      (SELECT array_agg(DISTINCT 'domain:' || x ORDER BY 'domain:' || x) FROM (VALUES (d.slug), (split_part(d.slug, '/', 1))) v(x)), ${always},
      ts_delete(${words(Prisma.sql`d."labelFr"`, Prisma.sql`d."labelEn"`, 'A')}
      || ${words(Prisma.sql`(SELECT string_agg(x, ' ; ') FROM jsonb_array_elements_text(d.synonyms -> 'fr') x)`,
        Prisma.sql`(SELECT string_agg(x, ' ; ') FROM jsonb_array_elements_text(d.synonyms -> 'en') x)`, 'B')}
      || ${words(Prisma.sql`d."definitionFr"`, Prisma.sql`d."definitionEn"`, 'C')}, 'pactagap'),
      ${namesOf(Prisma.sql`ARRAY[d."labelFr", d."labelEn"]`)}, ${CATALOGUE_FORM}::smallint FROM "CooperationDomain" d
    ${replaced}`;
}

/** Names of countries stand among the words of agreements: when they change, the next mending writes these again. */
export const forgetPartyNames = (db: Prisma.TransactionClient) =>
  db.$executeRaw`UPDATE "CatalogueEntry" SET form = 0 WHERE type = 'AGREEMENT' AND form <> 0`;

/** Writes again every entry that is missing or of another form, and counts anew when the counts are not theirs: after an update of Pacta, or a restore without the catalogue. */
export async function mendCatalogue(db: Prisma.TransactionClient, now: Date): Promise<number> {
  const batch = async (stale: Prisma.Sql, write: (db: Prisma.TransactionClient, ids: string[]) => Promise<void>) => {
    let written = 0;
    for (;;) {
      const found = await db.$queryRaw<{ id: string }[]>`${stale} LIMIT 1000`;
      if (found.length === 0) return written;
      await write(db, found.map(({ id }) => id));
      written += found.length;
    }
  };
  const current = (table: string) => Prisma.sql`SELECT x.id FROM ${Prisma.raw(`"${table}"`)} x WHERE x."publishedAt" IS NOT NULL
    AND NOT EXISTS (SELECT FROM "CatalogueEntry" ce WHERE ce.id = x.id AND ce.form = ${CATALOGUE_FORM}::smallint)`;
  const agreements = await batch(current('Agreement'), catalogueAgreements);
  const articles = await batch(current('Article'), catalogueArticles);
  const [counts] = await db.$queryRaw<{ current: number; due: number }[]>`
    SELECT (SELECT count(*)::int FROM "CatalogueEntry" WHERE names IS NOT NULL AND form = ${CATALOGUE_FORM}::smallint) AS current,
      (SELECT count(*)::int FROM "Country") + (SELECT count(*)::int FROM "Organization") + (SELECT count(*)::int FROM "CooperationDomain") AS due`;
  if (counts && counts.current < counts.due) await catalogueVocabulary(db, now);
  // A restore may bring counts and no entries, or the other way round.
  const [kept] = await db.$queryRaw<{ right: boolean }[]>`
    SELECT coalesce(bool_and(coalesce(cc.total, 0) = coalesce(n.total, 0)), true) AS right
    FROM (SELECT type, count(*) AS total FROM "CatalogueEntry" GROUP BY 1) n
    FULL JOIN (SELECT type, total FROM "CatalogueCount" WHERE within = '*' AND term = '*') cc ON cc.type = n.type`;
  if (!kept?.right) await db.$executeRaw`SELECT recount_catalogue()`;
  return agreements + articles;
}
