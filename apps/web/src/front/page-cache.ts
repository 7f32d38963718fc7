import { LRUCache } from 'lru-cache';
import type { KeptPage } from './kept-page.ts';
import type { RecordWatch } from './record-watch.ts';

/** What one process holds at most, in bytes, packed forms included. */
const MOST_BYTES = 128 * 1024 * 1024;
/** A page longer than this is made anew each time, so that a few don't push out the many. */
const LONGEST = 4 * 1024 * 1024;
/** No page is older, in milliseconds: pages name today's date, and a change of which nobody heard must not stay for ever. */
const OLDEST_MS = 5 * 60_000;
/**
 * For so long after a change a page is kept only as briefly: where several processes answer for the record, another one
 * may hear of it a moment later than this one.
 */
const UNSETTLED_MS = 2_000;

/** Whole pages, kept until the record changes. One made by several readers at once is made once. */
export type PageCache = {
  /** The page under a key: the kept one, or the one that `make` gives. */
  get(key: string, make: () => Promise<KeptPage>): Promise<KeptPage>;
  /** To be called at every change. */
  forget(): void;
};

/** A process that does not hear of changes keeps nothing. `now` and `oldestMs` in milliseconds. */
export function createPageCache(watch: Pick<RecordWatch, 'hears'>, { now = Date.now, oldestMs = OLDEST_MS } = {}): PageCache {
  const kept = new LRUCache<string, KeptPage>({ maxSize: MOST_BYTES, sizeCalculation: (page, key) => 3 * page.body.length + key.length });
  let making = new Map<string, Promise<KeptPage>>();
  let generation = 0;
  let changed = now();

  async function make(key: string, page: Promise<KeptPage>, since: number): Promise<KeptPage> {
    try {
      const made = await page;
      const ttl = now() - changed < UNSETTLED_MS ? UNSETTLED_MS : oldestMs;
      if (made.mayBeKept && made.body.length <= LONGEST && since === generation && watch.hears()) kept.set(key, made, { ttl });
      return made;
    } finally {
      if (since === generation) making.delete(key);
    }
  }

  return {
    get(key, makeAnew) {
      if (!watch.hears()) return makeAnew(); // for each reader: nobody knows whether what another one waits for is still true
      const page = kept.get(key);
      if (page) return Promise.resolve(page);
      const begun = making.get(key) ?? make(key, makeAnew(), generation);
      if (!making.has(key)) making.set(key, begun);
      return begun;
    },
    forget() {
      generation += 1;
      changed = now();
      kept.clear();
      making = new Map(); // what was begun before the change goes to those who asked before it
    },
  };
}
