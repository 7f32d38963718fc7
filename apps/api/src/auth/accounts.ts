import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Writer } from '@pacta/db';
import { betterAuth } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import type { FastifyInstance } from 'fastify';

export type AccountOptions = {
  db: Writer;
  /** What cookies are signed with: 32 characters or more. Whoever has it can make cookies. */
  secret: string;
  /** Where the site stands, and which other origins' pages are ours, as the playground's. */
  siteUrl: string;
  ourOrigins: readonly string[];
};

export type Accounts = {
  db: Writer;
  /** The id of the user whose cookie this is; null when it is nobody's. */
  signedIn(headers: IncomingHttpHeaders): Promise<string | null>;
  /** Whether a request that carries cookies was made by a page of ours, or by no page at all. */
  isOurs(headers: IncomingHttpHeaders): boolean;
  /** Answers `/auth/…`: signing in and out, one's own sessions and password. */
  serve(server: FastifyInstance): void;
};

/** What of the library is open. Accounts are made by invitation and changed by mutations. */
const OPEN = ['/sign-in/email', '/sign-out', '/get-session', '/change-password', '/list-sessions', '/revoke-session', '/revoke-other-sessions'];

/** Who signs in, by better-auth: passwords by scrypt, sessions in the database behind an httpOnly cookie. */
export function createAccounts({ db, secret, siteUrl, ourOrigins }: AccountOptions): Accounts {
  const origins = new Set([new URL(siteUrl).origin, ...ourOrigins]);
  const auth = betterAuth({
    appName: 'Pacta',
    baseURL: siteUrl,
    basePath: '/auth',
    secret,
    database: prismaAdapter(db, { provider: 'postgresql', transaction: true }),
    trustedOrigins: [...origins],
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12, maxPasswordLength: 128, revokeSessionsOnPasswordReset: true },
    session: { expiresIn: 14 * 24 * 3_600, updateAge: 24 * 3_600, freshAge: 0 }, // whoever is signed in may see where else they are, also after a day
    user: { additionalFields: { role: { type: 'string', input: false }, suspendedAt: { type: 'date', input: false, required: false } } },
    advanced: { cookiePrefix: 'pacta', database: { generateId: () => randomUUID() } },
    rateLimit: { enabled: true, window: 60, max: 120, customRules: { '/sign-in/email': { window: 60, max: 10 } } },
    databaseHooks: { session: { create: { before: async ({ userId }) => (await db.user.findFirst({ where: { id: userId, suspendedAt: null } })) !== null } } },
    telemetry: { enabled: false },
  });
  const asWeb = (headers: IncomingHttpHeaders) => new Headers(Object.entries(headers).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as [string, string]] : [])));
  return {
    db,
    signedIn: async (headers) => (headers.cookie === undefined ? null : ((await auth.api.getSession({ headers: asWeb(headers), query: { disableRefresh: true } }))?.user.id ?? null)),
    isOurs: ({ origin, 'sec-fetch-site': from }) => (origin === undefined ? from === undefined || from === 'same-origin' || from === 'none' : origins.has(origin)),
    serve(server) {
      server.route({
        method: ['GET', 'POST'],
        url: '/auth/*',
        exposeHeadRoute: false,
        handler: async (request, reply) => {
          const path = request.url.slice('/auth'.length).split('?')[0] ?? '';
          if (!OPEN.includes(path)) return reply.callNotFound();
          const headers = asWeb(request.headers);
          headers.delete('content-length');
          headers.set('x-forwarded-for', request.ip);
          const body = request.method === 'POST' ? JSON.stringify(request.body ?? {}) : null;
          const response = await auth.handler(new Request(new URL(request.url, siteUrl), { method: request.method, headers, body }));
          for (const [name, value] of response.headers) if (name !== 'set-cookie') reply.header(name, value);
          for (const cookie of response.headers.getSetCookie()) reply.header('set-cookie', cookie);
          return reply.code(response.status).header('cache-control', 'no-store').send(await response.text());
        },
      });
    },
  };
}
