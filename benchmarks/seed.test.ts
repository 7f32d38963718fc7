import { Client } from 'pg';
import { expect, test } from 'vitest';
import { blankDatabase } from '../tests/support/database.ts';
import { seed } from './seed.ts';
import { SEEDED } from './seed/agreements.ts';

/** A digest of all invented rows of each table, of the catalogue that is made from them, and of its counts. */
async function digests(url: string): Promise<Record<string, { digest: string; rows: number }>> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const found: Record<string, { digest: string; rows: number }> = {};
    for (const table of [...SEEDED, 'CatalogueEntry', 'CatalogueCount'] as const) {
      const key = table === 'CatalogueCount' ? null : table === 'CommitmentActor' ? '"commitmentId"' : 'id';
      const invented = key ? `WHERE ${key}::text ~ '-8[0-9a-f]{3}-8[0-9a-f]{3}-0'` : '';
      const { rows } = await client.query<{ digest: string; rows: number }>(
        `SELECT md5(string_agg(t::text, '|' ORDER BY t::text)) AS digest, count(*)::int AS rows FROM "${table}" t ${invented}`);
      found[table] = rows[0]!;
    }
    return found;
  } finally {
    await client.end();
  }
}

test('a thousand agreements are the same rows in two databases, and the catalogue counts each once', async () => {
  const databases = [await blankDatabase(), await blankDatabase()];
  try {
    for (const { url } of databases) await seed({ agreements: 1_000, url });
    const [one, other] = [await digests(databases[0]!.url), await digests(databases[1]!.url)];
    expect(one).toEqual(other);
    expect(one['Agreement']?.rows).toBe(1_000);
    expect(one['CatalogueEntry']?.rows).toBe(1_000 + one['Commitment']!.rows + one['Article']!.rows);
  } finally {
    for (const { drop } of databases) await drop();
  }
}, 60_000);

test('a database that holds agreements is left alone', async () => {
  const { url, drop } = await blankDatabase();
  try {
    await seed({ agreements: 1, url });
    const before = await digests(url);
    await expect(seed({ agreements: 2, url })).rejects.toThrow('holds agreements already');
    expect(await digests(url)).toEqual(before);
  } finally {
    await drop();
  }
}, 60_000);
