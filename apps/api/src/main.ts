import { EnvError, readEnv, type Env } from './env.ts';
import { buildServer } from './server.ts';

async function main(env: Env) {
  const app = await buildServer({ databaseUrl: env.DATABASE_URL, siteUrl: env.PUBLIC_SITE_URL, apiUrl: env.PUBLIC_API_URL, authSecret: env.AUTH_SECRET, trustedProxies: env.TRUSTED_PROXIES, fetchesArticles: env.FETCH_ARTICLES === 'on', twoPersonRule: env.TWO_PERSON_RULE === 'on', logLevel: env.LOG_LEVEL, keepsAnswers: env.RESPONSE_CACHE === 'on' });
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await app.close();
    process.exit(0);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  await app.listen({ port: env.PORT, host: env.HOST });
}

try {
  await main(readEnv(process.env));
} catch (error) {
  // One line for people; a bug keeps its stack, because nobody outside reads this stream.
  console.error(error instanceof EnvError || isListenError(error) ? (error as Error).message : error);
  process.exit(1);
}

function isListenError(error: unknown) {
  return error instanceof Error && 'syscall' in error && error.syscall === 'listen';
}
