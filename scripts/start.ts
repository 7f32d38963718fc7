import { fileURLToPath } from 'node:url';
import { authSecret } from './auth-secret.ts';
import { build } from './build.ts';
import { fillDatabase, firstInvitation, openDatabase, placeOf } from './database.ts';
import { isDebugging, loadSettings, type Settings } from './env.ts';
import { requireFreePort } from './ports.ts';
import { guardGroups } from './process-group.mjs';
import { startService, type Service, type ServicePlan } from './service.ts';
import { NO_TELEMETRY, servicesOf } from './services.ts';
import { wordsFor } from './start-error.ts';
import { stopRequest } from './stop-request.ts';

// `npm start`: database, API and site, until somebody stops them. `--dev`: from the sources.
const root = fileURLToPath(new URL('..', import.meta.url));
const begun = Date.now() - performance.now();
const say = (line: string) => console.log(line);
const guard = guardGroups();
const undo: (() => Promise<unknown>)[] = [];

async function main(): Promise<number> {
  try {
    const settings = loadSettings(root);
    const stop = stopRequest({ force: () => process.exit(130), underNpm: settings.underNpm }); // the guards end the rest
    const run = start(settings, stop).catch((error: unknown) => {
      if (!stop.aborted) throw error; // else it only says that it was interrupted
    });
    await run;
    say('Stopping…');
  } catch (error) {
    console.error(wordsFor(error, isDebugging()));
    return (await close()) || 1;
  }
  const code = await close();
  if (code === 0) say('Stopped.');
  return code;
}

/** Resolves when a stop is asked for; throws when Pacta cannot start or go on. */
async function start(settings: Settings, stop: AbortSignal): Promise<void> {
  const watch = process.argv.includes('--dev');
  await requireFreePort({ port: settings.webPort, what: 'site', variable: 'WEB_PORT' });
  await requireFreePort({ port: settings.apiPort, what: 'API', variable: 'API_PORT' });

  // The database first: what is wrong with it, or a second start in the same folder, shows before the long build.
  say(`Opening the database in ${placeOf(settings, root)}…`);
  const database = await openDatabase(settings, say);
  undo.push(database.stop);
  stop.throwIfAborted();
  await build({ root, env: { ...settings.inherited, ...NO_TELEMETRY }, forDevelopment: watch, guard, stop, say });
  const plan = servicesOf(root, settings, { databaseUrl: database.url, secret: await authSecret(settings) }, watch);
  const services: Service[] = [];
  const run = (wanted: ServicePlan) => {
    const service = startService(wanted, guard, say);
    services.push(service);
    return service;
  };
  undo.push(() => Promise.all(services.map((service) => service.stop())));
  const site = run(plan.site); // needs no database: it gets up while the record is loaded
  await fillDatabase(database.url, say);
  stop.throwIfAborted();

  say('Starting the API and the site…');
  const api = run(plan.api);
  const failed = Promise.race([database.failed, api.failed, site.failed]);
  await Promise.race([api.ready(stop), failed]);
  await Promise.race([site.ready(stop), failed]);
  welcome(settings, await firstInvitation(database.url));
  await Promise.race([new Promise((resolve) => stop.addEventListener('abort', resolve)), failed]);
}

function welcome({ siteUrl, apiUrl }: Settings, invitation: string | null): void {
  say(`
Pacta is ready, after ${((Date.now() - begun) / 1000).toFixed(1)} s.

  Site        ${siteUrl}
  API         ${apiUrl}
  Playground  ${apiUrl} in a browser
${invitation === null ? '' : `
Nobody looks after it yet. This link makes the first account, once, within seven days:

  ${siteUrl}/invitation#${invitation}
`}
Ctrl-C stops it.
`);
}

/** Stops everything, the last started first. Resolves to 0, or to 1 when something did not stop well. */
async function close(): Promise<number> {
  let code = 0;
  for (let step = undo.pop(); step; step = undo.pop())
    await step().catch((error: unknown) => {
      console.error(wordsFor(error, isDebugging()));
      code = 1;
    });
  guard.end();
  return code;
}

process.exit(await main());
