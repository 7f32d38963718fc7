import { openDatabase } from '@pacta/db';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { filtersOf, passes, plainRecord, withParents, type Filter, type Plain } from '../support/plain-record.ts';
import { servedRecord } from '../support/served-record.ts';

const pacta = servedRecord();
let record: Plain[];
beforeAll(async () => {
  record = await plainRecord(pacta.database.url);
}, 60_000);

const FACETS = {
  countries: { values: ({ countries }: Plain) => countries, filter: ['countries', 'match'] },
  organizations: { values: ({ organizations }: Plain) => organizations, filter: ['organizations'] },
  domains: { values: ({ domains }: Plain) => withParents(domains), filter: ['domains'] },
  kinds: { values: ({ kind }: Plain) => [kind], filter: ['kinds'] },
  stages: { values: ({ stage }: Plain) => [stage], filter: ['stages'] },
  years: { values: ({ years }: Plain) => years, filter: [] },
  datasets: { values: ({ dataset }: Plain) => (dataset === null ? [] : [dataset]), filter: ['dataset'] },
} as const;

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
  const { data, errors } = await pacta.api.ask<{ agreements: { totalCount: number; facets: Record<string, Count[]> } }>(QUERY, { filter });
  expect(errors).toBeUndefined();
  const { totalCount, facets } = data!.agreements;
  const nameOf = ({ count: _, ...rest }: Count) => {
    const [value] = Object.values(rest) as (string | number | { code?: string; slug?: string })[];
    return typeof value === 'object' ? (value.code ?? value.slug ?? '') : String(value);
  };
  return { totalCount, facets: Object.fromEntries(Object.entries(facets).map(([facet, counts]) => [facet, Object.fromEntries(counts.map((each) => [nameOf(each), each.count]))])) };
}

test('facets and totals equal a brute count for 200 random combinations of filters', async () => {
  await fc.assert(fc.asyncProperty(filtersOf(record), async (filter) => {
    expect(await served(filter)).toEqual({ totalCount: record.filter((agreement) => passes(agreement, filter)).length, facets: counted(filter) });
  }), { numRuns: 200 });
}, 120_000);

test('without a filter the counts that are kept equal a brute count', async () =>
  expect(await served({})).toEqual({ totalCount: record.length, facets: counted({}) }));

/** The counts as they are kept, and as the entries themselves give them. */
async function countsOf(db: ReturnType<typeof openDatabase>) {
  type Kept = { type: string; within: string; term: string; total: number };
  const kept = await db.$queryRaw<Kept[]>`SELECT type::text, within, term, total FROM "CatalogueCount" WHERE total <> 0 ORDER BY 1, 2, 3`;
  const brute = await db.$queryRaw<Kept[]>`
    SELECT ce.type::text, w.within, t.term, count(*)::int AS total FROM "CatalogueEntry" ce, unnest(ce.terms || '*'::text) AS w(within), unnest(ce.terms || '*'::text) AS t(term)
    WHERE w.within = '*' OR (t.term <> '*' AND ce.type = 'AGREEMENT') GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`;
  return { kept, brute };
}

test('kept counts stay right while agreements are taken back, put back and deleted at once', async () => {
  const { catalogueAgreements } = await import('@pacta/db');
  const db = openDatabase({ url: pacta.database.url });
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
    const { kept, brute } = await countsOf(db);
    expect(kept).toEqual(brute);
    expect(await db.catalogueEntry.count({ where: { type: 'AGREEMENT' } })).toBe(record.length - 10);
  } finally {
    await db.$disconnect();
  }
}, 60_000);

test('after a restore that brought counts and no entries, a load makes both right again', async () => {
  const { loadRecord } = await import('@pacta/db');
  const db = openDatabase({ url: pacta.database.url });
  try {
    await db.$executeRaw`TRUNCATE "CatalogueEntry"`;
    await loadRecord(pacta.database.url);
    const { kept, brute } = await countsOf(db);
    expect(kept).toEqual(brute);
    expect(await db.catalogueEntry.count({ where: { type: 'AGREEMENT' } })).toBeGreaterThanOrEqual(record.length - 10);
  } finally {
    await db.$disconnect();
  }
}, 60_000);
