import DataLoader from 'dataloader';

/**
 * Reads many keys in one statement. `name` says what is read and how, so that two fields that ask the same of different
 * keys share a batch; a key that `fetch` does not return is undefined.
 */
export type Batch = <Value>(
  name: string,
  key: string,
  fetch: (keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
) => Promise<Value | undefined>;

/** The batches of one request. Nothing outlives the request: another process may have written meanwhile. */
export function createBatches(): Batch {
  const loaders = new Map<string, DataLoader<string, unknown>>();
  return <Value>(name: string, key: string, fetch: (keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>) => {
    let loader = loaders.get(name);
    if (!loader) {
      loader = new DataLoader<string, unknown>(async (keys) => {
        const found = await fetch(keys);
        return keys.map((each) => found.get(each));
      });
      loaders.set(name, loader);
    }
    // One name always goes with one `fetch`, so the values are of its type.
    return loader.load(key) as Promise<Value | undefined>;
  };
}

/** A map by key, for `fetch`. */
export const keyed = <Value>(values: readonly Value[], keyOf: (value: Value) => string): ReadonlyMap<string, Value> =>
  new Map(values.map((value) => [keyOf(value), value]));

/**
 * Which of a record's parts are asked for. Only these change the statement: fields that ask otherwise for the same parts
 * share one read.
 */
export function partsOf(asked: ReadonlySet<string>, parts: readonly string[]): ReadonlySet<string> {
  // Asked for each row of a page, of the same few sets: a set belongs to a field of a document.
  const known = partsKnown.get(asked) ?? new Map<readonly string[], ReadonlySet<string>>();
  partsKnown.set(asked, known);
  const found = known.get(parts) ?? new Set(parts.filter((part) => [...asked].some((path) => path === part || path.startsWith(`${part}.`))));
  known.set(parts, found);
  return found;
}

const partsKnown = new WeakMap<ReadonlySet<string>, Map<readonly string[], ReadonlySet<string>>>();

/** What is asked for, as part of a batch's name. */
export const nameOf = (asked: ReadonlySet<string>) => [...asked].sort().join();

/** A value that is there already, or will be. Those that are there cost graphql-js nothing to wait for. */
export type Soon<Value> = Value | Promise<Value>;

/** What a foreign key of the record promises is there. Its absence is a bug, or a deletion a moment ago. */
export function promised<Value>(found: Promise<Value | null | undefined>): Promise<Value>;
export function promised<Value>(found: Soon<Value | null | undefined>): Soon<Value>;
export function promised<Value>(found: Soon<Value | null | undefined>): Soon<Value> {
  return found instanceof Promise ? found.then(present) : present(found);
}

/** The same of what is there at once. */
export function present<Value>(found: Value | null | undefined): Value {
  if (found == null) throw new Error('The record names something that it does not hold');
  return found;
}
