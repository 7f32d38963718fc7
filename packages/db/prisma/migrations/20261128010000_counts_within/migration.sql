-- Counts under one filter are kept as those under none are, and a filtered page is found by walking along an index alone.

-- How many entries bear a term among those that bear another; `*` stands for all entries.
-- Compared byte by byte, whatever the database's own order of words: `country:` and all that begins with it is one range.
ALTER TABLE "CatalogueCount" ADD COLUMN "within" TEXT COLLATE "C" NOT NULL DEFAULT '*';
ALTER TABLE "CatalogueCount" ALTER COLUMN "within" DROP DEFAULT, ALTER COLUMN "term" TYPE TEXT COLLATE "C";
ALTER TABLE "CatalogueCount" DROP CONSTRAINT "CatalogueCount_pkey", ADD CONSTRAINT "CatalogueCount_pkey" PRIMARY KEY ("type", "within", "term");

-- Everything that one entry counts for. Pairs only of agreements: an article bears the terms of all that stands on it, and
-- of these there are too many pairs. A term is within itself too, so that a filter that repeats what it stands within needs
-- no case of its own.
CREATE FUNCTION catalogue_counted("type" "CatalogueType", terms text[]) RETURNS TABLE (within text, term text) LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT '*', t FROM unnest(terms || '*'::text) t
  UNION ALL
  SELECT w, t FROM unnest(CASE WHEN "type" = 'AGREEMENT' THEN terms END) w, unnest(terms) t
$$;

-- One statement for each of the three ways to write: a transition table exists only where there is something in it.
-- Each in the order of the key, so that two statements at once wait for each other and not in a circle; transactions of
-- several statements meet in the row that counts everything, when they begin by an insert or a deletion.
CREATE OR REPLACE FUNCTION count_catalogue_entries() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO "CatalogueCount" AS c (type, within, term, total)
    SELECT n.type, t.within, t.term, count(*) FROM new_rows n, catalogue_counted(n.type, n.terms) t GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
    ON CONFLICT (type, within, term) DO UPDATE SET total = c.total + excluded.total;
  ELSIF TG_OP = 'DELETE' THEN
    INSERT INTO "CatalogueCount" AS c (type, within, term, total)
    SELECT o.type, t.within, t.term, -count(*) FROM old_rows o, catalogue_counted(o.type, o.terms) t GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
    ON CONFLICT (type, within, term) DO UPDATE SET total = c.total + excluded.total;
  ELSE
    -- Most entries are written again for their words alone.
    INSERT INTO "CatalogueCount" AS c (type, within, term, total)
    SELECT d.type, d.within, d.term, sum(d.one) FROM (
      SELECT n.type, t.within, t.term, 1 AS one FROM new_rows n, catalogue_counted(n.type, n.terms) t
      WHERE NOT EXISTS (SELECT FROM old_rows o WHERE o.id = n.id AND o.type = n.type AND o.terms IS NOT DISTINCT FROM n.terms)
      UNION ALL
      SELECT o.type, t.within, t.term, -1 FROM old_rows o, catalogue_counted(o.type, o.terms) t
      WHERE NOT EXISTS (SELECT FROM new_rows n WHERE n.id = o.id AND n.type = o.type AND n.terms IS NOT DISTINCT FROM o.terms)
    ) d GROUP BY 1, 2, 3 HAVING sum(d.one) <> 0 ORDER BY 1, 2, 3
    ON CONFLICT (type, within, term) DO UPDATE SET total = c.total + excluded.total;
  END IF;
  RETURN NULL;
END $$;

-- Counts everything anew: here, and wherever entries were written with the triggers off.
CREATE FUNCTION recount_catalogue() RETURNS void LANGUAGE sql AS $$
  TRUNCATE "CatalogueCount";
  INSERT INTO "CatalogueCount" (type, within, term, total)
  SELECT ce.type, t.within, t.term, count(*) FROM "CatalogueEntry" ce, catalogue_counted(ce.type, ce.terms) t GROUP BY 1, 2, 3;
$$;
SELECT recount_catalogue();
ANALYZE "CatalogueCount";

-- A page under a common filter is walked to in its order: with the terms in the index, no entry has to be fetched to be passed over.
-- Not for articles: one that many agreements stand on may bear more terms than a row of an index holds.
DROP INDEX "CatalogueEntry_agreements_by_recency";
DROP INDEX "CatalogueEntry_agreements_by_latest";
CREATE INDEX "CatalogueEntry_agreements_by_recency" ON "CatalogueEntry" ("recency", "id") INCLUDE ("terms") WHERE "type" = 'AGREEMENT';
CREATE INDEX "CatalogueEntry_agreements_by_latest" ON "CatalogueEntry" ("latest", "id") INCLUDE ("terms") WHERE "type" = 'AGREEMENT';
