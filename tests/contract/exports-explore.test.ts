import Graph from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { expect, test } from 'vitest';
import { csvRows, textAt } from '../support/exports.ts';
import { servedRecord } from '../support/served-record.ts';

const pacta = servedRecord();

type Answer = {
  network: { nodes: { country: { code: string; name: string }; count: number }[]; edges: { a: { code: string }; b: { code: string }; weight: number }[] };
  timeline: { period: string; agreementCount: number; events: { kind: string; count: number }[] }[];
};

async function asked(filter: object, { minWeight = 1, by = 'YEAR' } = {}): Promise<Answer> {
  const { data, errors } = await pacta.api.ask<Answer>(`query ($filter: AgreementFilter, $minWeight: Int, $by: TimelineUnit!) {
    network(filter: $filter, minWeight: $minWeight) { nodes { country { code name(locale: EN) } count } edges { a { code } b { code } weight } }
    timeline(filter: $filter, by: $by) { period agreementCount events { kind count } } }`, { filter, minWeight, by });
  expect(errors).toBeUndefined();
  return data!;
}

const FILTERS: [string, object][] = [
  ['', {}], ['country=ml', { countries: ['ML'] }], ['domain=training&from=2000&to=2020', { domains: ['training'], from: '2000', to: '2020' }],
  ['country=ml&country=sn&match=all', { countries: ['ML', 'SN'], match: 'ALL' }], ['country=is', { countries: ['IS'] }],
];

test.each(FILTERS)('the files of ?%s hold the network that the API answers, in all their forms', async (query, filter) => {
  const { network } = await asked(filter);
  const nodes = network.nodes.map(({ country: { code, name }, count }) => [code, name, count]);
  const edges = network.edges.map(({ a, b, weight }) => [a.code, b.code, weight]);
  expect(csvRows(await textAt(pacta.api, `/en/network.nodes.csv?${query}`)).map(({ code, name, agreements }) => [code, name, Number(agreements)])).toEqual(nodes);
  const rows = csvRows(await textAt(pacta.api, `/en/network.csv?${query}`));
  expect(rows.map(({ a_code, b_code, weight }) => [a_code, b_code, Number(weight)])).toEqual(edges);
  for (const { a_code, b_code, permalink } of rows) expect(new URL(permalink!).pathname).toBe(`/en/countries/${a_code!.toLowerCase()}/${b_code!.toLowerCase()}`);

  const json = JSON.parse(await textAt(pacta.api, `/network.json?${query}`)) as { meta: object; nodes: { code: string; name: { en: string }; count: number }[]; edges: { a: string; b: string; weight: number }[] };
  expect(json.meta).toMatchObject({ licence: { name: 'CC-BY-4.0' } });
  expect(json.nodes.map(({ code, name, count }) => [code, name.en, count])).toEqual(nodes);
  expect(json.edges.map(({ a, b, weight }) => [a, b, weight])).toEqual(edges);

  const graph = parseGexf(Graph, await textAt(pacta.api, `/en/network.gexf?${query}`));
  expect(graph.mapNodes((code, { label, agreements }) => [code, label as unknown, agreements as unknown])).toEqual(nodes);
  expect(graph.mapEdges((_, { weight }, a, b) => [a, b, weight as unknown])).toEqual(edges);
});

test('a network can be asked for from a weight up, and keeps all of its countries', async () => {
  const { network } = await asked({}, { minWeight: 4 });
  const rows = csvRows(await textAt(pacta.api, '/network.csv?weight=4'));
  expect(rows.map(({ weight }) => Number(weight))).toEqual(network.edges.map(({ weight }) => weight));
  expect(Math.min(...rows.map(({ weight }) => Number(weight)))).toBeGreaterThanOrEqual(4);
  expect(csvRows(await textAt(pacta.api, '/network.nodes.csv?weight=4'))).toHaveLength(network.nodes.length);
});

test.each(['YEAR', 'DECADE', 'MONTH'])('a timeline by %s has in its files what the API answers', async (by) => {
  const { timeline } = await asked({ countries: ['ML'] }, { by });
  const rows = csvRows(await textAt(pacta.api, `/timeline.csv?country=ml&by=${by.toLowerCase()}`));
  expect(rows.map(({ period, agreements }) => [period, Number(agreements)])).toEqual(timeline.map(({ period, agreementCount }) => [period, agreementCount]));
  expect(rows.length).toBeGreaterThan(1);
  for (const [index, { events }] of timeline.entries()) {
    const { period: _, agreements: __, ...kinds } = rows[index]!;
    expect(Object.fromEntries(Object.entries(kinds).filter(([, count]) => count !== '0'))).toEqual(Object.fromEntries(events.map(({ kind, count }) => [kind.toLowerCase(), String(count)])));
  }
  const json = JSON.parse(await textAt(pacta.api, `/timeline.json?country=ml&by=${by}`)) as { periods: { period: string; agreementCount: number }[] };
  expect(json.periods.map(({ period, agreementCount }) => [period, agreementCount])).toEqual(timeline.map(({ period, agreementCount }) => [period, agreementCount]));
});

test.each([
  ['/network.gexf', 'application/gexf+xml; charset=utf-8', 'attachment; filename="pacta-network.gexf"'],
  ['/fr/network.nodes.csv?country=ml', 'text/csv; charset=utf-8; header=present', 'attachment; filename="pacta-network.nodes.csv"'],
  ['/en/timeline.json', 'application/json; charset=utf-8', 'inline; filename="pacta-timeline.json"'],
])('%s says what it is and under which name to save it', async (path, type, disposition) => {
  const { status, headers } = await fetch(pacta.api.origin + path);
  expect([status, headers.get('content-type'), headers.get('content-disposition')]).toEqual([200, type, disposition]);
});

test.each([
  ['/network.csv?weight=0', /"0" is no weight/], ['/network.gexf?weight=many', /"many" is no weight/], ['/network.csv?weight=2&weight=3', /Give `weight` once/],
  ['/network.csv?by=year', /no filter `by`.*weight/], ['/timeline.csv?by=week', /`by` is decade, year or month/], ['/timeline.csv?weight=2', /no filter `weight`/],
  ['/network.json?country=ZZ', /knows no country ZZ/], ['/timeline.csv?from=2020&to=2010', /lies after/], ['/agreements.csv?weight=2', /no filter `weight`/],
])('%s is refused in words', async (path, message) => {
  const answer = await fetch(pacta.api.origin + path);
  expect(answer.status).toBe(400);
  expect(((await answer.json()) as { errors: { message: string }[] }).errors[0]?.message).toMatch(message);
});
