import type { AgreementKind, Stage } from '../__generated__/prisma/enums.ts';
import { Prisma } from '../client.ts';
import { agreementJson, type AgreementRecord } from './agreement.ts';
import { utc, type Asked } from './fragment.ts';
import { pageOf, type Page, type Paged, type Sort, type SortKey } from './keyset.ts';

/** Fields join by AND, the values of one field by OR; what is left out asks for nothing. */
export type AgreementConditions = {
  countries?: readonly string[] | null;
  match?: 'ANY' | 'ALL' | null;
  organizations?: readonly string[] | null;
  domains?: readonly string[] | null;
  kinds?: readonly AgreementKind[] | null;
  stages?: readonly Stage[] | null;
  from?: string | null;
  to?: string | null;
};

export type AgreementOrder = 'NEWEST' | 'LATEST_EVENT';

/** Whose agreements a page holds; the keys are country codes, organization codes or domain slugs. */
export type Within = { kind: 'country' | 'organization' | 'domain'; keys: readonly string[] };

const SORTS: Record<AgreementOrder, Sort> = {
  NEWEST: { value: Prisma.sql`a."updatedAt"`, type: Prisma.sql`timestamptz`, text: utc(Prisma.sql`a."updatedAt"`) },
  LATEST_EVENT: (() => {
    const latest = Prisma.sql`coalesce((SELECT max(partial_date_start(v.date)) FROM "Event" v WHERE v."agreementId" = a.id
      AND v."commitmentId" IS NULL AND v."publishedAt" IS NOT NULL), '-infinity'::date)`;
    return { value: latest, type: Prisma.sql`date`, text: Prisma.sql`${latest}::text` };
  })(),
};

/** That agreement `a` concerns one of these domains, a parent taking in its sub-domains, by its subjects or commitments. */
export const concerns = (slugs: Prisma.Sql) => Prisma.sql`(
  EXISTS (SELECT FROM "AgreementSubject" s WHERE s."agreementId" = a.id AND s."publishedAt" IS NOT NULL
    AND (s."domainSlug" = ANY(${slugs}) OR split_part(s."domainSlug", '/', 1) = ANY(${slugs})))
  OR EXISTS (SELECT FROM "Commitment" c WHERE c."agreementId" = a.id AND c."publishedAt" IS NOT NULL
    AND (c."domainSlug" = ANY(${slugs}) OR split_part(c."domainSlug", '/', 1) = ANY(${slugs}))))`;

const countryIsParty = (code: Prisma.Sql) => Prisma.sql`EXISTS (SELECT FROM "AgreementParty" p
  WHERE p."agreementId" = a.id AND p."publishedAt" IS NOT NULL AND p."countryCode" = ${code})`;
const organizationIsParty = (code: Prisma.Sql) => Prisma.sql`EXISTS (SELECT FROM "AgreementParty" p
  WHERE p."agreementId" = a.id AND p."publishedAt" IS NOT NULL AND p."organizationCode" = ${code})`;

function passes(filter: AgreementConditions): Prisma.Sql {
  const all: Prisma.Sql[] = [Prisma.sql`a."publishedAt" IS NOT NULL`];
  if (filter.countries?.length) {
    const each = [...new Set(filter.countries)].map((code) => countryIsParty(Prisma.sql`${code}`));
    all.push(Prisma.sql`(${Prisma.join(each, filter.match === 'ALL' ? ' AND ' : ' OR ')})`);
  }
  if (filter.organizations?.length)
    all.push(Prisma.sql`(${Prisma.join(filter.organizations.map((code) => organizationIsParty(Prisma.sql`${code}`)), ' OR ')})`);
  if (filter.domains?.length) all.push(concerns(Prisma.sql`${[...filter.domains]}::text[]`));
  if (filter.kinds?.length) all.push(Prisma.sql`a.kind = ANY(${[...filter.kinds]}::"AgreementKind"[])`);
  if (filter.stages?.length) all.push(Prisma.sql`a.stage = ANY(${[...filter.stages]}::"Stage"[])`);
  if (filter.from || filter.to)
    // An event known to the year may lie anywhere in it: it passes when any of its days does.
    all.push(Prisma.sql`EXISTS (SELECT FROM "Event" v WHERE v."agreementId" = a.id AND v."commitmentId" IS NULL
      AND v."publishedAt" IS NOT NULL AND v.date IS NOT NULL
      ${filter.from ? Prisma.sql`AND partial_date_end(v.date) >= partial_date_start(${filter.from})` : Prisma.empty}
      ${filter.to ? Prisma.sql`AND partial_date_start(v.date) <= partial_date_end(${filter.to})` : Prisma.empty})`);
  return Prisma.join(all, ' AND ');
}

