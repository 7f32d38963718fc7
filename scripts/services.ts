import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Settings } from './env.ts';
import type { ServicePlan } from './service.ts';

/** Nobody who runs Pacta is counted by the makers of its tools. */
export const NO_TELEMETRY = {
  NEXT_TELEMETRY_DISABLED: '1',
  TURBO_TELEMETRY_DISABLED: '1',
  TURBO_NO_UPDATE_NOTIFIER: '1',
  CHECKPOINT_DISABLE: '1', // Prisma
  APOLLO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
};

/** What `npm start` runs beside the database; with `watch`, from the sources and again after each change. */
export function servicesOf(root: string, settings: Settings, { databaseUrl, secret }: { databaseUrl: string; secret: string }, watch: boolean): { api: ServicePlan; site: ServicePlan } {
  const { host, apiPort, webPort, siteUrl, apiUrl, inherited } = settings;
  const [api, web] = [join(root, 'apps/api'), join(root, 'apps/web')];
  const tool = (path: string, from: string) => createRequire(join(from, 'package.json')).resolve(path);
  const env = { ...inherited, ...NO_TELEMETRY, NODE_ENV: watch ? 'development' : 'production', HOST: host };
  const port = String(webPort);
  return {
    api: {
      name: 'API',
      command: watch
        ? [process.execPath, tool('tsx/cli', root), 'watch', '--clear-screen=false', 'src/main.ts']
        : [process.execPath, join('dist', 'main.js')],
      cwd: api,
      env: { ...env, PORT: String(apiPort), DATABASE_URL: databaseUrl, AUTH_SECRET: secret, PUBLIC_SITE_URL: siteUrl, PUBLIC_API_URL: apiUrl },
      readyAt: `http://${reachable(host)}:${apiPort}/ready`,
      talkative: watch,
    },
    site: {
      name: 'site',
      command: watch
        ? [process.execPath, tool('next/dist/bin/next', web), 'dev', '--port', port, '--hostname', host]
        : [process.execPath, join('dist', 'main.js')],
      cwd: web,
      // The site asks the API alone, and learns neither the database's password nor what cookies are signed with.
      env: {
        ...env,
        DATABASE_URL: undefined,
        AUTH_SECRET: undefined,
        PORT: port,
        API_URL: `http://${reachable(host)}:${apiPort}/graphql`,
        PUBLIC_API_URL: apiUrl,
        PUBLIC_SITE_URL: siteUrl,
      },
      readyAt: `http://${reachable(host)}:${webPort}/fr`,
      talkative: watch,
    },
  };
}

/** The address by which this machine reaches what listens on `host`. */
function reachable(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
}
