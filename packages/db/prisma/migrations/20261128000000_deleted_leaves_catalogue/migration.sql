-- What is deleted is gone from the catalogue too, and not only what is taken back. An agreement's entries go with it by their key.

CREATE OR REPLACE FUNCTION catalogue_forgets() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_TABLE_NAME = 'Agreement' THEN
    DELETE FROM "CatalogueEntry" WHERE "agreementId" = OLD.id;
  ELSE
    DELETE FROM "CatalogueEntry" WHERE id = OLD.id;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "Commitment_goes_from_catalogue" AFTER DELETE ON "Commitment" FOR EACH ROW EXECUTE FUNCTION catalogue_forgets();
CREATE TRIGGER "Article_goes_from_catalogue" AFTER DELETE ON "Article" FOR EACH ROW EXECUTE FUNCTION catalogue_forgets();
