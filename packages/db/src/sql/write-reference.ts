import { type Prisma } from '../client.ts';

type Named = { code: string; name: { fr: string; en: string } };
type CountryRow = Named & { alpha3: string; aliases: string[]; region: string | null; subregion: string | null };
type DomainRow = {
  slug: string;
  parent: string | null;
  label: { fr: string; en: string };
  definition: { fr: string; en: string };
  synonyms: object;
  mappings: object;
  icon: string;
  color: { light: string; dark: string };
};

/** Brings regions and countries to the given state, in two statements. Nothing is deleted: facts may stand on it. */
export async function writeCountries(db: Prisma.TransactionClient, regions: Named[], countries: CountryRow[]) {
  await db.$executeRaw`
    INSERT INTO "Region" (code, "nameFr", "nameEn")
    SELECT code, name ->> 'fr', name ->> 'en' FROM jsonb_to_recordset(${JSON.stringify(regions)}::jsonb) AS x(code text, name jsonb)
    ON CONFLICT (code) DO UPDATE SET "nameFr" = excluded."nameFr", "nameEn" = excluded."nameEn"`;
  await db.$executeRaw`
    INSERT INTO "Country" (code, alpha3, "nameFr", "nameEn", aliases, "regionCode", "subregionCode")
    SELECT code, alpha3, name ->> 'fr', name ->> 'en', aliases, region, subregion
    FROM jsonb_to_recordset(${JSON.stringify(countries)}::jsonb)
      AS x(code text, alpha3 text, name jsonb, aliases text[], region text, subregion text)
    ON CONFLICT (code) DO UPDATE SET alpha3 = excluded.alpha3, "nameFr" = excluded."nameFr", "nameEn" = excluded."nameEn",
      aliases = excluded.aliases, "regionCode" = excluded."regionCode", "subregionCode" = excluded."subregionCode"`;
}

/** Brings the taxonomy to the given state, parents first; its order is the order of the list. */
export async function writeTaxonomy(db: Prisma.TransactionClient, domains: DomainRow[]) {
  const rows = domains.map((domain, position) => ({ ...domain, position }));
  // Positions are unique and may swap: they step aside first, beyond any that a list could have.
  await db.$executeRaw`UPDATE "CooperationDomain" SET position = position + 1000000`;
  await db.$executeRaw`
    INSERT INTO "CooperationDomain" (slug, "parentSlug", position, "labelFr", "labelEn", "definitionFr", "definitionEn",
      synonyms, mappings, icon, "colorLight", "colorDark")
    SELECT slug, parent, position, label ->> 'fr', label ->> 'en', definition ->> 'fr', definition ->> 'en',
      synonyms, mappings, icon, color ->> 'light', color ->> 'dark'
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS x(slug text, parent text, position int, label jsonb,
      definition jsonb, synonyms jsonb, mappings jsonb, icon text, color jsonb)
    ORDER BY position
    ON CONFLICT (slug) DO UPDATE SET "parentSlug" = excluded."parentSlug", position = excluded.position,
      "labelFr" = excluded."labelFr", "labelEn" = excluded."labelEn", "definitionFr" = excluded."definitionFr",
      "definitionEn" = excluded."definitionEn", synonyms = excluded.synonyms, mappings = excluded.mappings,
      icon = excluded.icon, "colorLight" = excluded."colorLight", "colorDark" = excluded."colorDark"`;
}

/** One loader at a time: a second one waits here until the first has committed. */
export const waitForOtherLoaders = (db: Prisma.TransactionClient) =>
  db.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('pacta.load'))`;
