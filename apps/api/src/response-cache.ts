import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { saysWhoAsks } from './auth/asker.ts';
import { ifNoneMatchNames, strongTag, type Answer, type AnswerCache } from './answer-cache.ts';

/** Keeps whole answers of `/graphql` until the record changes, and tags them, so that a client that has one already is told so. */
export function keepAnswers(server: FastifyInstance, cache: AnswerCache): void {
  const asked = new WeakMap<FastifyRequest, { key: string; generation: number }>();
  server.addHook('preHandler', async (request, reply) => {
    const key = keyOf(request);
    if (key === null) return;
    const kept = cache.get(key);
    if (kept) return reply.header('content-type', kept.type).send(tagged(request, reply, kept));
    asked.set(request, { key, generation: cache.generation() });
  });
  server.addHook('onSend', async (request, reply, payload) => {
    const ours = asked.get(request);
    if (!ours || typeof payload !== 'string' || reply.statusCode !== 200 || payload.includes('"errors":[')) return payload;
    const body = Buffer.from(payload);
    const answer: Answer = { body, type: String(reply.getHeader('content-type')), etag: strongTag(body) };
    cache.set(ours.key, answer, ours.generation);
    return tagged(request, reply, answer);
  });
}

/** An address in two at its first question mark; later ones belong to what is asked. */
export function parted(url: string): [path: string, search: string] {
  const cut = url.indexOf('?');
  return cut < 0 ? [url, ''] : [url.slice(0, cut), url.slice(cut + 1)];
}

/** What an answer depends on; null for what is no question to the record. */
function keyOf(request: FastifyRequest): string | null {
  if (saysWhoAsks(request)) return null;
  const { method, url, body, headers } = request;
  const [path, search] = parted(url);
  if (path !== '/graphql') return null;
  const accept = headers.accept ?? '';
  if (method === 'GET') return search === '' ? null : `GET ${accept} ${search}`;
  if (method !== 'POST' || typeof body !== 'object' || body === null || !('query' in body) || typeof body.query !== 'string') return null;
  if (/\b(mutation|subscription)\b/.test(body.query)) return null;
  const { query, variables, operationName } = body as { query: string; variables?: unknown; operationName?: unknown };
  return `POST ${accept} ${JSON.stringify([query, variables, operationName])}`;
}

/** Sets what caches need to know; gives the body, or nothing to who has it already. */
function tagged(request: FastifyRequest, reply: FastifyReply, { body, etag }: Answer): Buffer | null {
  reply.header('etag', etag).header('cache-control', 'no-cache');
  if (request.method !== 'GET' || !ifNoneMatchNames(request.headers['if-none-match'], etag)) return body;
  reply.code(304).removeHeader('content-length');
  return null;
}
