-- What the record must never hold, refused by the database whoever writes. Each rule has a name, so that an error says
-- which one it was. Everything here runs on PostgreSQL 15 and later.

-- ───────── partial dates: `2025`, `2025-02`, `2025-02-06`

-- The first day of a partial date. Raises when the text is no date of the calendar.
CREATE FUNCTION partial_date_start(partial text) RETURNS date LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  IF partial !~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$' THEN
    RAISE EXCEPTION '"%" is not a date: write 2025, 2025-02 or 2025-02-06', partial USING ERRCODE = 'invalid_datetime_format';
  END IF;
  RETURN make_date(
    substr(partial, 1, 4)::int,
    coalesce(nullif(substr(partial, 6, 2), '')::int, 1),
    coalesce(nullif(substr(partial, 9, 2), '')::int, 1));
END $$;

-- The last day of a partial date: 2025 ends on 31 December.
CREATE FUNCTION partial_date_end(partial text) RETURNS date LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  begins date := partial_date_start(partial);
BEGIN
  RETURN CASE length(partial)
    WHEN 4 THEN (begins + interval '1 year' - interval '1 day')::date
    WHEN 7 THEN (begins + interval '1 month' - interval '1 day')::date
    ELSE begins
  END;
END $$;

ALTER TABLE "Event" ADD CONSTRAINT "Event_date_is_partial_date" CHECK (partial_date_start("date") IS NOT NULL OR "date" IS NULL);
ALTER TABLE "Article" ADD CONSTRAINT "Article_publishedOn_is_partial_date" CHECK (partial_date_start("publishedOn") IS NOT NULL OR "publishedOn" IS NULL);
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_from_is_partial_date" CHECK (partial_date_start("from") IS NOT NULL OR "from" IS NULL);
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_to_is_partial_date" CHECK (partial_date_start("to") IS NOT NULL OR "to" IS NULL);
-- An end before its start. With different precision only what is certain is refused: 2025-02 to 2025 may be true.
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_ends_after_it_starts"
  CHECK ("from" IS NULL OR "to" IS NULL OR partial_date_end("to") >= partial_date_start("from"));
ALTER TABLE "Dataset" ADD CONSTRAINT "Dataset_coverage_ends_after_it_starts" CHECK ("coverageTo" >= "coverageFrom");

CREATE INDEX "Event_agreementId_date_idx" ON "Event" ("agreementId", partial_date_start("date"));

-- ───────── codes and closed values

ALTER TABLE "Country" ADD CONSTRAINT "Country_code_is_iso3166" CHECK (code ~ '^[A-Z]{2}$' AND alpha3 ~ '^[A-Z]{3}$');
ALTER TABLE "Organization" ADD CONSTRAINT "Organization_code_is_no_country" CHECK (code ~ '^[A-Z0-9][A-Z0-9-]{2,}$');
ALTER TABLE "CooperationDomain" ADD CONSTRAINT "CooperationDomain_slug_begins_with_parent" CHECK (
  CASE WHEN "parentSlug" IS NULL THEN slug ~ '^[a-z0-9-]+$' ELSE slug ~ '^[a-z0-9-]+/[a-z0-9-]+$' AND split_part(slug, '/', 1) = "parentSlug" END);
ALTER TABLE "Agreement" ADD CONSTRAINT "Agreement_slug_is_kebab_case" CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "Article" ADD CONSTRAINT "Article_slug_is_kebab_case" CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "Commitment" ADD CONSTRAINT "Commitment_concreteness_is_1_to_3" CHECK (concreteness BETWEEN 1 AND 3);

-- ───────── one of several columns

ALTER TABLE "AgreementParty" ADD CONSTRAINT "AgreementParty_is_country_or_organization"
  CHECK (num_nonnulls("countryCode", "organizationCode") = 1);
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_has_one_fact" CHECK (num_nonnulls(
  "agreementId", "partyId", "subjectId", "commitmentId", "eventId", "organizationCode", "membershipId") = 1);
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_has_one_source" CHECK (num_nonnulls("passageId", "articleId", "datasetRowId") = 1);
-- What a reference says belongs to references: a passage speaks for itself.
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_says_only_for_references"
  CHECK ("articleId" IS NOT NULL OR num_nonnulls("saysFr", "saysEn", locator) = 0);
-- The same source stands under the same fact once. A fact's key columns are null but one, hence NULLS NOT DISTINCT.
CREATE UNIQUE INDEX "Evidence_stands_once" ON "Evidence" ("agreementId", "partyId", "subjectId", "commitmentId", "eventId",
  "organizationCode", "membershipId", "passageId", "articleId", "datasetRowId", locator) NULLS NOT DISTINCT;

