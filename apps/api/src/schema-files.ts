import { introspectionFromSchema, type GraphQLSchema } from 'graphql';
import { typeDefs } from '@pacta/schema';
import type { FastifyInstance } from 'fastify';
import { ifNoneMatchNames, strongTag } from './answer-cache.ts';

/** The schema for tools: as SDL at `/graphql/schema.graphql`, and as the answer to the introspection query at `/graphql/schema.json`. */
export function serveSchema(server: FastifyInstance, schema: GraphQLSchema): void {
  const files = {
    '/graphql/schema.graphql': { type: 'application/graphql; charset=utf-8', text: typeDefs },
    '/graphql/schema.json': { type: 'application/json; charset=utf-8', text: JSON.stringify({ data: introspectionFromSchema(schema) }) },
  };
  for (const [path, { type, text }] of Object.entries(files)) {
    const body = Buffer.from(text);
    const etag = strongTag(body);
    server.get(path, async (request, reply) => {
      reply.headers({ 'content-type': type, etag, 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' });
      return ifNoneMatchNames(request.headers['if-none-match'], etag) ? reply.code(304).send() : reply.send(body);
    });
  }
}
