import { z } from 'zod';

const Env = z.object({
  PORT: z.coerce.number('must be a port number').int('must be a port number').min(0).max(65535, 'must be 65535 or less').default(4000),
  HOST: z.string().default('0.0.0.0'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'must start with postgresql://' }),
  PUBLIC_SITE_URL: z.url({ protocol: /^https?$/, error: 'must start with http:// or https://' }).default('http://localhost:3000'),
  PUBLIC_API_URL: z.url({ protocol: /^https?$/, error: 'must start with http:// or https://' }).default('http://localhost:4000/graphql'),
  AUTH_SECRET: z.string().min(32, 'must have 32 characters or more').optional(),
  TWO_PERSON_RULE: z.enum(['on', 'off'], 'must be on or off').default('off'),
  FETCH_ARTICLES: z.enum(['on', 'off'], 'must be on or off').default('off'),
  TRUSTED_PROXIES: z.string().default('loopback'),
  RESPONSE_CACHE: z.enum(['on', 'off'], 'must be on or off').default('on'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent'], 'must be debug, info, warn, error or silent').default('warn'),
});
export type Env = z.infer<typeof Env>;

/** The environment cannot be used. The message names variables, never their values, which may be secret. */
export class EnvError extends Error {
  override name = 'EnvError';
}

/** The API's settings. Empty means not set, as `PORT=` in a .env file. */
export function readEnv(source: Record<string, string | undefined>): Env {
  const read = Env.safeParse(Object.fromEntries(Object.entries(source).filter(([, value]) => value !== '')));
  if (read.success) return read.data;
  const problems = read.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
  throw new EnvError(`The API cannot start: ${problems.join('; ')}. See .env.example.`);
}
