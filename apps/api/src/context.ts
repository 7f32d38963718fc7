import type { Reader } from '@pacta/db';
import { createBatches, type Batch } from './batches.ts';
import type { Publications } from './publications.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What one request may use. Made anew for each. */
export type Context = {
  db: Reader;
  batch: Batch;
  /** Countries, organizations, domains and datasets as they were when the request came; null when they have to be read. */
  vocabulary: Vocabulary | null;
  /** Where the site stands, without a final slash, for the addresses of passages. */
  siteUrl: string;
  /** What becomes public from now on. */
  publications: Publications;
};

export const createContext = (lasting: Pick<Context, 'db' | 'siteUrl' | 'publications'>, vocabulary: Vocabulary | null): Context =>
  ({ ...lasting, batch: createBatches(), vocabulary });
