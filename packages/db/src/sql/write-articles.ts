import type { ArticleKind } from '../__generated__/prisma/enums.ts';
import type { Prisma } from '../client.ts';

/** An article without its text, and the outlet that published it. */
export type ArticleRow = {
  id: string;
  slug: string;
  kind: ArticleKind;
  title: string;
  titleIsBuilt: boolean;
  /** ISO 639-1. */
  language: string;
  outlet: { id: string; name: string; url: string | null };
  url: string | null;
  archivedUrl: string | null;
  author: string | null;
  publishedOn: string | null;
  retrievedAt: string | null;
  image: { url: string; alt: string | null } | null;
};

/** Brings articles and their outlets to the given state, public, in two statements. What is there keeps its slug and its day. */
export async function writeArticles(db: Prisma.TransactionClient, articles: readonly ArticleRow[], now: Date): Promise<void> {
  const outlets = [...new Map(articles.map(({ outlet }) => [outlet.id, outlet])).values()];
  await db.$executeRaw`
    INSERT INTO "Outlet" (id, name, url)
    SELECT id, name, url FROM jsonb_to_recordset(${JSON.stringify(outlets)}::jsonb) AS x(id uuid, name text, url text)
    ON CONFLICT (id) DO UPDATE SET name = excluded.name, url = coalesce(excluded.url, "Outlet".url)`;
  const rows = articles.map(({ outlet, image, ...article }) => ({ ...article, outletId: outlet.id, imageUrl: image?.url, imageAlt: image?.alt, at: now.toISOString() }));
  await db.$executeRaw`
    INSERT INTO "Article" (id, slug, kind, title, "titleIsBuilt", language, "outletId", url, "archivedUrl", author, "publishedOn", "retrievedAt",
      "imageUrl", "imageAlt", "publishedAt", "createdAt")
    SELECT id, slug, kind, title, "titleIsBuilt", language, "outletId", url, "archivedUrl", author, "publishedOn", "retrievedAt", "imageUrl", "imageAlt", at, at
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS x(id uuid, slug text, kind "ArticleKind", title text, "titleIsBuilt" boolean, language text,
      "outletId" uuid, url text, "archivedUrl" text, author text, "publishedOn" text, "retrievedAt" timestamptz, "imageUrl" text, "imageAlt" text, at timestamptz)
    ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, title = excluded.title, "titleIsBuilt" = excluded."titleIsBuilt", language = excluded.language,
      "outletId" = excluded."outletId", url = excluded.url, "archivedUrl" = excluded."archivedUrl", author = excluded.author,
      "publishedOn" = excluded."publishedOn", "retrievedAt" = excluded."retrievedAt", "imageUrl" = excluded."imageUrl", "imageAlt" = excluded."imageAlt"`;
}
