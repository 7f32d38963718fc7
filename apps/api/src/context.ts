import type { Database } from '@pacta/db';
import { createBatches, type Batch } from './batches.ts';

/** What one request may use. Made anew for each. */
export type Context = {
  db: Database;
  batch: Batch;
  /** Where the site stands, without a final slash, for the addresses of passages. */
  siteUrl: string;
};

export const createContext = (db: Database, siteUrl: string): Context => ({ db, batch: createBatches(), siteUrl });
