import { openDatabase } from '@pacta/db';
import fc from 'fast-check';

/** An agreement as the plain tables have it, without the catalogue. */
export type Plain = {
  countries: string[]; organizations: string[]; domains: string[]; kind: string; stage: string; dataset: string | null;
  years: string[]; events: { kind: string; date: string; from: string; to: string }[];
};
export type Filter = {
  countries?: string[]; match?: 'ANY' | 'ALL'; organizations?: string[]; domains?: string[]; kinds?: string[]; stages?: string[];
  from?: string; to?: string; dataset?: string;
};

/** All public agreements, by plain SQL over the tables of facts. */
export async function plainRecord(url: string): Promise<Plain[]> {
  const db = openDatabase({ url });
  try {
    return await db.$queryRaw<Plain[]>`
      SELECT a.kind::text, a.stage::text, a."datasetSlug" AS dataset,
        ARRAY(SELECT p."countryCode"::text FROM "AgreementParty" p WHERE p."agreementId" = a.id AND p."countryCode" IS NOT NULL) AS countries,
        ARRAY(SELECT p."organizationCode" FROM "AgreementParty" p WHERE p."agreementId" = a.id AND p."organizationCode" IS NOT NULL) AS organizations,
        ARRAY(SELECT s."domainSlug" FROM "AgreementSubject" s WHERE s."agreementId" = a.id
          UNION SELECT c."domainSlug" FROM "Commitment" c WHERE c."agreementId" = a.id) AS domains,
        ARRAY(SELECT DISTINCT left(v.date, 4) FROM "Event" v WHERE v."agreementId" = a.id AND v."commitmentId" IS NULL AND v.date IS NOT NULL) AS years,
        (SELECT coalesce(json_agg(json_build_object('kind', v.kind, 'date', v.date, 'from', partial_date_start(v.date), 'to', partial_date_end(v.date))), '[]')
          FROM "Event" v WHERE v."agreementId" = a.id AND v."commitmentId" IS NULL AND v.date IS NOT NULL) AS events
      FROM "Agreement" a WHERE a."publishedAt" IS NOT NULL`;
  } finally {
    await db.$disconnect();
  }
}

/** Slugs with the domains that they belong to. */
export const withParents = (slugs: string[]) => [...new Set(slugs.flatMap((slug) => [slug, slug.split('/')[0] ?? slug]))];
export const firstDay = (partial: string) => partial.padEnd(10, '-01').slice(0, 4) + (partial.slice(4, 7) || '-01') + (partial.slice(7) || '-01');
export const lastDay = (partial: string) => {
  const [year, month, day] = partial.split('-');
  return day ? partial : new Date(Date.UTC(Number(year), month ? Number(month) : 12, 0)).toISOString().slice(0, 10);
};

/** Whether an agreement meets a filter, as the schema's descriptions say it. */
export function passes(agreement: Plain, filter: Filter): boolean {
  const some = (wanted: string[] | undefined, has: string[]) => !wanted?.length || wanted.some((each) => has.includes(each));
  const countries = filter.match === 'ALL' ? (filter.countries ?? []).every((each) => agreement.countries.includes(each)) : some(filter.countries, agreement.countries);
  const time = (!filter.from && !filter.to) || agreement.events.some(({ from, to }) =>
    (!filter.from || to >= firstDay(filter.from)) && (!filter.to || from <= lastDay(filter.to)));
  return countries && time && some(filter.organizations, agreement.organizations) && some(filter.domains, withParents(agreement.domains))
    && some(filter.kinds, [agreement.kind]) && some(filter.stages, [agreement.stage]) && (!filter.dataset || agreement.dataset === filter.dataset);
}

/** Filters of all sorts over what the record holds, none of them with a time that nothing can lie in. */
export function filtersOf(record: Plain[]): fc.Arbitrary<Filter> {
  // Seldom, so that most filters leave something over.
  const seldom = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });
  const among = <Value extends string>(all: Iterable<Value>, most = 3) => seldom(fc.uniqueArray(fc.constantFrom(...new Set(all)), { minLength: 1, maxLength: most }));
  const date = seldom(fc.tuple(fc.integer({ min: 1955, max: 2026 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), fc.constantFrom(4, 7, 10))
    .map(([year, month, day, length]) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`.slice(0, length)));
  return fc.record({
    countries: among(record.flatMap(({ countries }) => countries)),
    match: fc.constantFrom('ANY' as const, 'ALL' as const),
    organizations: among(record.flatMap(({ organizations }) => organizations)),
    domains: among(record.flatMap(({ domains }) => withParents(domains))),
    kinds: among(record.map(({ kind }) => kind)),
    stages: among(record.map(({ stage }) => stage)),
    from: date, to: date,
    dataset: fc.constantFrom(undefined, undefined, 'pacta-curated', 'dcad'),
  }).filter(({ from, to }) => !from || !to || firstDay(from) <= lastDay(to));
}
