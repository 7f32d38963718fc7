import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { freePort, startProcess } from './server-process.ts';

const WEB = fileURLToPath(new URL('../../apps/web/', import.meta.url));
const API = fileURLToPath(new URL('../../apps/api/dist/main.js', import.meta.url));

export type TestSite = {
  /** Where the site stands, without a slash at its end. */
  siteUrl: string;
  /** The GraphQL endpoint of the API that it asks. */
  apiUrl: string;
  stop(): Promise<void>;
};

/** The site and the API as built, as processes of their own on free ports. */
export async function startSite(databaseUrl: string): Promise<TestSite> {
  if (!existsSync(API)) throw new Error(`The API is not built: ${HOW}`);
  const apiPort = await freePort();
  const apiUrl = `http://localhost:${apiPort}/graphql`;
  const sitePort = await freePort();
  const siteUrl = `http://localhost:${sitePort}`;
  const api = await startProcess('the API', [API], {
    env: { DATABASE_URL: databaseUrl, PUBLIC_SITE_URL: siteUrl, PORT: String(apiPort), HOST: '::' },
    ready: `http://localhost:${apiPort}/ready`,
  });
  try {
    const site = await startSiteAlone({ apiUrl, port: sitePort, ready: '/fr' });
    return { apiUrl, siteUrl, stop: async () => void (await Promise.all([site.stop(), api.stop()])) };
  } catch (error) {
    await api.stop();
    throw error;
  }
}

/** The built site without an API. `ready`: the path that answers when it is up. */
export async function startSiteAlone({ apiUrl, port, ready }: { apiUrl: string; port: number; ready: string }) {
  if (!existsSync(`${WEB}dist/main.js`)) throw new Error(`The site is not built: ${HOW}`);
  const siteUrl = `http://localhost:${port}`;
  return startProcess('the site', ['dist/main.js'], {
    cwd: WEB,
    env: { NODE_ENV: 'production', API_URL: apiUrl, PUBLIC_API_URL: apiUrl, PUBLIC_SITE_URL: siteUrl, PORT: String(port), HOST: '127.0.0.1' }, // as `npm start` has it
    ready: siteUrl + ready,
  });
}

const HOW = 'run `npm run build`, or all tests by `npm test`.';
