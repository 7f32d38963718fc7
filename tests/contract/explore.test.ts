import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { filtersOf, firstDay, lastDay, passes, plainRecord, withParents, type Filter, type Plain } from '../support/plain-record.ts';
import { servedRecord } from '../support/served-record.ts';

const pacta = servedRecord();
let record: Plain[];
beforeAll(async () => {
  record = await plainRecord(pacta.database.url);
}, 60_000);

async function ask<Data>(query: string, variables: object): Promise<Data> {
  const { data, errors } = await pacta.api.ask<Data>(query, variables);
  expect(errors).toBeUndefined();
  return data!;
}

/** How often each value occurs. */
function countOf(values: string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

const under = (filter: Filter) => record.filter((agreement) => passes(agreement, filter));
const RUNS = { numRuns: 60 };
/** Filters that kept counts answer, or nearly. */
const FEW: Filter[] = [{}, { countries: ['ML'] }, { domains: ['training'] }, { countries: ['ML', 'SN'], match: 'ALL' }, { countries: ['ML'], domains: ['training'] }];

test('a network holds every two countries that share agreements under a filter, with how many', async () => {
  type Answer = { network: { nodes: { country: { code: string }; count: number }[]; edges: { a: { code: string }; b: { code: string }; weight: number }[] } };
  await fc.assert(fc.asyncProperty(filtersOf(record), fc.integer({ min: 1, max: 4 }), async (filter, minWeight) => {
    const { network } = await ask<Answer>(`query ($filter: AgreementFilter, $minWeight: Int) { network(filter: $filter, minWeight: $minWeight) {
      nodes { country { code } count } edges { a { code } b { code } weight } } }`, { filter, minWeight });
    const agreements = under(filter);
    expect(Object.fromEntries(network.nodes.map(({ country, count }) => [country.code, count]))).toEqual(countOf(agreements.flatMap(({ countries }) => countries)));
    const pairs = countOf(agreements.flatMap(({ countries }) => countries.flatMap((a) => countries.filter((b) => a < b).map((b) => `${a}-${b}`))));
    expect(Object.fromEntries(network.edges.map(({ a, b, weight }) => [`${a.code}-${b.code}`, weight])))
      .toEqual(Object.fromEntries(Object.entries(pairs).filter(([, weight]) => weight >= minWeight)));
  }), { ...RUNS, examples: FEW.map((filter) => [filter, 2]) });
}, 60_000);

test('a timeline counts agreements by the period of their events, and the events by kind', async () => {
  type Answer = { timeline: { period: string; agreementCount: number; events: { kind: string; count: number }[] }[]; plain: { period: string; agreementCount: number }[] };
  const cut = { DECADE: (date: string) => `${date.slice(0, 3)}0`, YEAR: (date: string) => date.slice(0, 4), MONTH: (date: string) => date.slice(0, 7) };
  await fc.assert(fc.asyncProperty(filtersOf(record), fc.constantFrom('DECADE' as const, 'YEAR' as const, 'MONTH' as const), async (filter, by) => {
    const { timeline, plain } = await ask<Answer>(`query ($filter: AgreementFilter, $by: TimelineUnit!) { timeline(filter: $filter, by: $by) { period agreementCount events { kind count } }
      plain: timeline(filter: $filter, by: $by) { period agreementCount } }`, { filter, by });
    const dated = under(filter).flatMap((agreement, index) => agreement.events
      .filter(({ from, to }) => (!filter.from || to >= firstDay(filter.from)) && (!filter.to || from <= lastDay(filter.to)))
      .map(({ kind, date }) => ({ index, kind, period: cut[by](date) })));
    const periods = countOf([...new Set(dated.map(({ index, period }) => `${index} ${period}`))].map((each) => each.split(' ')[1]!));
    expect(Object.fromEntries(timeline.map(({ period, agreementCount }) => [period, agreementCount]))).toEqual(periods);
    expect(timeline.map(({ period }) => period)).toEqual(Object.keys(periods).sort());
    expect(plain).toEqual(timeline.map(({ period, agreementCount }) => ({ period, agreementCount })));
    expect(countOf(timeline.flatMap(({ period, events }) => events.flatMap(({ kind, count }) => Array<string>(count).fill(`${period} ${kind}`)))))
      .toEqual(countOf(dated.map(({ period, kind }) => `${period} ${kind}`)));
  }), { ...RUNS, examples: FEW.map((filter) => [filter, 'YEAR']) });
}, 60_000);

test('partners and domains of a country are those of its agreements under a filter', async () => {
  type Answer = { country: { agreementCount: number; partners: { country: { code: string }; agreementCount: number }[]; domainProfile: { domain: { slug: string }; agreementCount: number }[] } };
  const codes = fc.constantFrom(...new Set(record.flatMap(({ countries }) => countries)));
  await fc.assert(fc.asyncProperty(filtersOf(record), codes, async (filter, code) => {
    const { country } = await ask<Answer>(`query ($filter: AgreementFilter, $code: CountryCode!) { country(code: $code) { agreementCount
      partners(first: 100, filter: $filter) { country { code } agreementCount } domainProfile(filter: $filter) { domain { slug } agreementCount } } }`, { filter, code });
    const own = record.filter(({ countries }) => countries.includes(code));
    expect(country.agreementCount).toBe(own.length);
    const some = own.filter((agreement) => passes(agreement, { ...filter, countries: undefined, match: undefined }));
    // A filter by countries counts as any other: it is not the country's own.
    const met = some.filter((agreement) => passes(agreement, filter));
    expect(Object.fromEntries(country.domainProfile.map(({ domain, agreementCount }) => [domain.slug, agreementCount])))
      .toEqual(countOf(met.flatMap(({ domains }) => withParents(domains).filter((slug) => !slug.includes('/')))));
    const partners = countOf(met.flatMap(({ countries }) => countries.filter((other) => other !== code)));
    expect(Object.fromEntries(country.partners.map(({ country: other, agreementCount }) => [other.code, agreementCount])))
      .toEqual(Object.keys(partners).length <= 100 ? partners : expect.anything());
  }), { ...RUNS, examples: FEW.map((filter) => [filter, 'ML']) });
}, 60_000);

describe('a pair', () => {
  type Answer = { pair: { a: { code: string }; b: { code: string }; agreements: { totalCount: number; facets: { years: { year: number; count: number }[]; countries: { country: { code: string }; count: number }[] } }; commitments: { totalCount: number; nodes: { id: string }[] };
    domainProfile: { domain: { slug: string }; agreementCount: number }[]; timeline: { period: string; agreementCount: number }[]; organizations: { code: string }[] } };
  const PAIR = `query ($a: CountryCode!, $b: CountryCode!) { pair(a: $a, b: $b) { a { code } b { code } agreements { totalCount facets { years { year count } countries { country { code } count } } } commitments(first: 100) { totalCount nodes { id } }
    domainProfile { domain { slug } agreementCount } timeline(by: YEAR) { period agreementCount } organizations { code } } }`;

  test('has the agreements, domains and years that both countries share, in whichever order it is asked for', async () => {
    const all = [...new Set(record.flatMap(({ countries }) => countries))];
    await fc.assert(fc.asyncProperty(fc.constantFrom(...all), fc.constantFrom(...all), async (a, b) => {
      fc.pre(a !== b);
      const [{ pair }, { pair: turned }] = [await ask<Answer>(PAIR, { a, b }), await ask<Answer>(PAIR, { a: b, b: a })];
      const shared = record.filter(({ countries }) => countries.includes(a) && countries.includes(b));
      expect(pair.agreements.totalCount).toBe(shared.length);
      expect(pair.agreements.facets.years.map(({ year, count }) => [String(year), count]).sort()).toEqual(Object.entries(countOf(shared.flatMap(({ years }) => years))).sort());
      expect(Object.fromEntries(pair.agreements.facets.countries.map(({ country, count }) => [country.code, count]))).toEqual(countOf(shared.flatMap(({ countries }) => countries)));
      expect(pair.timeline.map(({ period, agreementCount }) => [period, agreementCount])).toEqual(pair.agreements.facets.years.map(({ year, count }) => [String(year), count]));
      expect(Object.fromEntries(pair.domainProfile.map(({ domain, agreementCount }) => [domain.slug, agreementCount])))
        .toEqual(countOf(shared.flatMap(({ domains }) => withParents(domains).filter((slug) => !slug.includes('/')))));
      expect(turned).toEqual({ ...pair, a: pair.b, b: pair.a });
    }), { numRuns: 40 });
  }, 60_000);

  test('of Mali and Senegal has the measures of the seed article and the organizations of both', async () => {
    const { pair } = await ask<Answer>(PAIR, { a: 'ML', b: 'SN' });
    expect(pair.commitments).toMatchObject({ totalCount: 12, nodes: { length: 12 } });
    expect(pair.organizations.map(({ code }) => code)).toEqual(expect.arrayContaining(['AFRICAN-UNION', 'ECOWAS', 'UNITED-NATIONS']));
    expect(pair.agreements.totalCount).toBeGreaterThan(10);
  });

  test.each<[string, object, RegExp]>([
    ['one country twice', { a: 'ML', b: 'ML' }, /two countries, and both are ML/], ['a country that is none', { a: 'ML', b: 'ZZ' }, /no country ZZ/],
  ])('of %s is refused in words', async (_, variables, message) => {
    const { errors } = await pacta.api.ask(PAIR, variables);
    expect(errors?.[0]).toMatchObject({ message: expect.stringMatching(message), extensions: { code: 'BAD_USER_INPUT' } });
  });
});
