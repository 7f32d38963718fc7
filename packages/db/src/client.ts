import { PrismaPg } from '@prisma/adapter-pg';
import { Prisma, PrismaClient } from './__generated__/prisma/client.ts';

export { Prisma };

/** What reads and writes the record: the whole client, or one transaction of it. */
export type Database = Prisma.TransactionClient;

export type OpenDatabase = {
  /** `postgresql://…`; a Unix socket is named by `?host=<folder>`. */
  url: string;
  /** How many connections at most; 10 when left out. */
  connections?: number;
  /** Called with every statement sent, to count or to log. */
  onStatement?: (sql: string) => void;
};

/** Opens the record. Connects with the first statement; close it by `$disconnect()`. */
export function openDatabase({ url, connections = 10, onStatement }: OpenDatabase): PrismaClient {
  const adapter = new PrismaPg({ connectionString: url, max: connections, connectionTimeoutMillis: 5_000 });
  if (!onStatement) return new PrismaClient({ adapter });
  const db = new PrismaClient({ adapter, log: [{ emit: 'event', level: 'query' }] });
  db.$on('query', ({ query }) => onStatement(query));
  return db;
}
