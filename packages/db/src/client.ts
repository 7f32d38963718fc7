import { PrismaPg } from '@prisma/adapter-pg';
import { Prisma, PrismaClient } from './__generated__/prisma/client.ts';

export { Prisma };

/** What reads and writes the record: the whole client, or one transaction of it. */
export type Database = Prisma.TransactionClient;

/** The whole client, with which transactions are begun. */
export type Writer = PrismaClient;

export type OpenDatabase = {
  /** `postgresql://…`; a Unix socket is named by `?host=<folder>`. */
  url: string;
  /** How many connections at most; 10 when left out. */
  connections?: number;
};

/** Opens the record for writing. Connects with the first statement; close it by `$disconnect()`. What only reads uses `openReader`. */
export function openDatabase({ url, connections = 10 }: OpenDatabase): Writer {
  return new PrismaClient({ adapter: new PrismaPg({ connectionString: url, max: connections, connectionTimeoutMillis: 5_000 }) });
}
