import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildServer } from '@pacta/api';
import { Client } from 'pg';
import type { Asking } from './answers/answer.ts';

type Sent = { text: string; values: unknown[] };

/** Writes, for each question, the plans of the statements that its first asking sends: `EXPLAIN (ANALYZE, BUFFERS)`, one file each. */
export async function explain(database: string, questions: Record<string, readonly Asking[]>, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const client = new Client({ connectionString: database });
  await client.connect();
  await client.query(`SET jit = off; SET work_mem = '32MB'; SET max_parallel_workers_per_gather = 0`); // as the measured API reads
  const server = await buildServer({ databaseUrl: database, siteUrl: 'http://localhost:3000', logLevel: 'silent' });
  try {
    for (const [name, [asking]] of Object.entries(questions)) {
      if (!asking) continue;
      const ask = () => server.inject({ method: 'POST', url: asking.path, headers: { 'content-type': 'application/json' }, payload: asking.body });
      await ask(); // what is read once and kept is no part of the question
      const plans: string[] = [];
      for (const { text, values } of await sentDuring(ask)) {
        const { rows } = await client.query<{ 'QUERY PLAN': string }>(`EXPLAIN (ANALYZE, BUFFERS) ${text}`, values);
        plans.push(`${text.trim()}\n\n${JSON.stringify(values)}\n\n${rows.map((row) => row['QUERY PLAN']).join('\n')}\n`);
      }
      await writeFile(join(folder, `${name.replaceAll(/[^a-z0-9]+/g, '-')}.txt`), plans.join('\n──────────\n\n'));
    }
  } finally {
    await server.close();
    await client.end();
  }
}

/** The statements with their values that any client in this process sends while something is done. The API tells statements alone. */
async function sentDuring(work: () => Promise<unknown>): Promise<Sent[]> {
  const sent: Sent[] = [];
  const original = Client.prototype.query;
  Client.prototype.query = new Proxy(original, {
    apply(target, self, args: unknown[]) {
      const [first] = args;
      if (typeof first === 'object' && first !== null && 'text' in first && typeof first.text === 'string')
        sent.push({ text: first.text, values: 'values' in first && Array.isArray(first.values) ? first.values : [] });
      return Reflect.apply(target, self, args) as unknown;
    },
  });
  try {
    await work();
  } finally {
    Client.prototype.query = original;
  }
  return sent;
}
