import { openDatabase } from '@pacta/db';

/** Makes all agreements of a database count as changed just now, without a change of what they say. */
export async function changeAgreements({ url }: { url: string }): Promise<void> {
  const db = openDatabase({ url });
  try {
    await db.$executeRawUnsafe(`UPDATE "CatalogueEntry" SET recency = recency + interval '1 second' WHERE type = 'AGREEMENT'`);
  } finally {
    await db.$disconnect();
  }
}
