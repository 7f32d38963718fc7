-- The whole record: what curated and imported data need, and the catalogue that lists, facets and search look at.

-- Without accents and with tolerance for typing errors; both come with PostgreSQL and any owner of a database may add them.
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE TYPE "CatalogueType" AS ENUM ('AGREEMENT', 'COMMITMENT', 'ARTICLE', 'COUNTRY', 'ORGANIZATION', 'DOMAIN');

ALTER TABLE "Agreement"
  ADD COLUMN "notesFr" TEXT,
  ADD COLUMN "notesEn" TEXT,
  ADD COLUMN "historicalParties" JSONB NOT NULL DEFAULT '[]',
  ADD COLUMN "datasetSlug" TEXT;
ALTER TABLE "AgreementParty" ADD COLUMN "from" TEXT, ADD COLUMN "to" TEXT;
ALTER TABLE "Article" ADD COLUMN "titleIsBuilt" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "Dataset" ADD COLUMN "version" TEXT;

CREATE TABLE "CatalogueEntry" (
    "id" UUID NOT NULL,
    "type" "CatalogueType" NOT NULL,
    "key" TEXT NOT NULL,
    "agreementId" UUID,
    "terms" TEXT[],
    "days" datemultirange NOT NULL,
    "recency" TIMESTAMPTZ(6) NOT NULL,
    "latest" DATE NOT NULL,
    "words" tsvector NOT NULL,
    "names" TEXT,
    "form" SMALLINT NOT NULL,

    CONSTRAINT "CatalogueEntry_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "CatalogueCount" (
    "type" "CatalogueType" NOT NULL,
    "term" TEXT NOT NULL,
    "total" INTEGER NOT NULL,

    CONSTRAINT "CatalogueCount_pkey" PRIMARY KEY ("type", "term")
);

DROP INDEX "Article_url_key";
CREATE INDEX "Article_url_idx" ON "Article" ("url");
CREATE INDEX "Agreement_datasetSlug_idx" ON "Agreement" ("datasetSlug");
CREATE INDEX "CatalogueEntry_agreementId_idx" ON "CatalogueEntry" ("agreementId");
ALTER TABLE "Agreement" ADD CONSTRAINT "Agreement_datasetSlug_fkey" FOREIGN KEY ("datasetSlug") REFERENCES "Dataset"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "CatalogueEntry" ADD CONSTRAINT "CatalogueEntry_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ───────── rules

ALTER TABLE "AgreementParty" ADD CONSTRAINT "AgreementParty_from_is_partial_date" CHECK (partial_date_start("from") IS NOT NULL OR "from" IS NULL);
ALTER TABLE "AgreementParty" ADD CONSTRAINT "AgreementParty_to_is_partial_date" CHECK (partial_date_start("to") IS NOT NULL OR "to" IS NULL);
ALTER TABLE "AgreementParty" ADD CONSTRAINT "AgreementParty_ends_after_it_starts"
  CHECK ("from" IS NULL OR "to" IS NULL OR partial_date_end("to") >= partial_date_start("from"));
ALTER TABLE "Agreement" ADD CONSTRAINT "Agreement_historicalParties_is_list" CHECK (jsonb_typeof("historicalParties") = 'array');

-- ───────── words: stems of French and English, accents taken off before the stem is looked for

CREATE TEXT SEARCH CONFIGURATION pacta_fr (COPY = french);
ALTER TEXT SEARCH CONFIGURATION pacta_fr ALTER MAPPING FOR hword, hword_part, word, asciihword, hword_asciipart, asciiword WITH unaccent, french_stem;
CREATE TEXT SEARCH CONFIGURATION pacta_en (COPY = english);
ALTER TEXT SEARCH CONFIGURATION pacta_en ALTER MAPPING FOR hword, hword_part, word, asciihword, hword_asciipart, asciiword WITH unaccent, english_stem;
CREATE TEXT SEARCH CONFIGURATION pacta_any (COPY = simple);
ALTER TEXT SEARCH CONFIGURATION pacta_any ALTER MAPPING FOR hword, hword_part, word, asciihword, hword_asciipart, asciiword WITH unaccent, simple;

