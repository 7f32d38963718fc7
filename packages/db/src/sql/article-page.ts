import { Prisma } from '../client.ts';
import { concerns } from './agreement-page.ts';
import { agreementsOnArticle, articleJson, type ArticleRecord } from './article.ts';
import { utc, type Asked } from './fragment.ts';
import { pageOf, type Page, type Paged, type Sort, type SortKey } from './keyset.ts';

export type ArticleConditions = {
  countries?: readonly string[] | null;
  domains?: readonly string[] | null;
  languages?: readonly string[] | null;
  hasText?: boolean | null;
};

export type ArticleOrder = 'NEWEST' | 'PUBLISHED_ON';

const printed = Prisma.sql`coalesce(partial_date_start(ar."publishedOn"), '-infinity'::date)`;

const SORTS: Record<ArticleOrder, Sort> = {
  NEWEST: { value: Prisma.sql`ar."publishedAt"`, type: Prisma.sql`timestamptz`, text: utc(Prisma.sql`ar."publishedAt"`) },
  PUBLISHED_ON: { value: printed, type: Prisma.sql`date`, text: Prisma.sql`${printed}::text` },
};

function passes(filter: ArticleConditions): Prisma.Sql {
  const all: Prisma.Sql[] = [Prisma.sql`ar."publishedAt" IS NOT NULL`];
  if (filter.countries?.length)
    all.push(Prisma.sql`EXISTS (SELECT FROM "Agreement" a WHERE a.id IN ${agreementsOnArticle} AND EXISTS (SELECT FROM "AgreementParty" p
      WHERE p."agreementId" = a.id AND p."publishedAt" IS NOT NULL AND p."countryCode" = ANY(${[...filter.countries]}::text[])))`);
  if (filter.domains?.length)
    all.push(Prisma.sql`EXISTS (SELECT FROM "Agreement" a WHERE a.id IN ${agreementsOnArticle}
      AND ${concerns(Prisma.sql`${[...filter.domains]}::text[]`)})`);
  if (filter.languages?.length) all.push(Prisma.sql`ar.language = ANY(${[...filter.languages]}::text[])`);
  if (filter.hasText != null) {
    const held = Prisma.sql`EXISTS (SELECT FROM "ArticleRevision" r WHERE r."articleId" = ar.id)`;
    all.push(filter.hasText ? held : Prisma.sql`NOT ${held}`);
  }
  return Prisma.join(all, ' AND ');
}

/** One page of public articles, in one statement with its count. */
export async function readArticlePage(
  db: Prisma.TransactionClient,
  { asked, filter, page, count }: { asked: Asked; filter: ArticleConditions; page: Page<ArticleOrder>; count: boolean },
): Promise<Paged<ArticleRecord>> {
  const sort = SORTS[page.order];
  const { where, orderBy, limit } = pageOf(sort, Prisma.sql`ar.id`, page);
  const belongs = passes(filter);
  type Found = { total: bigint | null; rows: { row: ArticleRecord; key: SortKey }[] };
  const [found] = await db.$queryRaw<Found[]>`
    SELECT ${count ? Prisma.sql`(SELECT count(*) FROM "Article" ar WHERE ${belongs})` : Prisma.sql`NULL::bigint`} AS total,
      (SELECT coalesce(json_agg(x.entry), '[]') FROM (
        SELECT json_build_object('row', ${articleJson(asked)}, 'key', json_build_array(${sort.text}, ar.id)) AS entry
        FROM "Article" ar JOIN "Outlet" o ON o.id = ar."outletId"
        WHERE ${belongs} AND ${where} ORDER BY ${orderBy} LIMIT ${limit}
      ) x) AS rows`;
  return { rows: found?.rows ?? [], total: found?.total == null ? null : Number(found.total) };
}
