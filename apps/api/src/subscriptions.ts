import { once } from 'node:events';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createSourceEventStream, execute, getOperationAST, GraphQLError, OperationTypeNode, parse, validate, type DocumentNode, type ExecutionResult, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import type { Context } from './context.ts';
import { formatErrors, type Log } from './errors.ts';

/** How many subscriptions may stand at once, to one process. */
const MOST = 500;

/** How often a line is felt for, in milliseconds: proxies cut lines that are silent, and clients take silence for a break. */
const PULSE_MS = 12_000;

/** Who takes nothing for so long, in milliseconds, is not there any more. */
const STALLED_MS = 60_000;

export type Subscriptions = {
  /** Answers a subscription that is asked for as a stream of events; leaves every other request alone. */
  answer(request: FastifyRequest, reply: FastifyReply): Promise<unknown>;
  /** Cuts all lines, as when nothing can be told any more: who listens joins again. */
  cut(): void;
};

type Options = { schema: GraphQLSchema; contextOf: (request: FastifyRequest) => Promise<Context>; hears: () => boolean; log: Log };

/**
 * GraphQL over server-sent events, one stream for each operation (« distinct connections »), so that a subscription needs
 * nothing but HTTP. Every event is answered as a request of its own, from the record as it is then, and the next is made
 * when the reader has taken the last: what waits, waits in `publications.ts`, which is bounded.
 */
export function createSubscriptions({ schema, contextOf, hears, log }: Options): Subscriptions {
  const open = new Set<FastifyReply['raw']>();
  const format = formatErrors(log);
  const shown = ({ errors, ...result }: ExecutionResult) => (errors ? { errors: errors.map((error) => format(error.toJSON(), error)), ...result } : result);
  const refuse = (reply: FastifyReply, status: number, errors: readonly GraphQLFormattedError[]) => reply.code(status).send({ errors });

  async function tell(line: FastifyReply['raw'], events: AsyncIterable<unknown>, answered: (event: unknown) => Promise<ExecutionResult>) {
    const pulse = setInterval(() => line.writableLength === 0 && line.write(':\n\n'), PULSE_MS);
    try {
      for await (const event of events) if (!(await taken(line, `event: next\ndata: ${JSON.stringify(shown(await answered(event)))}\n\n`))) return;
      line.end('event: complete\ndata:\n\n');
    } catch (error) {
      if (!line.destroyed) log.error({ err: error }, 'A subscription failed');
      line.destroy();
    } finally {
      clearInterval(pulse);
    }
  }

  return {
    async answer(request, reply) {
      const asked = subscriptionOf(request);
      if (!asked) return;
      if ('unreadable' in asked) return refuse(reply, 400, [coded(asked.unreadable, 'GRAPHQL_PARSE_FAILED')]);
      const { document, operationName, variableValues } = asked;
      const away = { message: 'Nothing can be told of the record just now. Try again in a moment.', extensions: { code: 'SERVICE_UNAVAILABLE' } };
      if (!hears() || open.size >= MOST) return refuse(reply.header('retry-after', '5'), 503, [away]);
      const invalid = validate(schema, document);
      if (invalid.length > 0) return refuse(reply, 400, invalid.map((error) => coded(error, 'GRAPHQL_VALIDATION_FAILED')));

      const args = { schema, document, operationName, variableValues };
      const contextValue = await contextOf(request);
      const events = await createSourceEventStream({ ...args, contextValue });
      if (!(Symbol.asyncIterator in events)) {
        const errors = (events.errors ?? []).map((error) => (error.originalError ? format(error.toJSON(), error) : coded(error, 'BAD_USER_INPUT'))); // ours, or of variables
        const codes = errors.map(({ extensions }) => extensions?.['code']);
        return refuse(reply, codes.includes('SERVICE_UNAVAILABLE') ? 503 : codes.includes('INTERNAL_SERVER_ERROR') ? 500 : 400, errors);
      }
      const line = reply.raw;
      const leave = () => {
        open.delete(line);
        void events[Symbol.asyncIterator]().return?.(undefined);
      };
      if (line.destroyed) return leave(); // gone while it was asked
      reply.header('content-type', 'text/event-stream; charset=utf-8').header('cache-control', 'no-store').header('x-accel-buffering', 'no').hijack();
      line.once('close', leave);
      open.add(line);
      line.writeHead(200, reply.getHeaders() as Record<string, string>); // those of CORS among them
      line.write(':\n\n'); // some readers take the line for open with the first byte
      void tell(line, events, async (rootValue) => contextValue.publications.inTurn(async () => execute({ ...args, rootValue, contextValue: await contextOf(request) })));
    },
    cut: () => open.forEach((line) => line.destroy()),
  };
}

/** Writes, and waits until there is room for more. False where the reader is gone, or takes nothing. */
async function taken(line: FastifyReply['raw'], text: string): Promise<boolean> {
  if (line.destroyed) return false;
  if (line.write(text)) return true;
  const stalled = setTimeout(() => line.destroy(), STALLED_MS);
  await Promise.race([once(line, 'drain'), once(line, 'close')]).catch(() => undefined);
  clearTimeout(stalled);
  return !line.destroyed;
}

const coded = (error: GraphQLError, code: string): GraphQLFormattedError => ({ ...error.toJSON(), extensions: { code } });

type Asked = { document: DocumentNode; operationName: string | undefined; variableValues: Record<string, unknown> };

/** What is asked, where that is a subscription and its answer is wanted as events; null for what is answered elsewhere. */
function subscriptionOf({ method, headers: { accept = '' }, query: parameters, body }: FastifyRequest): Asked | { unreadable: GraphQLError } | null {
  if (!/\btext\/event-stream\b/.test(accept)) return null;
  const { query, operationName, variables } = ((method === 'GET' ? parameters : body) ?? {}) as Record<string, unknown>;
  if (typeof query !== 'string' || !query.includes('subscription')) return null; // some clients accept events for every question: those are read once, elsewhere
  try {
    const document = parse(query);
    const name = typeof operationName === 'string' && operationName !== '' ? operationName : undefined;
    if (getOperationAST(document, name)?.operation !== OperationTypeNode.SUBSCRIPTION) return null;
    const given = typeof variables === 'string' ? (JSON.parse(variables) as unknown) : variables;
    return { document, operationName: name, variableValues: (given ?? {}) as Record<string, unknown> };
  } catch (error) {
    return error instanceof GraphQLError && !/json|\*\/\*/.test(accept) ? { unreadable: error } : null; // else refused where questions are answered
  }
}