-- A text as search compares names: no accents, no capitals, blanks for whatever is neither letter nor digit.
CREATE FUNCTION folded(value text) RETURNS text LANGUAGE sql STABLE STRICT PARALLEL SAFE AS $$
  SELECT trim(regexp_replace(lower(unaccent(normalize(value, NFC))), '[^[:alnum:]]+', ' ', 'g'))
$$;

-- ───────── the catalogue's indexes: by filter, by order, by time, by word

CREATE INDEX "CatalogueEntry_agreements_by_term" ON "CatalogueEntry" USING gin ("terms") WHERE "type" = 'AGREEMENT';
CREATE INDEX "CatalogueEntry_agreements_by_recency" ON "CatalogueEntry" ("recency", "id") WHERE "type" = 'AGREEMENT';
CREATE INDEX "CatalogueEntry_agreements_by_latest" ON "CatalogueEntry" ("latest", "id") WHERE "type" = 'AGREEMENT';
CREATE INDEX "CatalogueEntry_agreements_by_day" ON "CatalogueEntry" USING gist ("days") WHERE "type" = 'AGREEMENT';
CREATE INDEX "CatalogueEntry_articles_by_term" ON "CatalogueEntry" USING gin ("terms") WHERE "type" = 'ARTICLE';
CREATE INDEX "CatalogueEntry_articles_by_recency" ON "CatalogueEntry" ("recency", "id") WHERE "type" = 'ARTICLE';
CREATE INDEX "CatalogueEntry_articles_by_latest" ON "CatalogueEntry" ("latest", "id") WHERE "type" = 'ARTICLE';
CREATE INDEX "CatalogueEntry_by_word" ON "CatalogueEntry" USING gin ("words");
CREATE INDEX "CatalogueEntry_named" ON "CatalogueEntry" ("type") WHERE "names" IS NOT NULL;

-- ───────── counts: what an unfiltered list, facet or profile would have to count is counted when it is written

-- One statement for each of the three ways to write: a transition table exists only where there is something in it.
CREATE FUNCTION count_catalogue_entries() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO "CatalogueCount" AS c (type, term, total)
    SELECT n.type, t.term, count(*) FROM new_rows n, unnest(n.terms || '*'::text) AS t(term) GROUP BY 1, 2 ORDER BY 1, 2
    ON CONFLICT (type, term) DO UPDATE SET total = c.total + excluded.total;
  ELSIF TG_OP = 'DELETE' THEN
    INSERT INTO "CatalogueCount" AS c (type, term, total)
    SELECT o.type, t.term, -count(*) FROM old_rows o, unnest(o.terms || '*'::text) AS t(term) GROUP BY 1, 2 ORDER BY 1, 2
    ON CONFLICT (type, term) DO UPDATE SET total = c.total + excluded.total;
  ELSE
    -- In the order of the key, so that two who write at once wait for each other and never in a circle.
    INSERT INTO "CatalogueCount" AS c (type, term, total)
    SELECT d.type, d.term, sum(d.one) FROM (
      SELECT n.type, t.term, 1 AS one FROM new_rows n, unnest(n.terms || '*'::text) AS t(term)
      UNION ALL SELECT o.type, t.term, -1 FROM old_rows o, unnest(o.terms || '*'::text) AS t(term)
    ) d GROUP BY 1, 2 HAVING sum(d.one) <> 0 ORDER BY 1, 2
    ON CONFLICT (type, term) DO UPDATE SET total = c.total + excluded.total;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "CatalogueEntry_counts_inserted" AFTER INSERT ON "CatalogueEntry"
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION count_catalogue_entries();
CREATE TRIGGER "CatalogueEntry_counts_updated" AFTER UPDATE ON "CatalogueEntry"
  REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION count_catalogue_entries();
CREATE TRIGGER "CatalogueEntry_counts_deleted" AFTER DELETE ON "CatalogueEntry"
  REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION count_catalogue_entries();

-- ───────── what is taken back is gone from the catalogue, whoever takes it back

