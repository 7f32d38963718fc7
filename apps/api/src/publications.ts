import type { Publication } from '@pacta/db';
import pLimit from 'p-limit';

/** What becomes public, told to whoever listens as it happens. */
export type Publications = {
  /** What is told from now on, in order. Ends when the listener returns, or hears too late. */
  listen(): AsyncIterableIterator<Publication>;
  tell(publication: Publication): void;
  /** Does some of the work that one publication makes for many listeners, when it is its turn: they must not crowd out those who ask. */
  inTurn<Made>(work: () => Promise<Made>): Promise<Made>;
};

/** How many publications, each of up to 200 records, one listener may leave unheard. Beyond, its line is ended. */
const MOST_UNHEARD = 1_000;

/** How many listeners are answered at once, by connections that all share. */
const AT_ONCE = 3;

type Listener = (publication: Publication) => void;

export function createPublications(): Publications {
  const listeners = new Set<Listener>();
  return {
    inTurn: pLimit(AT_ONCE),
    tell: (publication) => listeners.forEach((hear) => hear(publication)),
    listen() {
      const unheard: Publication[] = [];
      let waits: ((next: IteratorResult<Publication>) => void) | null = null;
      let lost = false;
      const done = { done: true, value: undefined } as const;
      const end = () => {
        listeners.delete(hear);
        waits?.(done);
        waits = null;
      };
      const hear: Listener = (publication) => {
        if (waits) {
          waits({ done: false, value: publication });
          waits = null;
        } else if (unheard.push(publication) > MOST_UNHEARD) {
          lost = true;
          end();
        }
      };
      listeners.add(hear);
      return {
        // Not a generator, which could not be ended while it waits.
        next() {
          const [value] = unheard.splice(0, 1);
          if (lost) return Promise.reject(new Error('A listener to publications fell too far behind.'));
          if (value) return Promise.resolve({ done: false, value });
          if (!listeners.has(hear)) return Promise.resolve(done);
          return new Promise((resolve) => (waits = resolve));
        },
        return() {
          unheard.length = 0;
          end();
          return Promise.resolve(done);
        },
        [Symbol.asyncIterator]() {
          return this;
        },
      };
    },
  };
}
