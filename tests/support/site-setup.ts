import type { TestProject } from 'vitest/node';
import { createDatabase, dropDatabase, urlOf } from './database-name.ts';
import { theDatabaseServer } from './database-setup.ts';
import { onceForAll } from './once-for-all.ts';
import { startSite } from './site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site stands, without a slash at its end. */
    siteUrl: string;
    /** The GraphQL endpoint of the built API that the site asks. */
    apiUrl: string;
  }
}

/** The site and the API as built, as processes of their own on free ports, with the record as it ships. */
export default async function setup(project: TestProject) {
  const { value, letGo } = await onceForAll('site', start, ({ stop }) => stop());
  project.provide('siteUrl', value.siteUrl);
  project.provide('apiUrl', value.apiUrl);
  return letGo;
}

async function start() {
  const undo: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (let step = undo.pop(); step; step = undo.pop()) await step();
  };
  try {
    const database = await theDatabaseServer();
    undo.push(database.letGo);
    const { url, whole } = database.value.server;
    const name = `pacta_test_${process.pid}_site`;
    await dropDatabase(url, name);
    await createDatabase(url, name, whole);
    undo.push(() => dropDatabase(url, name));
    const site = await startSite(urlOf(url, name));
    undo.push(site.stop);
    return { apiUrl: site.apiUrl, siteUrl: site.siteUrl, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
