import type { EventKind } from '../__generated__/prisma/enums.ts';
import { Prisma } from '../client.ts';
import type { Reader } from '../reader.ts';
import { decidingTerms, facetsFrom, keptFacetOf, meets, ofType, profileOf, unknownIn, type FacetCount, type Wanted } from './catalogue.ts';
import { agreementsWanted, type AgreementConditions } from './conditions.ts';

/** For each country, how often each value of a facet stands in its agreements under a filter, most frequent first. */
export async function readCountryFacet(
  db: Reader,
  { codes, filter, facet }: { codes: readonly string[]; filter: AgreementConditions; facet: 'country' | 'domain' },
): Promise<{ counts: Map<string, FacetCount[]>; unknown: string[] }> {
  const wanted = agreementsWanted(filter);
  const found = await db.read<{ key: string; counts: Record<string, number>; unknown: string[] }>(Prisma.sql`
    SELECT k.key, ${unknownIn(wanted)} AS unknown, ${profileOf(wanted, facet, Prisma.sql`('country:' || k.key)`)} AS counts
    FROM unnest(${[...codes]}::text[]) AS k(key)`, { planned: false });
  return { counts: new Map(found.map(({ key, counts }) => [key, facetsFrom(counts)[facet] ?? []])), unknown: found[0]?.unknown ?? [] };
}

/** Two countries and how many agreements name both. */
export type EdgeRecord = { a: string; b: string; weight: number };
export type NetworkRecord = { nodes: FacetCount[]; edges: EdgeRecord[] };

/** Who shares agreements with whom: the countries of the agreements that meet a filter, and each pair of them with its weight. */
export async function readNetwork(db: Reader, filter: AgreementConditions, minWeight: number): Promise<{ network: NetworkRecord; unknown: string[] }> {
  const wanted = agreementsWanted(filter);
  const [found] = await db.read<NetworkRecord & { unknown: string[] }>(Prisma.sql`
    WITH ${decidingTerms(wanted)?.length === 0 ? KEPT_NETWORK : networkOf(wanted)}
    SELECT ${unknownIn(wanted)} AS unknown,
      (SELECT coalesce(json_agg(json_build_object('value', n.code, 'count', n.total) ORDER BY n.total DESC, n.code), '[]') FROM n) AS nodes,
      (SELECT coalesce(json_agg(json_build_object('a', e.a, 'b', e.b, 'weight', e.weight) ORDER BY e.weight DESC, e.a, e.b), '[]')
        FROM e WHERE e.weight >= ${minWeight}) AS edges`, { planned: false });
  return { network: { nodes: found?.nodes ?? [], edges: found?.edges ?? [] }, unknown: found?.unknown ?? [] };
}

/** Countries `n(code, total)` and pairs of countries `e(a, b, weight)`, from the agreements that meet a filter. */
const networkOf = (wanted: Wanted) => Prisma.sql`
  named AS MATERIALIZED (SELECT ARRAY(SELECT substr(t.term, 9) FROM unnest(ce.terms) AS t(term) WHERE starts_with(t.term, 'country:')) AS codes
    FROM "CatalogueEntry" ce WHERE ${ofType('AGREEMENT')} AND ${meets(wanted)}),
  n AS (SELECT c.code, count(*)::int AS total FROM named, unnest(named.codes) AS c(code) GROUP BY c.code),
  e AS (SELECT a.code AS a, b.code AS b, count(*)::int AS weight FROM named, unnest(named.codes) AS a(code), unnest(named.codes) AS b(code)
    WHERE a.code < b.code GROUP BY a.code, b.code)`;

