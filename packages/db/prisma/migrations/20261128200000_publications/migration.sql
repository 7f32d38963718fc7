-- Every process hears which agreements and articles became public, and which agreements changed, when that is committed:
-- `PUBLISHED` or `CHANGED`, and their ids, at most 200 in one notification, which may hold 8000 bytes.

CREATE FUNCTION tell_of_publication() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  part text;
BEGIN
  IF TG_OP = 'INSERT' THEN
    FOR part IN
      SELECT string_agg(p.id::text, ',' ORDER BY p.recency, p.id) FROM (
        SELECT n.id, n.recency, (row_number() OVER (ORDER BY n.recency, n.id) - 1) / 200 AS at FROM new_rows n WHERE n.type IN ('AGREEMENT', 'ARTICLE')
      ) p GROUP BY p.at ORDER BY p.at
    LOOP
      PERFORM pg_notify('pacta_published', 'PUBLISHED ' || part);
    END LOOP;
  ELSE
    -- An entry that was only written anew, as after a new version of Pacta, tells nothing.
    FOR part IN
      SELECT string_agg(p.id::text, ',' ORDER BY p.recency, p.id) FROM (
        SELECT n.id, n.recency, (row_number() OVER (ORDER BY n.recency, n.id) - 1) / 200 AS at FROM new_rows n JOIN old_rows o USING (id)
        WHERE n.type IN ('AGREEMENT', 'ARTICLE') AND n.recency <> o.recency
      ) p GROUP BY p.at ORDER BY p.at
    LOOP
      PERFORM pg_notify('pacta_published', 'CHANGED ' || part);
    END LOOP;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "CatalogueEntry_publications_inserted" AFTER INSERT ON "CatalogueEntry"
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION tell_of_publication();
CREATE TRIGGER "CatalogueEntry_publications_updated" AFTER UPDATE ON "CatalogueEntry"
  REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION tell_of_publication();