-- ───────── texts and passages: offsets count UTF-16 code units, PostgreSQL counts code points

-- The length of a text as JavaScript counts it: characters beyond the basic plane count twice.
CREATE FUNCTION utf16_length(value text) RETURNS int LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT length(value) + length(regexp_replace(value, '[^\U00010000-\U0010FFFF]', '', 'g'))
$$;

ALTER TABLE "ArticleRevision" ADD CONSTRAINT "ArticleRevision_text_is_not_empty" CHECK (text <> '');
ALTER TABLE "ArticleRevision" ADD CONSTRAINT "ArticleRevision_text_is_nfc" CHECK (text IS NFC NORMALIZED);
ALTER TABLE "ArticleRevision" ADD CONSTRAINT "ArticleRevision_length_is_utf16" CHECK (length = utf16_length(text));
ALTER TABLE "ArticleRevision" ADD CONSTRAINT "ArticleRevision_sha256_is_of_text"
  CHECK (sha256 = encode(sha256(convert_to(text, 'UTF8')), 'hex'));
ALTER TABLE "ArticleRevision" ADD CONSTRAINT "ArticleRevision_blocks_is_list" CHECK (jsonb_typeof(blocks) = 'array');
ALTER TABLE "Passage" ADD CONSTRAINT "Passage_has_room" CHECK (start >= 0 AND "end" > start);
ALTER TABLE "Passage" ADD CONSTRAINT "Passage_quote_fits_offsets" CHECK (utf16_length(exact) = "end" - start);
ALTER TABLE "Passage" ADD CONSTRAINT "Passage_context_is_short" CHECK (utf16_length(prefix) <= 32 AND utf16_length(suffix) <= 32);

CREATE FUNCTION passage_lies_in_text() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  room int := (SELECT length FROM "ArticleRevision" WHERE id = NEW."revisionId");
BEGIN
  IF NEW."end" > room THEN
    RAISE EXCEPTION 'Passage %-% lies outside its text of % code units', NEW.start, NEW."end", room
      USING ERRCODE = 'check_violation', CONSTRAINT = 'Passage_lies_in_text';
  END IF;
  -- Not a slice: only whether the quote stands anywhere at all. The exact place is verified where UTF-16 is counted.
  IF NOT EXISTS (SELECT FROM "ArticleRevision" WHERE id = NEW."revisionId" AND strpos(text, NEW.prefix || NEW.exact || NEW.suffix) > 0) THEN
    RAISE EXCEPTION 'Passage %-% quotes words that its text does not hold', NEW.start, NEW."end"
      USING ERRCODE = 'check_violation', CONSTRAINT = 'Passage_quotes_its_text';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Passage_lies_in_text" BEFORE INSERT OR UPDATE ON "Passage" FOR EACH ROW EXECUTE FUNCTION passage_lies_in_text();

-- ───────── what is written stays

CREATE FUNCTION stays_as_written() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'A row of "%" is never changed or deleted: write a new one', TG_TABLE_NAME
    USING ERRCODE = 'restrict_violation', CONSTRAINT = TG_NAME;
END $$;
CREATE TRIGGER "ArticleRevision_is_immutable" BEFORE UPDATE OR DELETE ON "ArticleRevision"
  FOR EACH ROW EXECUTE FUNCTION stays_as_written();
CREATE TRIGGER "Change_is_append_only" BEFORE UPDATE OR DELETE ON "Change" FOR EACH ROW EXECUTE FUNCTION stays_as_written();
CREATE TRIGGER "ArticleRevision_is_never_truncated" BEFORE TRUNCATE ON "ArticleRevision"
  FOR EACH STATEMENT EXECUTE FUNCTION stays_as_written();
CREATE TRIGGER "Evidence_is_never_truncated" BEFORE TRUNCATE ON "Evidence" FOR EACH STATEMENT EXECUTE FUNCTION stays_as_written();
CREATE TRIGGER "Change_is_never_truncated" BEFORE TRUNCATE ON "Change" FOR EACH STATEMENT EXECUTE FUNCTION stays_as_written();

-- Slugs are addresses. Once an agreement or article is public its slug stays.
CREATE FUNCTION public_slug_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."publishedAt" IS NOT NULL AND NEW.slug IS DISTINCT FROM OLD.slug THEN
    RAISE EXCEPTION 'The slug "%" is public and stays', OLD.slug USING ERRCODE = 'restrict_violation', CONSTRAINT = TG_NAME;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Agreement_slug_stays" BEFORE UPDATE ON "Agreement" FOR EACH ROW EXECUTE FUNCTION public_slug_stays();
