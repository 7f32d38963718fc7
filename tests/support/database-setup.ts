import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadRecord, migrate, startEmbedded } from '@pacta/db';
import type { TestProject } from 'vitest/node';
import { seedFolder } from './data-folder.ts';
import { createDatabase, dropDatabase, urlOf } from './database-name.ts';
import { env } from './env.ts';
import { onceForAll } from './once-for-all.ts';

/** Where suites get their databases from: a server, and the names of three templates on it. */
export type DatabaseServer = { url: string; empty: string; seed: string; whole: string };

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

/** The server of this run with its templates, made by whoever asks first. */
export function theDatabaseServer() {
  return onceForAll('database', start, ({ stop }) => stop());
}

async function start() {
  const { url, stop } = env.databaseUrl ? { url: env.databaseUrl, stop: async () => {} } : await startOwn();
  const names = { empty: `pacta_test_${process.pid}_empty`, seed: `pacta_test_${process.pid}_seed`, whole: `pacta_test_${process.pid}_whole` };
  const dropAll = async () => {
    for (const name of Object.values(names)) await dropDatabase(url, name);
  };
  try {
    await dropAll();
    await createDatabase(url, names.empty);
    await migrate(urlOf(url, names.empty));
    await createDatabase(url, names.seed, names.empty);
    const seed = await seedFolder();
    await loadRecord(urlOf(url, names.seed), { folder: seed }).finally(() => rm(seed, { recursive: true, force: true }));
    await createDatabase(url, names.whole, names.empty);
    await loadRecord(urlOf(url, names.whole));
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
