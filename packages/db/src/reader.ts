import { createHash } from 'node:crypto';
import { Pool, type ClientBase } from 'pg';
import type { Prisma } from './client.ts';

/** What reads the record: one statement at a time, each a snapshot of what is committed. */
export type Reader = {
  /** `planned`: the plan may be kept for other values too. False where values decide how best to read, as in filters. */
  read<Row>(statement: Prisma.Sql, options?: { planned?: boolean }): Promise<Row[]>;
};

/** What reads the record as it was at one moment, until it is ended. */
export type Snapshot = Reader & { end(): Promise<void> };

export type OpenReader = {
  /** `postgresql://…`; a Unix socket is named by `?host=<folder>`. */
  url: string;
  /** How many connections at most; 10 when left out. */
  connections?: number;
  /** Called with every statement sent, to count or to log. */
  onStatement?: (sql: string) => void;
};

/**
 * How many statements are kept prepared, on each connection. What clients select decides how many there are, and
 * each costs memory of the server for as long as its connection lasts; later ones are sent whole each time.
 */
const MOST_PREPARED = 200;

/** How many documents may be written from snapshots at once, in one process; more wait, and then hear that it is busy. */
const MOST_SNAPSHOTS = 4;

/**
 * Compiling a plan costs more than it saves on statements as short as ours; and what facets are counted over should not
 * go through a file.
 */
const prepareConnection = async (client: ClientBase) => void (await client.query(`SET jit = off; SET work_mem = '32MB'`));

/**
 * Opens the record for reading, without Prisma's client in between: a statement is known to the server after its
 * second use, and from then on only its values travel. Close it by `close()`.
 */
export function openReader({ url, connections = 10, onStatement }: OpenReader): Reader & { snapshot(): Promise<Snapshot>; close(): Promise<void> } {
  const pool = new Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 5_000,
    onConnect: prepareConnection,
  });
  pool.on('error', () => undefined); // an idle connection broke; the next statement opens another
  // Of their own: who takes a long time over a long document must not keep others from a short answer.
  const snapshots = new Pool({ connectionString: url, max: MOST_SNAPSHOTS, connectionTimeoutMillis: 5_000, onConnect: prepareConnection });
  snapshots.on('error', () => undefined);
  const prepared = new Map<string, string | null>();
  const nameOf = (text: string): string | undefined => {
    const known = prepared.get(text);
    if (known) return known;
    if (known === undefined) {
      if (prepared.size < MOST_PREPARED * 10) prepared.set(text, null); // seen once
      return undefined;
    }
    const names = [...prepared.values()].filter((name) => name !== null).length;
    if (names >= MOST_PREPARED) return undefined;
    const name = createHash('sha1').update(text).digest('base64url');
    prepared.set(text, name);
    return name;
  };
  return {
    async read<Row>(statement: Prisma.Sql, { planned = true } = {}) {
      const { text, values } = statement;
      onStatement?.(text);
      const { rows } = await pool.query({ text, values, name: planned ? nameOf(text) : undefined });
      return rows as Row[]; // the statement says what its rows are
    },
    async snapshot() {
      const client = await snapshots.connect();
      const unheard = () => undefined; // the statement under way fails, which is reported
      client.on('error', unheard);
      let ended: Promise<void> | undefined;
      const end = () => (ended ??= client.query('COMMIT').then(() => client.release(), () => client.release(true)).finally(() => client.off('error', unheard)));
      try {
        await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
      } catch (error) {
        await end();
        throw error;
      }
      return {
        async read<Row>({ text, values }: Prisma.Sql) {
          onStatement?.(text);
          return (await client.query({ text, values })).rows as Row[]; // the statement says what its rows are
        },
        end,
      };
    },
    close: async () => void (await Promise.all([pool.end(), snapshots.end()])),
  };
}
