import { openDatabase } from '@pacta/db';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi, type TestApi } from '../support/api.ts';
import { wholeDatabase, type TestDatabase } from '../support/database.ts';

/** An agreement as the plain tables have it, without the catalogue. */
type Plain = {
  countries: string[]; organizations: string[]; domains: string[]; kind: string; stage: string; dataset: string | null;
  years: string[]; events: { from: string; to: string }[];
};
type Filter = {
  countries?: string[]; match?: 'ANY' | 'ALL'; organizations?: string[]; domains?: string[]; kinds?: string[]; stages?: string[];
  from?: string; to?: string; dataset?: string;
};

let database: TestDatabase;
let api: TestApi;
let record: Plain[];
beforeAll(async () => {
  database = await wholeDatabase();
  api = await startApi({ databaseUrl: database.url });
  record = await plainRecord(database.url);
}, 60_000);
afterAll(async () => {
  await api?.close();
  await database?.drop();
});

async function plainRecord(url: string): Promise<Plain[]> {
  const db = openDatabase({ url });
  try {
    return await db.$queryRaw<Plain[]>`
      SELECT a.kind::text, a.stage::text, a."datasetSlug" AS dataset,
        ARRAY(SELECT p."countryCode"::text FROM "AgreementParty" p WHERE p."agreementId" = a.id AND p."countryCode" IS NOT NULL) AS countries,
        ARRAY(SELECT p."organizationCode" FROM "AgreementParty" p WHERE p."agreementId" = a.id AND p."organizationCode" IS NOT NULL) AS organizations,
        ARRAY(SELECT s."domainSlug" FROM "AgreementSubject" s WHERE s."agreementId" = a.id
          UNION SELECT c."domainSlug" FROM "Commitment" c WHERE c."agreementId" = a.id) AS domains,
        ARRAY(SELECT DISTINCT left(v.date, 4) FROM "Event" v WHERE v."agreementId" = a.id AND v."commitmentId" IS NULL AND v.date IS NOT NULL) AS years,
        (SELECT coalesce(json_agg(json_build_object('from', partial_date_start(v.date), 'to', partial_date_end(v.date))), '[]')
          FROM "Event" v WHERE v."agreementId" = a.id AND v."commitmentId" IS NULL AND v.date IS NOT NULL) AS events
      FROM "Agreement" a WHERE a."publishedAt" IS NOT NULL`;
  } finally {
    await db.$disconnect();
  }
}

const withParents = (slugs: string[]) => [...new Set(slugs.flatMap((slug) => [slug, slug.split('/')[0] ?? slug]))];
const firstDay = (partial: string) => partial.padEnd(10, '-01').slice(0, 4) + (partial.slice(4, 7) || '-01') + (partial.slice(7) || '-01');
const lastDay = (partial: string) => {
  const [year, month, day] = partial.split('-');
  return day ? partial : new Date(Date.UTC(Number(year), month ? Number(month) : 12, 0)).toISOString().slice(0, 10);
};

const FACETS = {
  countries: { values: ({ countries }: Plain) => countries, filter: ['countries', 'match'] },
  organizations: { values: ({ organizations }: Plain) => organizations, filter: ['organizations'] },
  domains: { values: ({ domains }: Plain) => withParents(domains), filter: ['domains'] },
  kinds: { values: ({ kind }: Plain) => [kind], filter: ['kinds'] },
  stages: { values: ({ stage }: Plain) => [stage], filter: ['stages'] },
  years: { values: ({ years }: Plain) => years, filter: [] },
  datasets: { values: ({ dataset }: Plain) => (dataset === null ? [] : [dataset]), filter: ['dataset'] },
} as const;

function passes(agreement: Plain, filter: Filter): boolean {
  const some = (wanted: string[] | undefined, has: string[]) => !wanted?.length || wanted.some((each) => has.includes(each));
  const countries = filter.match === 'ALL' ? (filter.countries ?? []).every((each) => agreement.countries.includes(each)) : some(filter.countries, agreement.countries);
  const time = (!filter.from && !filter.to) || agreement.events.some(({ from, to }) =>
    (!filter.from || to >= firstDay(filter.from)) && (!filter.to || from <= lastDay(filter.to)));
  return countries && time && some(filter.organizations, agreement.organizations) && some(filter.domains, withParents(agreement.domains))
    && some(filter.kinds, [agreement.kind]) && some(filter.stages, [agreement.stage]) && (!filter.dataset || agreement.dataset === filter.dataset);
}

