import { parseArgs } from 'node:util';
import { Client } from 'pg';
import { dataOf, graphql, type Asking } from './answers/answer.ts';
import { cursorOf } from './answers/pacta.ts';
import { explain } from './explain.ts';
import { ask, load, median } from './load.ts';
import { checkThatDatabaseIsHere, processorTime, usedBetween } from './processor-time.ts';
import { FREQUENT_COUNTRIES, FREQUENT_DOMAINS, SEARCHES } from './seed/vocabulary.ts';
import { startPacta, type Server } from './servers.ts';

const LINE = 'slug title kind stage parties { party { name } }';
const FACETS = 'facets { countries { country { code } count } domains { domain { slug } count } kinds { kind count } stages { stage count } years { year count } }';

const list = (query: string, from: readonly string[]) => from.map((value) => graphql(query, { value }));
const countries = FREQUENT_COUNTRIES.slice(0, 10);
const domains = FREQUENT_DOMAINS.slice(0, 10);
const pairs = countries.flatMap((a) => countries.filter((b) => a < b).map((b) => ({ a, b })));

/** What is asked at every size. `deep` is a cursor half way down the list; `slugs` name agreements from all over it. */
const questions = ({ deep, slugs }: { deep: string; slugs: readonly string[] }): Record<string, Asking[]> => ({
  'one agreement': list(`query ($value: String!) { agreement(by: { slug: $value }) { ${LINE} domains { slug } events { kind date } commitments { statement }
    evidence(first: 20) { totalCount nodes { ... on ReferenceEvidence { says article { title } } } } } }`, slugs),
  'newest 20': [graphql(`{ agreements(first: 20) { totalCount nodes { ${LINE} } } }`)],
  'a page half way down': [graphql(`query ($after: String!) { agreements(first: 20, after: $after) { nodes { ${LINE} } } }`, { after: deep })],
  'newest 20 of a country': list(`query ($value: CountryCode!) { agreements(filter: { countries: [$value] }, first: 20) { totalCount nodes { ${LINE} } } }`, countries),
  // Five, so that a thousand agreements fill the page too, and every size gives the same rows of text.
  'newest 5 of a country and a domain': countries.flatMap((country) => domains.map((domain) =>
    graphql(`query ($country: CountryCode!, $domain: String!) { agreements(filter: { countries: [$country], domains: [$domain] }, first: 5) { totalCount nodes { ${LINE} } } }`, { country, domain }))),
  'facets of everything': [graphql(`{ agreements(first: 0) { totalCount ${FACETS} } }`)],
  'facets of a country and a domain': countries.flatMap((country) => domains.slice(0, 3).map((domain) =>
    graphql(`query ($country: CountryCode!, $domain: String!) { agreements(filter: { countries: [$country], domains: [$domain] }, first: 0) { totalCount ${FACETS} } }`, { country, domain }))),
  'facets of a country': list(`query ($value: CountryCode!) { agreements(filter: { countries: [$value] }, first: 0) { totalCount ${FACETS} } }`, countries),
  'pair': pairs.map((pair) => graphql(`query ($a: CountryCode!, $b: CountryCode!) { pair(a: $a, b: $b) {
    agreements(first: 20) { totalCount nodes { ${LINE} } } commitments(first: 20) { totalCount nodes { statement } } domainProfile { domain { slug } agreementCount }
    timeline { period agreementCount } organizations { name } coverage { agreementCount } } }`, pair)),
  'timeline of everything': [graphql('{ timeline { period agreementCount } }')],
  'timeline of a country': list('query ($value: CountryCode!) { timeline(filter: { countries: [$value] }) { period agreementCount events { kind count } } }', countries),
  'partners of a country': list('query ($value: CountryCode!) { country(code: $value) { partners(first: 20) { country { code } agreementCount } domainProfile { domain { slug } agreementCount } } }', countries),
  'network of everything': [graphql('{ network(minWeight: 3) { nodes { count } edges { weight } } }')],
  'network of a domain': list('query ($value: String!) { network(filter: { domains: [$value] }, minWeight: 3) { nodes { count } edges { weight } } }', domains),
  'search, first 20': list('query ($value: String!) { search(query: $value, first: 20) { nodes { __typename ... on Agreement { slug title } } } }', SEARCHES),
  'search with facets': list(`query ($value: String!) { search(query: $value, first: 20) { totalCount nodes { __typename } facets { types { type count } countries { country { code } count } } } }`, SEARCHES),
  'text filter with facets': list(`query ($value: String!) { agreements(filter: { text: $value }, first: 20) { totalCount nodes { ${LINE} } ${FACETS} } }`, SEARCHES),
});

