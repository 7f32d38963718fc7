import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { StartError } from './start-error.ts';

const port = z.coerce.number('must be a port number').int('must be a port number').min(1, 'must be 1 or more').max(65535, 'must be 65535 or less');
const address = z.url({ protocol: /^https?$/, error: 'must start with http:// or https://' }).optional();

const Env = z.object({
  WEB_PORT: port.default(3000),
  API_PORT: port.default(4000),
  HOST: z.string().default('127.0.0.1'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'must start with postgresql://, or be left out' }).optional(),
  PACTA_DATA_DIR: z.string().default('.data'),
  AUTH_SECRET: z.string().min(32, 'must have 32 characters or more').optional(),
  PUBLIC_SITE_URL: address,
  PUBLIC_API_URL: address,
  PACTA_DEBUG: z.stringbool('must be 1 or 0').default(false),
}).refine((env) => env.WEB_PORT !== env.API_PORT, { path: ['API_PORT'], error: 'must not be the same as WEB_PORT' });

export type Settings = {
  webPort: number;
  apiPort: number;
  /** The address that site and API listen on: by default this machine alone. */
  host: string;
  /** A server to use; without it the database that Pacta brings along. May hold a password. */
  databaseUrl: string | undefined;
  /** What session cookies are signed with; drawn by chance and kept in `dataDir` when left out. */
  authSecret: string | undefined;
  /** Where the embedded database lies; absolute. */
  dataDir: string;
  /** What readers see, without a slash at the end. */
  siteUrl: string;
  /** The GraphQL endpoint as readers see it. */
  apiUrl: string;
  /** Whether npm started us: then its end is ours. */
  underNpm: boolean;
  /** The whole environment, for the children. */
  inherited: NodeJS.ProcessEnv;
};

/** The settings of `npm start`, from the environment and, below it, a `.env` file at the root of the checkout. */
export function loadSettings(root: string): Settings {
  const file = resolve(root, '.env');
  if (existsSync(file)) process.loadEnvFile(file); // what the environment holds already stays
  return settingsFrom(process.env, root);
}

/** Whether to show stacks; asked also when the settings cannot be read. */
export function isDebugging(): boolean {
  return process.env.PACTA_DEBUG === '1';
}

/** Empty means "not set", as `WEB_PORT=` in a .env file. Throws one line that names variables, never their values. */
export function settingsFrom(source: NodeJS.ProcessEnv, root: string): Settings {
  const read = Env.safeParse(Object.fromEntries(Object.entries(source).filter(([, value]) => value !== '')));
  if (!read.success) {
    const problems = read.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
    throw new StartError(`Pacta cannot start: ${problems.join('; ')}. See .env.example.`);
  }
  const env = read.data;
  return {
    webPort: env.WEB_PORT,
    apiPort: env.API_PORT,
    host: env.HOST,
    databaseUrl: env.DATABASE_URL,
    authSecret: env.AUTH_SECRET,
    dataDir: resolve(root, env.PACTA_DATA_DIR),
    siteUrl: (env.PUBLIC_SITE_URL ?? `http://localhost:${env.WEB_PORT}`).replace(/\/+$/, ''),
    apiUrl: env.PUBLIC_API_URL ?? `http://localhost:${env.API_PORT}/graphql`,
    underNpm: source.npm_lifecycle_event !== undefined,
    inherited: source,
  };
}