CREATE FUNCTION catalogue_forgets() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_TABLE_NAME = 'Agreement' THEN
    DELETE FROM "CatalogueEntry" WHERE "agreementId" = NEW.id;
  ELSE
    DELETE FROM "CatalogueEntry" WHERE id = NEW.id;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "Agreement_leaves_catalogue" AFTER UPDATE OF "publishedAt" ON "Agreement"
  FOR EACH ROW WHEN (NEW."publishedAt" IS NULL AND OLD."publishedAt" IS NOT NULL) EXECUTE FUNCTION catalogue_forgets();
CREATE TRIGGER "Commitment_leaves_catalogue" AFTER UPDATE OF "publishedAt" ON "Commitment"
  FOR EACH ROW WHEN (NEW."publishedAt" IS NULL AND OLD."publishedAt" IS NOT NULL) EXECUTE FUNCTION catalogue_forgets();
CREATE TRIGGER "Article_leaves_catalogue" AFTER UPDATE OF "publishedAt" ON "Article"
  FOR EACH ROW WHEN (NEW."publishedAt" IS NULL AND OLD."publishedAt" IS NOT NULL) EXECUTE FUNCTION catalogue_forgets();

-- ───────── every process hears of a change of what is public, once for each transaction

CREATE FUNCTION tell_of_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('pacta_record', '');
  RETURN NULL;
END $$;
CREATE TRIGGER "CatalogueEntry_tells" AFTER INSERT OR UPDATE OR DELETE ON "CatalogueEntry" FOR EACH STATEMENT EXECUTE FUNCTION tell_of_change();
CREATE TRIGGER "Dataset_tells" AFTER INSERT OR UPDATE OR DELETE ON "Dataset" FOR EACH STATEMENT EXECUTE FUNCTION tell_of_change();
CREATE TRIGGER "Organization_tells" AFTER INSERT OR UPDATE OR DELETE ON "Organization" FOR EACH STATEMENT EXECUTE FUNCTION tell_of_change();
CREATE TRIGGER "Membership_tells" AFTER INSERT OR UPDATE OR DELETE ON "Membership" FOR EACH STATEMENT EXECUTE FUNCTION tell_of_change();
CREATE TRIGGER "Country_tells" AFTER INSERT OR UPDATE OR DELETE ON "Country" FOR EACH STATEMENT EXECUTE FUNCTION tell_of_change();
CREATE TRIGGER "CooperationDomain_tells" AFTER INSERT OR UPDATE OR DELETE ON "CooperationDomain" FOR EACH STATEMENT EXECUTE FUNCTION tell_of_change();
CREATE TRIGGER "Article_tells" AFTER INSERT OR UPDATE OR DELETE ON "Article" FOR EACH STATEMENT EXECUTE FUNCTION tell_of_change();
CREATE TRIGGER "Outlet_tells" AFTER INSERT OR UPDATE OR DELETE ON "Outlet" FOR EACH STATEMENT EXECUTE FUNCTION tell_of_change();
CREATE TRIGGER "Agreement_tells" AFTER INSERT OR UPDATE OR DELETE ON "Agreement" FOR EACH STATEMENT EXECUTE FUNCTION tell_of_change();
CREATE TRIGGER "Evidence_tells" AFTER INSERT OR UPDATE OR DELETE ON "Evidence" FOR EACH STATEMENT EXECUTE FUNCTION tell_of_change();
CREATE TRIGGER "Commitment_tells" AFTER INSERT OR UPDATE OR DELETE ON "Commitment" FOR EACH STATEMENT EXECUTE FUNCTION tell_of_change();
CREATE TRIGGER "Event_tells" AFTER INSERT OR UPDATE OR DELETE ON "Event" FOR EACH STATEMENT EXECUTE FUNCTION tell_of_change();
CREATE TRIGGER "AgreementParty_tells" AFTER INSERT OR UPDATE OR DELETE ON "AgreementParty" FOR EACH STATEMENT EXECUTE FUNCTION tell_of_change();
CREATE TRIGGER "AgreementSubject_tells" AFTER INSERT OR UPDATE OR DELETE ON "AgreementSubject" FOR EACH STATEMENT EXECUTE FUNCTION tell_of_change();
CREATE TRIGGER "ArticleRevision_tells" AFTER INSERT OR UPDATE OR DELETE ON "ArticleRevision" FOR EACH STATEMENT EXECUTE FUNCTION tell_of_change();
