import type { Reader, Writer } from '@pacta/db';
import type { Accounts } from './auth/accounts.ts';
import type { Asker } from './auth/asker.ts';
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
  accounts: Accounts;
  /** What writes. */
  writer: Writer;
  /** Whether who proposed something may not accept it. */
  twoPersonRule: boolean;
  /** Whether pages are fetched by their address. */
  fetchesArticles: boolean;
  /** Who asks: found out when it is first needed, once. Null for nobody. */
  viewer(): Promise<Asker | null>;
};

type Lasting = Pick<Context, 'db' | 'siteUrl' | 'publications' | 'accounts' | 'writer' | 'twoPersonRule' | 'fetchesArticles'>;

export function createContext(lasting: Lasting, vocabulary: Vocabulary | null, whoAsks: () => Promise<Asker | null>): Context {
  let asked: Promise<Asker | null> | undefined;
  return { ...lasting, batch: createBatches(), vocabulary, viewer: () => (asked ??= whoAsks()) };
}
