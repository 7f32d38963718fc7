import { randomUUID } from 'node:crypto';
import { inject } from 'vitest';
import { createDatabase, dropDatabase, urlOf } from './database-name.ts';
import type {} from './database-setup.ts';

export type TestDatabase = {
  /** For `openDatabase` or `startApi`. */
  url: string;
  /** Removes it, and ends whoever is still connected. */
  drop(): Promise<void>;
};

/** A database of the caller's own, with all migrations, the seed article and its agreement. */
export function seedDatabase(): Promise<TestDatabase> {
  return copyOf(inject('databaseServer').seed);
}

/** A database of the caller's own, with all migrations and the whole record as it ships. */
export function wholeDatabase(): Promise<TestDatabase> {
  return copyOf(inject('databaseServer').whole);
}

/** A database of the caller's own, with all migrations and nothing in it. */
export function emptyDatabase(): Promise<TestDatabase> {
  return copyOf(inject('databaseServer').empty);
}

/** A database of the caller's own without even a table. */
export function blankDatabase(): Promise<TestDatabase> {
  return copyOf('template0');
}

async function copyOf(template: string): Promise<TestDatabase> {
  const server = inject('databaseServer').url;
  const name = `pacta_test_${randomUUID().replaceAll('-', '')}`;
  await createDatabase(server, name, template);
  return { url: urlOf(server, name), drop: () => dropDatabase(server, name) };
}
