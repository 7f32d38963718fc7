import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import { Pool } from 'pg';
import { FLOOR } from './floor-statements.ts';

/** The bare server below which nothing can go: `GET /Q2?v=ML&v=training` gives the JSON text that PostgreSQL made. */
const { values } = parseArgs({ options: { database: { type: 'string' }, port: { type: 'string', default: '4801' } } });
if (!values.database) {
  console.error('npm run floor -w @pacta/benchmarks -- --database postgresql://user:password@localhost/bench_100k --port 4801');
  process.exit(2);
}
const pool = new Pool({ connectionString: values.database, max: 16 });

const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://floor');
  const name = pathname.slice(1);
  if (!isQuestion(name)) return response.writeHead(404).end();
  const { text, planned } = FLOOR[name];
  pool.query<{ answer: string }>({ text, values: searchParams.getAll('v'), ...(planned && { name }) }).then(
    ({ rows }) => response.writeHead(200, { 'content-type': 'application/json' }).end(rows[0]?.answer ?? 'null'),
    (error: unknown) => response.writeHead(500).end(String(error)),
  );
});
server.listen(Number(values.port), '127.0.0.1');
process.on('SIGTERM', () => process.exit(0));

function isQuestion(name: string): name is keyof typeof FLOOR {
  return name in FLOOR;
}
