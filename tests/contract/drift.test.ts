import { fileURLToPath } from 'node:url';
import { openDatabase } from '@pacta/db';
import { expect, onTestFinished, test } from 'vitest';
import { blankDatabase, emptyDatabase } from '../support/database.ts';
import { sqlOfSchema } from '../support/schema-sql.ts';

const SCHEMA = fileURLToPath(new URL('../../packages/db/prisma/schema.prisma', import.meta.url));

/** What a database is made of, as Prisma's language can say it: columns, enums, keys and plain indexes. */
async function shapeOf(url: string) {
  const db = openDatabase({ url });
  try {
    const read = async (sql: string) => (await db.$queryRawUnsafe<{ line: string }[]>(sql)).map(({ line }) => line);
    return {
      columns: await read(`SELECT format('%s.%s %s(%s,%s) %s default %s', table_name, column_name, udt_name, character_maximum_length,
        datetime_precision, is_nullable, column_default) AS line FROM information_schema.columns
        WHERE table_schema = 'public' AND table_name <> '_prisma_migrations' ORDER BY 1`),
      enums: await read(`SELECT typname || ' ' || string_agg(enumlabel, ',' ORDER BY enumsortorder) AS line
        FROM pg_type JOIN pg_enum ON enumtypid = pg_type.oid GROUP BY typname ORDER BY 1`),
      keys: await read(`SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) AS line FROM pg_constraint
        WHERE contype IN ('p', 'f', 'u') AND connamespace = 'public'::regnamespace AND conrelid::regclass::text <> '_prisma_migrations' ORDER BY 1`),
      // Indexes over expressions, over a part of a table, of other kinds, or where nulls are equal, are beyond Prisma's language.
      indexes: await read(`SELECT pg_get_indexdef(indexrelid) AS line FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid
        JOIN pg_am ON pg_am.oid = relam WHERE relnamespace = 'public'::regnamespace AND indexprs IS NULL AND indpred IS NULL
        AND amname = 'btree' AND NOT indnullsnotdistinct
        AND indrelid::regclass::text <> '_prisma_migrations' ORDER BY 1`),
    };
  } finally {
    await db.$disconnect();
  }
}

test('schema and migrations describe the same database', async () => {
  const [blank, migrated] = [await blankDatabase(), await emptyDatabase()];
  onTestFinished(async () => {
    await blank.drop();
    await migrated.drop();
  });
  const db = openDatabase({ url: blank.url });
  for (const statement of (await sqlOfSchema(SCHEMA, blank.url)).split(/;\s*\n/)) if (statement.trim()) await db.$executeRawUnsafe(statement);
  await db.$disconnect();
  const shape = await shapeOf(blank.url);
  expect(shape.columns.length).toBeGreaterThan(100);
  expect(await shapeOf(migrated.url)).toEqual(shape);
});