/** The same of all agreements, from the counts that are kept. */
const KEPT_NETWORK = Prisma.sql`
  kept AS MATERIALIZED (SELECT cc.within, substr(cc.term, 9) AS code, cc.total FROM "CatalogueCount" cc
    WHERE cc.type = 'AGREEMENT' AND (cc.within = '*' OR starts_with(cc.within, 'country:')) AND cc.term >= 'country:' AND cc.term < 'country;' AND cc.total > 0),
  n AS (SELECT code, total FROM kept WHERE within = '*'),
  e AS (SELECT substr(within, 9) AS a, code AS b, total AS weight FROM kept WHERE within <> '*' AND substr(within, 9) < code)`;

export type TimelineUnit = 'DECADE' | 'YEAR' | 'MONTH';

/** How many agreements have a dated event of their own in a period, and how many have each kind of event in it. */
export type BucketRecord = { period: string; agreementCount: number; events?: { kind: EventKind; count: number }[] };

const PERIODS: Record<TimelineUnit, Prisma.Sql> = {
  DECADE: Prisma.sql`left(v.date, 3) || '0'`,
  YEAR: Prisma.sql`left(v.date, 4)`,
  MONTH: Prisma.sql`left(v.date, 7)`, // an event known to the year alone has no month: it stands under its year
};

/** When agreements that meet a filter had their events; only events between `from` and `to` are counted. In order of time. */
export async function readTimeline(
  db: Reader,
  { filter, unit, kinds }: { filter: AgreementConditions; unit: TimelineUnit; kinds: boolean },
): Promise<{ buckets: BucketRecord[]; unknown: string[] }> {
  const wanted = agreementsWanted(filter);
  const kept = unit === 'YEAR' && !kinds && keptFacetOf('AGREEMENT', wanted, 'year');
  if (kept) return keptYears(db, wanted, kept);
  const [found] = await db.read<{ buckets: BucketRecord[]; unknown: string[] }>(Prisma.sql`
    WITH dated AS MATERIALIZED (
      SELECT ${PERIODS[unit]} AS period, v.kind, v."agreementId" FROM "CatalogueEntry" ce
      JOIN "Event" v ON v."agreementId" = ce.id AND v."commitmentId" IS NULL AND v."publishedAt" IS NOT NULL AND v.date IS NOT NULL
      WHERE ${ofType('AGREEMENT')} AND ${meets(wanted)}
        ${filter.from ? Prisma.sql`AND partial_date_end(v.date) >= partial_date_start(${filter.from})` : Prisma.empty}
        ${filter.to ? Prisma.sql`AND partial_date_start(v.date) <= partial_date_end(${filter.to})` : Prisma.empty}),
    periods AS (SELECT period, count(DISTINCT "agreementId")::int AS total FROM dated GROUP BY period)
    ${kinds ? Prisma.sql`, of_kinds AS (SELECT k.period, json_agg(json_build_object('kind', k.kind, 'count', k.total) ORDER BY k.kind) AS events
      FROM (SELECT period, kind, count(*)::int AS total FROM dated GROUP BY period, kind) k GROUP BY k.period)` : Prisma.empty}
    SELECT ${unknownIn(wanted)} AS unknown, (SELECT coalesce(json_agg(json_build_object('period', b.period, 'agreementCount', b.total
        ${kinds ? Prisma.sql`, 'events', o.events` : Prisma.empty}) ORDER BY b.period), '[]')
      FROM periods b ${kinds ? Prisma.sql`JOIN of_kinds o ON o.period = b.period` : Prisma.empty}) AS buckets`, { planned: false });
  return found ?? { buckets: [], unknown: [] };
}

async function keptYears(db: Reader, wanted: Wanted, kept: Prisma.Sql): Promise<{ buckets: BucketRecord[]; unknown: string[] }> {
  const [found] = await db.read<{ buckets: BucketRecord[]; unknown: string[] }>(Prisma.sql`
    SELECT ${unknownIn(wanted)} AS unknown, (SELECT coalesce(json_agg(json_build_object('period', substr(y.term, 6), 'agreementCount', y.total) ORDER BY y.term), '[]')
      FROM (${kept}) y) AS buckets`);
  return found ?? { buckets: [], unknown: [] };
}