/** Pacta at one size, with what is asked of it. */
type Size = { agreements: number; server: Server; client: Client; questions: Record<string, Asking[]>; latency: Map<string, number>; cost: Map<string, number> };

/** A burst of a question is this many rounds, each of all sizes in turn: a machine that slows down slows all of them. */
const ROUNDS = 3;

/** Asks Pacta's API, without its response cache, the same at every size. `explainTo`: a folder for the plans. */
export async function scale({ databases, seconds, explainTo }: { databases: readonly string[]; seconds: number; explainTo?: string }): Promise<void> {
  const sizes: Size[] = [];
  try {
    for (const [at, database] of databases.entries()) sizes.push(await open(database, 4810 + at));
    for (const name of Object.keys(sizes[0]?.questions ?? {})) await measure(name, sizes, seconds / ROUNDS);
  } finally {
    for (const { server, client } of sizes) {
      await server.stop();
      await client.end();
    }
  }
  print('Latency of one request at a time, milliseconds (median)', sizes, ({ latency }) => latency);
  print('Processor time of server and database for one request, milliseconds (mean)', sizes, ({ cost }) => cost);
  if (explainTo) for (const [at, { agreements, questions: all }] of sizes.entries()) await explain(databases[at] ?? '', all, `${explainTo}/${agreements}`);
}

async function open(database: string, port: number): Promise<Size> {
  const client = new Client({ connectionString: database });
  await client.connect();
  await checkThatDatabaseIsHere(client);
  const { rows } = await client.query<{ held: number }>('SELECT count(*)::int AS held FROM "Agreement"');
  const server = await startPacta(database, { port, cached: false });
  return { agreements: rows[0]?.held ?? 0, server, client, questions: questions(await asked(client)), latency: new Map(), cost: new Map() };
}

async function measure(name: string, sizes: readonly Size[], seconds: number): Promise<void> {
  const found = new Map(sizes.map((size) => [size, { latencies: [] as number[], used: 0 }]));
  for (let round = -1; round < ROUNDS; round += 1)
    for (const [{ server, client, questions: all }, so] of found) {
      const askings = all[name] ?? [];
      if (round < 0) for (const asking of askings) dataOf(await ask(server.origin, asking)); // no error is measured
      const before = await processorTime(server.pid, client);
      const latencies = await load(server.origin, askings, { connections: 1, seconds });
      const used = usedBetween(before, await processorTime(server.pid, client));
      if (round < 0) continue; // the first warms up
      so.latencies.push(...latencies);
      so.used += used;
    }
  for (const [size, { latencies, used }] of found) {
    size.latency.set(name, median(latencies));
    size.cost.set(name, (used * 1000) / latencies.length);
  }
  console.error(`${name}: ${sizes.map(({ latency }) => latency.get(name)?.toFixed(2)).join(', ')} ms`);
}

async function asked(client: Client): Promise<{ deep: string; slugs: string[] }> {
  const { rows } = await client.query<{ at: string; id: string }>(
    `SELECT to_char("updatedAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at, id FROM "Agreement"
     ORDER BY "updatedAt" DESC, id DESC OFFSET (SELECT count(*) / 2 FROM "Agreement") LIMIT 1`);
  const [row] = rows;
  if (!row) throw new Error('The database holds no agreements: run `npm run seed -w @pacta/benchmarks` first.');
  const named = await client.query<{ slug: string }>('SELECT slug FROM "Agreement" ORDER BY md5(id::text) LIMIT 100');
  return { deep: cursorOf(row.at, row.id), slugs: named.rows.map(({ slug }) => slug) };
}

function print(title: string, all: readonly Size[], of: (size: Size) => Map<string, number>) {
  const [first, last] = [all.at(0), all.at(-1)];
  if (!first || !last) return;
  console.log(`\n${title}:\n\n| agreements | ${all.map(({ agreements }) => agreements).join(' | ')} | growth |\n|---|${all.map(() => '---:|').join('')}---:|`);
  for (const name of of(first).keys()) {
    const cells = all.map((size) => of(size).get(name) ?? Number.NaN);
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
