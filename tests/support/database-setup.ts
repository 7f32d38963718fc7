import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadRecord, migrate, startEmbedded } from '@pacta/db';
import type { TestProject } from 'vitest/node';
import { createDatabase, dropDatabase, urlOf } from './database-name.ts';
import { env } from './env.ts';
import { onceForAll } from './once-for-all.ts';

/** Where suites get their databases from: a server, and the names of two templates on it. */
export type DatabaseServer = { url: string; empty: string; loaded: string };

declare module 'vitest' {
  interface ProvidedContext {
    databaseServer: DatabaseServer;
  }
}

export default async function setup(project: TestProject) {
  const { value, letGo } = await theDatabaseServer();
  project.provide('databaseServer', value.server);
  return letGo;
}

/** The server of this run with its two templates, made by whoever asks first. */
export function theDatabaseServer() {
  return onceForAll('database', start, ({ stop }) => stop());
}

async function start() {
  const { url, stop } = env.databaseUrl ? { url: env.databaseUrl, stop: async () => {} } : await startOwn();
  const names = { empty: `pacta_test_${process.pid}_empty`, loaded: `pacta_test_${process.pid}_loaded` };
  const dropAll = async () => {
    for (const name of Object.values(names)) await dropDatabase(url, name);
  };
  try {
    await dropAll();
    await createDatabase(url, names.empty);
    await migrate(urlOf(url, names.empty));
    await createDatabase(url, names.loaded, names.empty);
    await loadRecord(urlOf(url, names.loaded));
  } catch (error) {
    await dropAll().finally(stop);
    throw error;
  }
  return { server: { url, ...names }, stop: () => dropAll().finally(stop) };
}

async function startOwn() {
  const dataDir = await mkdtemp(join(tmpdir(), 'pacta-test-'));
  const remove = () => rm(dataDir, { recursive: true, force: true });
  try {
    const { url, stop } = await startEmbedded({ dataDir, fsync: false });
    return { url, stop: () => stop().finally(remove) };
  } catch (error) {
    await remove();
    throw error;
  }
}
