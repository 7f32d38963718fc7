import type { ArticleKind } from '../__generated__/prisma/enums.ts';
import { Prisma } from '../client.ts';
import { utc } from './fragment.ts';

/** An article without its parts: what a reference to it shows. */
export type ArticleHead = {
  id: string;
  slug: string;
  kind: ArticleKind;
  title: string;
  titleIsBuilt: boolean;
  language: string;
  outlet: { name: string; url: string | null };
  url: string | null;
  archivedUrl: string | null;
  author: string | null;
  publishedOn: string | null;
  retrievedAt: string | null;
  image: { url: string; alt: string | null } | null;
};

/** The members of `json_build_object` for article `ar` of outlet `o`. */
export const articleHead = Prisma.sql`'id', ar.id, 'slug', ar.slug, 'kind', ar.kind, 'title', ar.title, 'titleIsBuilt', ar."titleIsBuilt", 'language', ar.language,
  'outlet', json_build_object('name', o.name, 'url', o.url), 'url', ar.url, 'archivedUrl', ar."archivedUrl", 'author', ar.author,
  'publishedOn', ar."publishedOn", 'retrievedAt', ${utc(Prisma.sql`ar."retrievedAt"`)},
  'image', CASE WHEN ar."imageUrl" IS NULL THEN NULL ELSE json_build_object('url', ar."imageUrl", 'alt', ar."imageAlt") END`;