CREATE TRIGGER "Article_slug_stays" BEFORE UPDATE ON "Article" FOR EACH ROW EXECUTE FUNCTION public_slug_stays();

-- ───────── no published fact without evidence
-- Agreements and commitments need support of their own. A party, subject or event may stand on its agreement's.
-- Deferred to the commit, so that a transaction may write in any order. Whoever takes evidence away locks the agreement's
-- row, and whoever publishes a fact holds a share of it, so that the two wait for each other and neither is fooled.

-- One fact that becomes public: looked at alone, so that loading many stays quick.
CREATE FUNCTION public_fact_has_evidence() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."publishedAt" IS NULL THEN RETURN NULL; END IF;
  PERFORM FROM "Agreement" a WHERE a.id = NEW."agreementId" FOR KEY SHARE;
  -- Gone again in the same transaction: nothing to hold.
  IF NOT FOUND THEN RETURN NULL; END IF;
  IF TG_TABLE_NAME = 'Commitment' THEN
    IF EXISTS (SELECT FROM "Evidence" e WHERE e."commitmentId" = NEW.id AND e.stance = 'SUPPORTS')
      OR NOT EXISTS (SELECT FROM "Commitment" c WHERE c.id = NEW.id AND c."publishedAt" IS NOT NULL) THEN RETURN NULL; END IF;
  ELSIF EXISTS (SELECT FROM "Evidence" e WHERE e."agreementId" = NEW."agreementId" AND e.stance = 'SUPPORTS') THEN
    RETURN NULL;
  ELSIF public_fact_without_evidence(NEW."agreementId") IS NULL THEN
    RETURN NULL;
  END IF;
  RAISE EXCEPTION '% % is public without evidence that supports it', TG_TABLE_NAME, NEW.id
    USING ERRCODE = 'check_violation', CONSTRAINT = 'Public_fact_has_evidence';
END $$;

CREATE FUNCTION public_fact_without_evidence(agreement uuid) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT fact FROM (
    SELECT 'Agreement ' || a.id AS fact FROM "Agreement" a
    WHERE a.id = agreement AND a."publishedAt" IS NOT NULL
      AND NOT EXISTS (SELECT FROM "Evidence" e WHERE e."agreementId" = a.id AND e.stance = 'SUPPORTS')
    UNION ALL
    SELECT 'Commitment ' || c.id FROM "Commitment" c
    WHERE c."agreementId" = agreement AND c."publishedAt" IS NOT NULL
      AND NOT EXISTS (SELECT FROM "Evidence" e WHERE e."commitmentId" = c.id AND e.stance = 'SUPPORTS')
    UNION ALL
    SELECT f.fact FROM (
      SELECT 'Party ' || p.id AS fact, p.id, p."agreementId", p."publishedAt" FROM "AgreementParty" p
      UNION ALL SELECT 'Subject ' || s.id, s.id, s."agreementId", s."publishedAt" FROM "AgreementSubject" s
      UNION ALL SELECT 'Event ' || v.id, v.id, v."agreementId", v."publishedAt" FROM "Event" v
    ) f
    WHERE f."agreementId" = agreement AND f."publishedAt" IS NOT NULL
      AND NOT EXISTS (SELECT FROM "Evidence" e
        WHERE f.id IN (e."partyId", e."subjectId", e."eventId") AND e.stance = 'SUPPORTS')
      AND NOT EXISTS (SELECT FROM "Evidence" e WHERE e."agreementId" = agreement AND e.stance = 'SUPPORTS')
  ) bare LIMIT 1
$$;

CREATE FUNCTION agreement_keeps_evidence() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changed jsonb;
  agreement uuid;
  bare text;
BEGIN
  -- The row before and the row after may belong to different agreements: both are checked.
  FOREACH changed IN ARRAY ARRAY[to_jsonb(OLD), to_jsonb(NEW)] LOOP
    CONTINUE WHEN changed IS NULL OR changed = 'null'::jsonb;
    agreement := CASE TG_TABLE_NAME
      WHEN 'Agreement' THEN (changed ->> 'id')::uuid
      WHEN 'Evidence' THEN coalesce(
        (changed ->> 'agreementId')::uuid,
        (SELECT p."agreementId" FROM "AgreementParty" p WHERE p.id = (changed ->> 'partyId')::uuid),
        (SELECT s."agreementId" FROM "AgreementSubject" s WHERE s.id = (changed ->> 'subjectId')::uuid),
        (SELECT c."agreementId" FROM "Commitment" c WHERE c.id = (changed ->> 'commitmentId')::uuid),
        (SELECT v."agreementId" FROM "Event" v WHERE v.id = (changed ->> 'eventId')::uuid))
    END;
    CONTINUE WHEN agreement IS NULL;
    PERFORM FROM "Agreement" a WHERE a.id = agreement FOR UPDATE;
    bare := public_fact_without_evidence(agreement);
    IF bare IS NOT NULL THEN
      RAISE EXCEPTION '% is public without evidence that supports it', bare
        USING ERRCODE = 'check_violation', CONSTRAINT = 'Public_fact_has_evidence';
    END IF;
  END LOOP;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER "Agreement_keeps_evidence" AFTER INSERT OR UPDATE ON "Agreement"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION agreement_keeps_evidence();
