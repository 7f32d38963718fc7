/** What the tests take from the environment; empty means not set. */
export const env = {
  /** A PostgreSQL server on which databases may be made; PostgreSQL is brought along when left out. */
  databaseUrl: process.env.DATABASE_URL || undefined,
  /** Chromium's binary, where it is in none of the usual places. */
  chromiumPath: process.env.CHROMIUM_PATH || undefined,
  /** Where else programs are looked for. */
  path: process.env.PATH ?? '',
};

/** The environment of a server under test: ours, with `own` on top, and nobody phones home. */
export function childEnv(own: Record<string, string>): Record<string, string | undefined> {
  return { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production', ...own };
}
