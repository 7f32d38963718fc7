import { introspectionFromSchema, type GraphQLSchema } from 'graphql';
import { typeDefs } from '@pacta/schema';
import type { FastifyInstance } from 'fastify';
import { ifNoneMatchNames, strongTag } from './answer-cache.ts';

/** The schema for tools: as SDL at `/graphql/schema.graphql`, and as the answer to the introspection query at `/graphql/schema.json`. */
export function serveSchema(server: FastifyInstance, schema: GraphQLSchema): void {
  const files = {
    '/graphql/schema.graphql': { type: 'application/graphql; charset=utf-8', text: () => typeDefs },
    '/graphql/schema.json': { type: 'application/json; charset=utf-8', text: () => JSON.stringify({ data: introspectionFromSchema(schema) }) },
  };
  for (const [path, { type, text }] of Object.entries(files)) {
    let file: { body: Buffer; etag: string } | null = null; // made when it is first asked for: a start need not wait
    server.get(path, async (request, reply) => {
      const { body, etag } = (file ??= tagged(Buffer.from(text())));
      reply.headers({ 'content-type': type, etag, 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' });
      return ifNoneMatchNames(request.headers['if-none-match'], etag) ? reply.code(304).send() : reply.send(body);
    });
  }
}

const tagged = (body: Buffer) => ({ body, etag: strongTag(body) });
