import { afterAll, beforeAll } from 'vitest';
import { startApi, type TestApi } from './api.ts';
import { wholeDatabase, type TestDatabase } from './database.ts';

/**
 * The whole record, or another database that is made for it, in a database of its own with an API in front of it, for the tests of one file. Both are there when the
 * first test begins, and in hooks that are registered later; they go after the last.
 */
export function servedRecord(made: () => Promise<TestDatabase> = wholeDatabase): { readonly database: TestDatabase; readonly api: TestApi } {
  const served: { database?: TestDatabase; api?: TestApi } = {};
  beforeAll(async () => {
    served.database = await made();
    served.api = await startApi({ databaseUrl: served.database.url });
  }, 60_000);
  afterAll(async () => {
    await served.api?.close();
    await served.database?.drop();
  });
  const there = <Thing>(thing: Thing | undefined): Thing => {
    if (thing === undefined) throw new Error('The record is served from the first test on, not before.');
    return thing;
  };
  return { get database() { return there(served.database); }, get api() { return there(served.api); } };
}