/** Facets as a brute count over all agreements gives them: each under all filters but its own. */
function counted(filter: Filter) {
  return Object.fromEntries(Object.entries(FACETS).map(([facet, { values, filter: own }]) => {
    const others = Object.fromEntries(Object.entries(filter).filter(([key]) => !(own as readonly string[]).includes(key)));
    const counts: Record<string, number> = {};
    for (const agreement of record) if (passes(agreement, others)) for (const value of values(agreement)) counts[value] = (counts[value] ?? 0) + 1;
    return [facet, counts];
  }));
}

const QUERY = `query ($filter: AgreementFilter) { agreements(filter: $filter, first: 0) { totalCount facets {
  countries { country { code } count } organizations { organization { code } count } domains { domain { slug } count }
  kinds { kind count } stages { stage count } years { year count } datasets { dataset { slug } count } } } }`;
type Count = { count: number } & Record<string, unknown>;

async function served(filter: Filter) {
  const { data, errors } = await api.ask<{ agreements: { totalCount: number; facets: Record<string, Count[]> } }>(QUERY, { filter });
  expect(errors).toBeUndefined();
  const { totalCount, facets } = data!.agreements;
  const nameOf = ({ count: _, ...rest }: Count) => {
    const [value] = Object.values(rest) as (string | number | { code?: string; slug?: string })[];
    return typeof value === 'object' ? (value.code ?? value.slug ?? '') : String(value);
  };
  return { totalCount, facets: Object.fromEntries(Object.entries(facets).map(([facet, counts]) => [facet, Object.fromEntries(counts.map((each) => [nameOf(each), each.count]))])) };
}

test('facets and totals equal a brute count for 200 random combinations of filters', async () => {
  const among = <Value extends string>(all: Iterable<Value>, most = 3) =>
    fc.option(fc.uniqueArray(fc.constantFrom(...new Set(all)), { minLength: 1, maxLength: most }), { nil: undefined, freq: 1 });
  const date = fc.option(fc.tuple(fc.integer({ min: 1955, max: 2026 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), fc.constantFrom(4, 7, 10))
    .map(([year, month, day, length]) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`.slice(0, length)), { nil: undefined, freq: 1 });
  const filters = fc.record({
    countries: among(record.flatMap(({ countries }) => countries)),
    match: fc.constantFrom('ANY' as const, 'ALL' as const),
    organizations: among(record.flatMap(({ organizations }) => organizations)),
    domains: among(record.flatMap(({ domains }) => withParents(domains))),
    kinds: among(record.map(({ kind }) => kind)),
    stages: among(record.map(({ stage }) => stage)),
    from: date, to: date,
    dataset: fc.constantFrom(undefined, undefined, 'pacta-curated', 'dcad'),
  }).filter(({ from, to }) => !from || !to || firstDay(from) <= lastDay(to));
  await fc.assert(fc.asyncProperty(filters, async (filter) => {
    expect(await served(filter)).toEqual({ totalCount: record.filter((agreement) => passes(agreement, filter)).length, facets: counted(filter) });
  }), { numRuns: 200 });
}, 120_000);

test('without a filter the counts that are kept equal a brute count', async () =>
  expect(await served({})).toEqual({ totalCount: record.length, facets: counted({}) }));

test('kept counts stay right while agreements are taken back, put back and deleted at once', async () => {
  const { catalogueAgreements } = await import('@pacta/db');
  const db = openDatabase({ url: database.url });
  try {
    const ids = (await db.agreement.findMany({ select: { id: true }, orderBy: { id: 'asc' }, take: 40 })).map(({ id }) => id);
    await Promise.all(ids.slice(0, 30).map((id) => db.$transaction(async (tx) => {
      const { publishedAt } = await tx.agreement.update({ where: { id }, data: { publishedAt: null } }).then(() => ({ publishedAt: new Date() }));
      await catalogueAgreements(tx, [id]);
      await tx.agreement.update({ where: { id }, data: { publishedAt } });
      await catalogueAgreements(tx, [id]);
    })));
    await Promise.all(ids.slice(30).map((id) => db.$transaction(async (tx) => {
      await tx.commitment.deleteMany({ where: { agreementId: id } });
      await tx.agreement.delete({ where: { id } });
    })));
    const kept = await db.$queryRaw<{ type: string; term: string; total: number }[]>`SELECT type::text, term, total FROM "CatalogueCount" WHERE total <> 0 ORDER BY 1, 2`;
    const brute = await db.$queryRaw<{ type: string; term: string; total: number }[]>`
      SELECT ce.type::text, t.term, count(*)::int AS total FROM "CatalogueEntry" ce, unnest(ce.terms || '*'::text) AS t(term) GROUP BY 1, 2 ORDER BY 1, 2`;
    expect(kept).toEqual(brute);
    expect(await db.catalogueEntry.count({ where: { type: 'AGREEMENT' } })).toBe(record.length - 10);
  } finally {
    await db.$disconnect();
  }
}, 60_000);
