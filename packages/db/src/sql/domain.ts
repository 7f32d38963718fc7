import { Prisma } from '../client.ts';
import type { Reader } from '../reader.ts';
import type { Bilingual } from './fragment.ts';

export type DomainRecord = {
  slug: string;
  parentSlug: string | null;
  label: Bilingual;
  definition: Bilingual;
  synonyms: { fr: string[]; en: string[] };
  mappings: { scheme: string; code: string; relation: string }[];
  icon: string;
  color: { light: string; dark: string };
};

/** Domains of the taxonomy in its own order: by slug, by parent, or all of them. A few dozen rows in all. */
export async function readDomains(
  db: Reader,
  by: { slugs: readonly string[] } | { parents: readonly string[] } | 'all',
): Promise<DomainRecord[]> {
  const where = by === 'all' ? Prisma.sql`true`
    : 'slugs' in by ? Prisma.sql`d.slug = ANY(${[...by.slugs]}::text[])`
    : Prisma.sql`d."parentSlug" = ANY(${[...by.parents]}::text[])`;
  const found = await db.read<{ domain: DomainRecord }>(Prisma.sql`
    SELECT json_build_object('slug', d.slug, 'parentSlug', d."parentSlug",
      'label', json_build_object('fr', d."labelFr", 'en', d."labelEn"),
      'definition', json_build_object('fr', d."definitionFr", 'en', d."definitionEn"),
      'synonyms', d.synonyms, 'mappings', d.mappings, 'icon', d.icon, 'color', json_build_object('light', d."colorLight", 'dark', d."colorDark")) AS domain
    FROM "CooperationDomain" d WHERE ${where} ORDER BY d.position`);
  return found.map((row) => row.domain);
}
