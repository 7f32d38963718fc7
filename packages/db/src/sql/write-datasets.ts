import { type Prisma } from '../client.ts';

export type DatasetRow = {
  id: string;
  slug: string;
  name: string;
  version: string | null;
  citation: string;
  url: string | null;
  licence: string | null;
  /** The first and the last year that it covers; null when it names none. */
  coverageFrom: number | null;
  coverageTo: number | null;
  coverageNote: { fr: string; en: string };
};

/** Brings datasets to the given state, without their rows. */
export async function writeDatasets(db: Prisma.TransactionClient, datasets: readonly DatasetRow[]): Promise<void> {
  for (const { coverageNote, ...dataset } of datasets) {
    const data = { ...dataset, coverageNoteFr: coverageNote.fr, coverageNoteEn: coverageNote.en };
    await db.dataset.upsert({ where: { id: dataset.id }, create: data, update: data });
  }
}
