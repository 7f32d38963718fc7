import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { createDatabase, dropDatabase, urlOf } from './database-name.ts';
import { theDatabaseServer } from './database-setup.ts';
import { onceForAll } from './once-for-all.ts';
import { freePort, startProcess } from './server-process.ts';

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

const WEB = fileURLToPath(new URL('../../apps/web/', import.meta.url));
const API = fileURLToPath(new URL('../../apps/api/dist/main.js', import.meta.url));

async function start() {
  if (!existsSync(API) || !existsSync(`${WEB}.next/BUILD_ID`))
    throw new Error('The site and the API are not built: run `npm run build`, or all tests by `npm test`.');
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

    const [apiPort, sitePort] = [await freePort(), await freePort()];
    const apiUrl = `http://localhost:${apiPort}/graphql`;
    const siteUrl = `http://localhost:${sitePort}`;
    const addresses = { API_URL: apiUrl, PUBLIC_API_URL: apiUrl, PUBLIC_SITE_URL: siteUrl };
    const api = await startProcess('the API', [API], {
      env: { ...addresses, DATABASE_URL: urlOf(url, name), PORT: String(apiPort), HOST: '::' },
      ready: `http://localhost:${apiPort}/ready`,
    });
    undo.push(api.stop);
    const next = createRequire(`${WEB}package.json`).resolve('next/dist/bin/next');
    const site = await startProcess('the site', [next, 'start', '--port', String(sitePort)], {
      cwd: WEB,
      env: addresses,
      ready: `${siteUrl}/fr`,
    });
    undo.push(site.stop);
    return { apiUrl, siteUrl, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
