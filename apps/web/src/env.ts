import { z } from 'zod';

const address = (error: string) => z.url({ protocol: /^https?$/, error });

const Env = z.object({
  API_URL: address('must be an http(s) address, as http://localhost:4000/graphql').default('http://localhost:4000/graphql'),
  PUBLIC_API_URL: address('must be an http(s) address, as http://localhost:4000/graphql').default('http://localhost:4000/graphql'),
  PUBLIC_SITE_URL: address('must be an http(s) address, as http://localhost:3000').default('http://localhost:3000'),
  PORT: z.coerce.number('must be a port number').int('must be a port number').min(0, 'must be 0 or more').max(65535, 'must be 65535 or less').default(3000),
  HOST: z.string().default('127.0.0.1'),
  PAGE_CACHE: z.enum(['on', 'off'], 'must be on or off').default('on'),
});

/**
 * The site's settings. `API_URL` is where this server reaches the API; `PUBLIC_API_URL` and `PUBLIC_SITE_URL` are what
 * readers see. Addresses carry no slash at their end. `port` and `host`: where it listens; `keepsPages`: whether pages are
 * kept until the record changes.
 */
export type Env = { apiUrl: string; publicApiUrl: string; publicSiteUrl: string; port: number; host: string; keepsPages: boolean };

/** Empty means "not set", as `API_URL=` in a .env file. The message never holds a value. */
export function readEnv(source: Record<string, string | undefined>): Env {
  const read = Env.safeParse(Object.fromEntries(Object.entries(source).filter(([, value]) => value !== '')));
  if (!read.success) {
    const problems = read.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
    throw new Error(`The site cannot start: ${problems.join('; ')}. See .env.example.`);
  }
  const plain = (url: string) => url.replace(/\/+$/, '');
  return {
    apiUrl: plain(read.data.API_URL),
    publicApiUrl: plain(read.data.PUBLIC_API_URL),
    publicSiteUrl: plain(read.data.PUBLIC_SITE_URL),
    port: read.data.PORT,
    host: read.data.HOST,
    keepsPages: read.data.PAGE_CACHE === 'on',
  };
}

let settings: Env | undefined;

/** Read at the first request and not when the site is built: one build runs anywhere. */
export function env(): Env {
  return (settings ??= readEnv(process.env));
}

/** Whether `next dev` runs, which needs a laxer content policy. */
export function isDevelopment(): boolean {
  return process.env.NODE_ENV === 'development';
}
