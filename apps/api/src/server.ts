import { randomBytes } from 'node:crypto';
import type { Socket } from 'node:net';
import cors from '@fastify/cors';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import { isReadable, openDatabase, openReader, watchRecord } from '@pacta/db';
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import { createAccounts } from './auth/accounts.ts';
import { whoAsks } from './auth/asker.ts';
import { createAnswerCache } from './answer-cache.ts';
import { createContext } from './context.ts';
import { serveExports } from './modules/export/routes.ts';
import { isOutage } from './errors.ts';
import { servePlayground } from './playground.ts';
import { keepAnswers } from './response-cache.ts';
import { createPublications } from './publications.ts';
import { createGraphQL, createSchema } from './schema.ts';
import { serveSchema } from './schema-files.ts';
import { createSubscriptions } from './subscriptions.ts';
import { tellChanges } from './tell-changes.ts';
import { createVocabulary } from './vocabulary.ts';

/** Of a request, in bytes: room for a page as newspapers make them, or a file of it in Base64. */
const LONGEST_BODY = 2 * 1024 * 1024;

/** How many connections write at most. */
const WRITING = 8;

export type ServerOptions = {
  databaseUrl: string;
  /** Where the site stands, for the addresses of passages; no final slash needed. */
  siteUrl: string;
  /** Where this API stands for its readers, whose playground may sign in; no other page than its and the site's may. */
  apiUrl?: string;
  /** Whether who proposed something may not accept it; not when left out. */
  twoPersonRule?: boolean;
  /** Whether editors may have pages fetched by their address; not when left out. */
  fetchesArticles?: boolean;
  /** What session cookies are signed with; drawn by chance when left out, and then they end with this process. */
  authSecret?: string;
  /**
   * Who is believed when they say in `X-Forwarded-For` for whom they ask: addresses and ranges with commas between. The site
   * passes on what its readers send, so that attempts to sign in are counted for each of them. This machine when left out.
   */
  trustedProxies?: string;
  logLevel?: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  /** Whether answers are kept until the record changes. */
  keepsAnswers?: boolean;
  /** Called with every SQL statement, to count them. */
  onStatement?: (sql: string) => void;
};

/** Builds the API whole, without listening: GraphQL and playground at /graphql, /health and /ready. `close()` ends it. */
export async function buildServer({ databaseUrl, siteUrl, apiUrl, twoPersonRule = false, fetchesArticles = false, authSecret = randomBytes(32).toString('hex'), trustedProxies = 'loopback', logLevel = 'warn', keepsAnswers = false, onStatement }: ServerOptions): Promise<FastifyInstance> {
  const app = Fastify({
    logger: { level: logLevel, redact: ['req.headers.authorization', 'req.headers.cookie'] },
    bodyLimit: LONGEST_BODY,
    trustProxy: trustedProxies,
  });
  // A stop waits for what is being answered, not for clients that keep their line open when they have their answer.
  const silent = new Set<Socket>(); // lines on which nobody has asked for anything yet: Node takes them for busy
  app.server.on('connection', (socket) => {
    silent.add(socket);
    socket.once('close', () => silent.delete(socket));
  });
  app.server.on('request', ({ socket }) => silent.delete(socket));
  app.addHook('preClose', (done) => {
    const sweep = setInterval(() => {
      app.server.closeIdleConnections();
      for (const socket of silent) socket.destroy();
    }, 50);
    app.server.once('close', () => clearInterval(sweep));
    done();
  });
  const db = openReader({ url: databaseUrl, onStatement });
  app.addHook('onClose', () => db.close());
  await app.register(cors, { origin: '*', methods: ['GET', 'HEAD', 'POST', 'OPTIONS'], exposedHeaders: ['ETag', 'Content-Disposition'], maxAge: 86_400 });

  const schema = createSchema();
  const graphql = createGraphQL(schema, app.log);
  graphql.addPlugin(fastifyApolloDrainPlugin(app));
  await graphql.start();
  const site = siteUrl.replace(/\/+$/, '');
  const writer = openDatabase({ url: databaseUrl, connections: WRITING });
  app.addHook('onClose', () => writer.$disconnect());
  const accounts = createAccounts({ db: writer, secret: authSecret, siteUrl: site, ourOrigins: apiUrl ? [new URL(apiUrl).origin] : [] });
  accounts.serve(app);
  servePlayground(app);
  serveSchema(app, schema);
  const forgetting: (() => void)[] = [];
  const publications = createPublications();
  const watch = watchRecord(databaseUrl, { changed: () => forgetting.forEach((forget) => forget()), published: publications.tell });
  app.addHook('onReady', () => watch.begun);
  app.addHook('onClose', () => watch.stop());
  const vocabulary = createVocabulary(db, watch);
  forgetting.push(vocabulary.forget);
  const cache = createAnswerCache(watch, { keeps: keepsAnswers });
  forgetting.push(cache.forget);
  keepAnswers(app, cache);
  forgetting.push(tellChanges(app, watch).tell); // last: who hears of a change and asks again is answered anew
  serveExports(app, { cache, source: async () => {
    const names = await vocabulary.whole();
    const snapshot = await db.snapshot();
    return { db: snapshot, end: snapshot.end, site, vocabulary: names };
  } });
  const contextOf = async (request: FastifyRequest) => createContext({ db, siteUrl: site, publications, accounts, writer, twoPersonRule, fetchesArticles }, await vocabulary.current(), () => whoAsks(request, accounts, app.log));
  const answer = fastifyApolloHandler(graphql, { context: contextOf });
  const subscriptions = createSubscriptions({ schema, contextOf, hears: watch.hears, log: app.log });
  forgetting.push(() => watch.hears() || subscriptions.cut());
  app.addHook('preClose', (done) => (subscriptions.cut(), done()));
  app.route({
    url: '/graphql',
    method: ['GET', 'POST', 'OPTIONS'],
    preHandler: subscriptions.answer,
    handler: answer,
  });

  // Alive: the process answers. Ready: the record can be read.
  app.get('/health', () => ({ status: 'alive' }));
  app.get('/ready', async (_, reply) => {
    try {
      await isReadable(db);
      return { status: 'ready' };
    } catch (cause) {
      app.log.error({ err: cause }, 'The record cannot be read');
      return reply.code(503).send({ status: 'not ready', message: 'The record cannot be read just now.' });
    }
  });
  app.setNotFoundHandler((request, reply) =>
    reply.code(404).send({ errors: [{ message: `Nothing is at ${request.url.split('?')[0]}. The API is at /graphql.`, extensions: { code: 'NOT_FOUND' } }] }));
  app.setErrorHandler((error: { statusCode?: number; message: string }, request, reply) => {
    const status = error.statusCode ?? (isOutage(error) ? 503 : 500);
    if (status >= 500) request.log.error({ err: error }, 'A request failed');
    const [message, code] = status < 500 ? [error.message, 'BAD_REQUEST']
      : status === 503 ? ['The record cannot be read just now. Try again in a moment.', 'SERVICE_UNAVAILABLE']
      : ['Something went wrong here.', 'INTERNAL_SERVER_ERROR'];
    return reply.code(status).send({ errors: [{ message, extensions: { code } }] });
  });
  return app;
}