const WITHIN = {
  country: countryIsParty(Prisma.sql`k.key`),
  organization: organizationIsParty(Prisma.sql`k.key`),
  domain: concerns(Prisma.sql`ARRAY[k.key]`),
};

/** What a filter names and the record does not know: an empty list would look like an answer. */
const unknownIn = ({ countries, organizations, domains }: AgreementConditions) => Prisma.sql`(
  SELECT coalesce(json_agg(named.value), '[]') FROM (
    SELECT 'country ' || value AS value FROM unnest(${[...(countries ?? [])]}::text[]) AS x(value)
      WHERE NOT EXISTS (SELECT FROM "Country" WHERE code = value)
    UNION ALL SELECT 'organization ' || value FROM unnest(${[...(organizations ?? [])]}::text[]) AS x(value)
      WHERE NOT EXISTS (SELECT FROM "Organization" WHERE code = value)
    UNION ALL SELECT 'domain ' || value FROM unnest(${[...(domains ?? [])]}::text[]) AS x(value)
      WHERE NOT EXISTS (SELECT FROM "CooperationDomain" WHERE slug = value)
  ) named)`;

/** A page for each key, and what the filter names that the record does not know, as `country ZZ`. */
export type AgreementPages = { pages: Map<string, Paged<AgreementRecord>>; unknown: string[] };

/**
 * One page of agreements for each key of `within`, all in one statement; without `within`, one page under the key ''.
 */
export async function readAgreementPages(
  db: Prisma.TransactionClient,
  { asked, filter, page, count, within }: {
    asked: Asked;
    filter: AgreementConditions;
    page: Page<AgreementOrder>;
    count: boolean;
    within?: Within;
  },
): Promise<AgreementPages> {
  const sort = SORTS[page.order];
  const { where, orderBy, limit } = pageOf(sort, Prisma.sql`a.id`, page);
  const belongs = Prisma.sql`${passes(filter)} AND ${within ? WITHIN[within.kind] : Prisma.sql`true`}`;
  type Found = { key: string; total: bigint | null; rows: { row: AgreementRecord; key: SortKey }[]; unknown: string[] };
  const found = await db.$queryRaw<Found[]>`
    SELECT k.key, ${unknownIn(filter)} AS unknown,
      ${count ? Prisma.sql`(SELECT count(*) FROM "Agreement" a WHERE ${belongs})` : Prisma.sql`NULL::bigint`} AS total,
      (SELECT coalesce(json_agg(x.entry), '[]') FROM (
        SELECT json_build_object('row', ${agreementJson(asked)}, 'key', json_build_array(${sort.text}, a.id)) AS entry
        FROM "Agreement" a WHERE ${belongs} AND ${where} ORDER BY ${orderBy} LIMIT ${limit}
      ) x) AS rows
    FROM unnest(${[...(within?.keys ?? [''])]}::text[]) AS k(key)`;
  const pages = new Map(found.map(({ key, rows, total }) => [key, { rows, total: total === null ? null : Number(total) }]));
  return { pages, unknown: found[0]?.unknown ?? [] };
}

/** How many public agreements concern each of these domains, a parent taking in its sub-domains. */
export async function countAgreementsOfDomains(db: Prisma.TransactionClient, slugs: readonly string[]) {
  const found = await db.$queryRaw<{ key: string; total: bigint }[]>`
    SELECT k.key, (SELECT count(*) FROM "Agreement" a WHERE a."publishedAt" IS NOT NULL AND ${WITHIN.domain}) AS total
    FROM unnest(${[...slugs]}::text[]) AS k(key)`;
  return new Map(found.map(({ key, total }) => [key, Number(total)]));
}
