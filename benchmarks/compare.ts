import { isDeepStrictEqual, parseArgs } from 'node:util';
import { Client } from 'pg';
import { QUESTIONS, type Answer, type Question, type Values } from './answers/answer.ts';
import { POSTGRAPHILE_FUNCTIONS, WORDS_INDEX } from './floor-statements.ts';
import { ask, load, median } from './load.ts';
import { checkThatDatabaseIsHere, processorTime, usedBetween } from './processor-time.ts';
import { FREQUENT_COUNTRIES, FREQUENT_DOMAINS, SEARCHES } from './seed/vocabulary.ts';
import { startFloor, startPacta, startPostgraphile, type Server } from './servers.ts';

/** How deep question 5 looks, and how many different things each question asks for. */
const DEPTH = 50_000;
const VARIETY = 200;

const NAMES = Object.keys(QUESTIONS) as Question[]; // its own keys

/** Measures every server on one database and prints Markdown tables. Throws, before any time is taken, when answers differ. */
export async function compare({ database, rounds, seconds, connections, without }: {
  database: string;
  rounds: number;
  /** How long one burst of one question takes. */
  seconds: number;
  connections: number;
  without: readonly string[];
}): Promise<void> {
  const client = new Client({ connectionString: database });
  await client.connect();
  const servers: Server[] = [];
  try {
    await checkThatDatabaseIsHere(client);
    await client.query(`${WORDS_INDEX}; ${POSTGRAPHILE_FUNCTIONS}; ANALYZE "Agreement"`);
    const asked = await valuesOf(client);
    servers.push(await startFloor(database, { port: 4801 }));
    servers.push(await startPacta(database, { port: 4802, cached: false }));
    servers.push(await startPacta(database, { port: 4803, cached: true }));
    if (!without.includes('postgraphile')) servers.push(await startPostgraphile(database, { port: 4804 }));
    for (const question of NAMES) await refuseDifferentAnswers(servers, question, asked[question]);
    console.error('All servers give the same answers.');

    const costs = new Map<string, number[]>();
    for (let round = -1; round < rounds; round += 1)
      for (const question of NAMES)
        for (const server of servers) {
          const before = await processorTime(server.pid, client);
          const { length } = await load(server.origin, asked[question].map((values) => server.dialect.ask(question, values)), { connections, seconds });
          const cost = (usedBetween(before, await processorTime(server.pid, client)) * 1000) / length;
          const key = `${server.name} ${question}`;
          if (round >= 0) costs.set(key, [...(costs.get(key) ?? []), cost]); // the first round warms up
        }
    const cost = (server: Server, question: Question) => median(costs.get(`${server.name} ${question}`) ?? []);
    console.log(`\nProcessor time of server and database for one request, milliseconds (median of ${rounds} rounds, ${connections} connections):\n`);
    table(servers, (server, question) => cost(server, question).toFixed(2));
    const [base] = servers;
    if (!base) return;
    console.log('\nThe same, as a multiple of the floor:\n');
    table(servers, (server, question) => (cost(server, question) / cost(base, question)).toPrecision(2));
  } finally {
    for (const server of servers) await server.stop();
    await client.end();
  }
}

/** What is asked for: the same of every server. */
async function valuesOf(client: Client): Promise<Record<Question, readonly Values[]>> {
  const read = async (statement: string, parameters: unknown[]) => (await client.query<{ values: string[] }>(statement, parameters)).rows.map(({ values }) => values);
  const { rows } = await client.query<{ held: number }>('SELECT count(*)::int AS held FROM "Agreement"');
  return {
    Q1: await read('SELECT ARRAY[slug] AS values FROM "Agreement" ORDER BY md5(id::text) LIMIT $1', [VARIETY]),
    Q2: FREQUENT_COUNTRIES.slice(0, 10).flatMap((country) => FREQUENT_DOMAINS.slice(0, 10).map((domain) => [country, domain])),
    Q3: SEARCHES.map((words) => [words]),
    Q4: [[]],
    Q5: await read(
      `SELECT ARRAY[to_char("updatedAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), id::text] AS values
       FROM "Agreement" ORDER BY "updatedAt" DESC, id DESC OFFSET $1 LIMIT $2`,
      [Math.min(DEPTH, Math.floor((rows[0]?.held ?? 0) / 2)), VARIETY],
    ),
  };
}

/** A benchmark of different answers measures nothing. */
async function refuseDifferentAnswers([base, ...others]: Server[], question: Question, asked: readonly Values[]): Promise<void> {
  if (!base) return;
  const answer = async ({ origin, dialect }: Server, values: Values) => inOneOrder(dialect.read(question, await ask(origin, dialect.ask(question, values))));
  for (const values of asked) {
    const expected = await answer(base, values);
    for (const server of others) {
      const found = await answer(server, values);
      if (!isDeepStrictEqual(found, expected))
        throw new Error(`${server.name} and ${base.name} answer ${question} (${values.join(', ')}) differently:\n${firstDifference(found, expected)}`);
    }
  }
}

/** Where two answers part, with a little of what stands there. */
function firstDifference(found: unknown, expected: unknown): string {
  const sorted = (value: unknown) => JSON.stringify(value, (_, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner);
  const [a, b] = [sorted(found), sorted(expected)];
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const around = (text: string) => text.slice(Math.max(0, at - 80), at + 120);
  return `  …${around(a)}…\n  …${around(b)}…`;
}

/** Countries have no order of their own in question 4. */
const inOneOrder = (answer: Answer[Question]) =>
  Array.isArray(answer) ? answer.toSorted((a, b) => ('code' in a && 'code' in b ? (a.code < b.code ? -1 : 1) : 0)) : answer;

function table(servers: readonly Server[], cell: (server: Server, question: Question) => string) {
  console.log(`| | ${NAMES.join(' | ')} |\n|---|${NAMES.map(() => '---:|').join('')}`);
  for (const server of servers) console.log(`| ${server.name} | ${NAMES.map((question) => cell(server, question)).join(' | ')} |`);
}

if (import.meta.filename === process.argv[1]) {
  const { values } = parseArgs({
    options: {
      database: { type: 'string' },
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '2' },
      connections: { type: 'string', default: '16' },
      without: { type: 'string', multiple: true, default: [] },
    },
  });
  if (!values.database) {
    console.error('npm run compare -w @pacta/benchmarks -- --database postgresql://user:password@localhost/bench_100k [--rounds 5] [--seconds 2] [--without postgraphile]');
    process.exit(2);
  }
  const { database, rounds, seconds, connections, without } = values;
  await compare({ database, rounds: Number(rounds), seconds: Number(seconds), connections: Number(connections), without });
}
