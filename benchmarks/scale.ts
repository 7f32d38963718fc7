import { parseArgs } from 'node:util';
import { Client } from 'pg';
import { dataOf, graphql, type Asking } from './answers/answer.ts';
import { cursorOf } from './answers/pacta.ts';
import { explain } from './explain.ts';
import { ask, load, median } from './load.ts';
import { checkThatDatabaseIsHere, processorTime, usedBetween } from './processor-time.ts';
import { FREQUENT_COUNTRIES, FREQUENT_DOMAINS, SEARCHES } from './seed/vocabulary.ts';
import { startPacta } from './servers.ts';

const LINE = 'slug title kind stage parties { party { name } }';
const FACETS = 'facets { countries { country { code } count } domains { domain { slug } count } kinds { kind count } stages { stage count } years { year count } }';

const list = (query: string, from: readonly string[]) => from.map((value) => graphql(query, { value }));
const countries = FREQUENT_COUNTRIES.slice(0, 10);
const domains = FREQUENT_DOMAINS.slice(0, 10);
const pairs = countries.flatMap((a) => countries.filter((b) => a < b).map((b) => ({ a, b })));

/** What is asked at every size. `deep` is a cursor half way down the list. */
const questions = (deep: string): Record<string, Asking[]> => ({
  'newest 20': [graphql(`{ agreements(first: 20) { totalCount nodes { ${LINE} } } }`)],
  'a page half way down': [graphql(`query ($after: String!) { agreements(first: 20, after: $after) { nodes { ${LINE} } } }`, { after: deep })],
  'list of a country and a domain': countries.flatMap((country) => domains.map((domain) =>
    graphql(`query ($country: CountryCode!, $domain: String!) { agreements(filter: { countries: [$country], domains: [$domain] }, first: 20) { totalCount nodes { ${LINE} } } }`, { country, domain }))),
  'facets of everything': [graphql(`{ agreements(first: 0) { totalCount ${FACETS} } }`)],
  'facets of a country': list(`query ($value: CountryCode!) { agreements(filter: { countries: [$value] }, first: 0) { totalCount ${FACETS} } }`, countries),
  'pair': pairs.map((pair) => graphql(`query ($a: CountryCode!, $b: CountryCode!) { pair(a: $a, b: $b) {
    agreements(first: 20) { totalCount nodes { ${LINE} } } commitments(first: 20) { totalCount nodes { statement } } domainProfile { domain { slug } agreementCount }
    timeline { period agreementCount } organizations { name } coverage { agreementCount } } }`, pair)),
  'timeline of everything': [graphql('{ timeline { period agreementCount } }')],
  'timeline of a country': list('query ($value: CountryCode!) { timeline(filter: { countries: [$value] }) { period agreementCount events { kind count } } }', countries),
  'partners of a country': list('query ($value: CountryCode!) { country(code: $value) { partners(first: 20) { country { code } agreementCount } domainProfile { domain { slug } agreementCount } } }', countries),
  'network of a domain': list('query ($value: String!) { network(filter: { domains: [$value] }, minWeight: 3) { nodes { count } edges { weight } } }', domains),
  'search, first 20': list('query ($value: String!) { search(query: $value, first: 20) { nodes { __typename ... on Agreement { slug title } } } }', SEARCHES),
  'search with facets': list(`query ($value: String!) { search(query: $value, first: 20) { totalCount nodes { __typename } facets { types { type count } countries { country { code } count } } } }`, SEARCHES),
  'text filter with facets': list(`query ($value: String!) { agreements(filter: { text: $value }, first: 20) { totalCount nodes { ${LINE} } ${FACETS} } }`, SEARCHES),
});

type Measured = { agreements: number; latency: Map<string, number>; cost: Map<string, number> };

/** Asks Pacta's API, without its response cache, the same at one size after another. `explainTo`: a folder for the plans. */
export async function scale({ databases, seconds, explainTo }: { databases: readonly string[]; seconds: number; explainTo?: string }): Promise<void> {
  const all: Measured[] = [];
  for (const database of databases) {
    const measured = await measure(database, seconds);
    all.push(measured);
    if (explainTo) await explain(database, questions(await halfWay(database)), `${explainTo}/${measured.agreements}`);
  }
  print('Latency of one request at a time, milliseconds (median)', all, ({ latency }) => latency);
  print('Processor time of server and database for one request, milliseconds (mean)', all, ({ cost }) => cost);
}

async function measure(database: string, seconds: number): Promise<Measured> {
  const client = new Client({ connectionString: database });
  await client.connect();
  const server = await startPacta(database, { port: 4810, cached: false });
  try {
    await checkThatDatabaseIsHere(client);
    const { rows } = await client.query<{ held: number }>('SELECT count(*)::int AS held FROM "Agreement"');
    const measured: Measured = { agreements: rows[0]?.held ?? 0, latency: new Map(), cost: new Map() };
    for (const [name, askings] of Object.entries(questions(await halfWay(database)))) {
      for (const asking of askings) dataOf(await ask(server.origin, asking)); // warms up, and no error is measured
      const before = await processorTime(server.pid, client);
      const latencies = await load(server.origin, askings, { connections: 1, seconds });
      measured.cost.set(name, (usedBetween(before, await processorTime(server.pid, client)) * 1000) / latencies.length);
      measured.latency.set(name, median(latencies));
      console.error(`${measured.agreements} agreements, ${name}: ${median(latencies).toFixed(2)} ms`);
    }
    return measured;
  } finally {
    await server.stop();
    await client.end();
  }
}

async function halfWay(database: string): Promise<string> {
  const client = new Client({ connectionString: database });
  await client.connect();
  try {
    const { rows } = await client.query<{ at: string; id: string }>(
      `SELECT to_char("updatedAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at, id FROM "Agreement"
       ORDER BY "updatedAt" DESC, id DESC OFFSET (SELECT count(*) / 2 FROM "Agreement") LIMIT 1`);
    const [row] = rows;
    if (!row) throw new Error('The database holds no agreements: run `npm run seed -w @pacta/benchmarks` first.');
    return cursorOf(row.at, row.id);
  } finally {
    await client.end();
  }
}

function print(title: string, all: readonly Measured[], of: (measured: Measured) => Map<string, number>) {
  const [first, last] = [all.at(0), all.at(-1)];
  if (!first || !last) return;
  console.log(`\n${title}:\n\n| agreements | ${all.map(({ agreements }) => agreements).join(' | ')} | growth |\n|---|${all.map(() => '---:|').join('')}---:|`);
  for (const name of of(first).keys()) {
    const cells = all.map((measured) => of(measured).get(name) ?? Number.NaN);
    console.log(`| ${name} | ${cells.map((cell) => cell.toFixed(2)).join(' | ')} | ${((cells.at(-1) ?? Number.NaN) / (cells[0] ?? Number.NaN)).toPrecision(2)} |`);
  }
}

if (import.meta.filename === process.argv[1]) {
  const { values } = parseArgs({ options: { database: { type: 'string', multiple: true }, seconds: { type: 'string', default: '3' }, explain: { type: 'string' } } });
  if (!values.database) {
    console.error('npm run scale -w @pacta/benchmarks -- --database postgresql://…/bench_1k --database postgresql://…/bench_100k --database postgresql://…/bench_1m [--explain plans]');
    process.exit(2);
  }
  await scale({ databases: values.database, seconds: Number(values.seconds), explainTo: values.explain });
}