CREATE CONSTRAINT TRIGGER "AgreementParty_keeps_evidence" AFTER INSERT OR UPDATE ON "AgreementParty"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public_fact_has_evidence();
CREATE CONSTRAINT TRIGGER "AgreementSubject_keeps_evidence" AFTER INSERT OR UPDATE ON "AgreementSubject"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public_fact_has_evidence();
CREATE CONSTRAINT TRIGGER "Commitment_keeps_evidence" AFTER INSERT OR UPDATE ON "Commitment"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public_fact_has_evidence();
CREATE CONSTRAINT TRIGGER "Event_keeps_evidence" AFTER INSERT OR UPDATE ON "Event"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public_fact_has_evidence();
CREATE CONSTRAINT TRIGGER "Evidence_is_kept_by_public_facts" AFTER UPDATE OR DELETE ON "Evidence"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION agreement_keeps_evidence();

-- A public agreement has at least one party that is public too.
CREATE FUNCTION public_agreement_has_party() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  agreement uuid := CASE TG_TABLE_NAME WHEN 'Agreement' THEN (to_jsonb(NEW) ->> 'id')::uuid ELSE (to_jsonb(OLD) ->> 'agreementId')::uuid END;
BEGIN
  PERFORM FROM "Agreement" a WHERE a.id = agreement FOR UPDATE; -- two who each take one of the last two parties wait
  IF EXISTS (SELECT FROM "Agreement" a WHERE a.id = agreement AND a."publishedAt" IS NOT NULL)
     AND NOT EXISTS (SELECT FROM "AgreementParty" p WHERE p."agreementId" = agreement AND p."publishedAt" IS NOT NULL) THEN
    RAISE EXCEPTION 'Agreement % is public without a party', agreement
      USING ERRCODE = 'check_violation', CONSTRAINT = 'Public_agreement_has_party';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "Agreement_has_party" AFTER INSERT OR UPDATE ON "Agreement"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public_agreement_has_party();
CREATE CONSTRAINT TRIGGER "AgreementParty_stays_with_public_agreement" AFTER UPDATE OR DELETE ON "AgreementParty"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public_agreement_has_party();

-- What a public agreement stands on can be opened: the article behind its evidence is public too.
CREATE FUNCTION public_evidence_has_public_article() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  article uuid := CASE TG_TABLE_NAME WHEN 'Article' THEN (to_jsonb(NEW) ->> 'id')::uuid ELSE coalesce(
    (to_jsonb(NEW) ->> 'articleId')::uuid,
    (SELECT r."articleId" FROM "Passage" p JOIN "ArticleRevision" r ON r.id = p."revisionId" WHERE p.id = (to_jsonb(NEW) ->> 'passageId')::uuid)) END;
BEGIN
  PERFORM FROM "Article" WHERE id = article AND "publishedAt" IS NULL FOR UPDATE;
  IF FOUND AND EXISTS (
    SELECT FROM "Evidence" e
    LEFT JOIN "Passage" p ON p.id = e."passageId"
    LEFT JOIN "ArticleRevision" r ON r.id = p."revisionId"
    LEFT JOIN "AgreementParty" y ON y.id = e."partyId"
    LEFT JOIN "AgreementSubject" s ON s.id = e."subjectId"
    LEFT JOIN "Commitment" c ON c.id = e."commitmentId"
    LEFT JOIN "Event" v ON v.id = e."eventId"
    JOIN "Agreement" a ON a.id = coalesce(e."agreementId", y."agreementId", s."agreementId", c."agreementId", v."agreementId")
    WHERE article IN (e."articleId", r."articleId") AND a."publishedAt" IS NOT NULL
  ) THEN
    RAISE EXCEPTION 'Article % is not public, and a public agreement stands on it', article
      USING ERRCODE = 'check_violation', CONSTRAINT = 'Public_evidence_has_public_article';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "Article_stays_public_under_evidence" AFTER INSERT OR UPDATE ON "Article"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public_evidence_has_public_article();
CREATE CONSTRAINT TRIGGER "Evidence_stands_on_public_article" AFTER INSERT OR UPDATE ON "Evidence"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public_evidence_has_public_article();
