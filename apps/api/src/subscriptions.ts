import type { FastifyReply, FastifyRequest } from 'fastify';
import { createSourceEventStream, execute, GraphQLError, type ExecutionArgs, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { createHandler, type HandlerOptions } from 'graphql-sse/lib/use/fastify';
import type { Context } from './context.ts';
import { eachMade } from './each-made.ts';
import { formatErrors, type Log } from './errors.ts';

/** How many subscriptions may stand at once, to one process. */
const MOST = 500;

/** A line on which nothing could be written for so long, though it is felt for every 12 seconds, has nobody at its end; in milliseconds. */
const STALLED_MS = 60_000;

export type Subscriptions = {
  /** Whether a request wants its answer as a stream of events. */
  isMeant(request: FastifyRequest): boolean;
  answer(request: FastifyRequest, reply: FastifyReply): Promise<unknown>;
  /** Cuts all lines, as when nothing can be told any more: who listens joins again. */
  cut(): void;
};

type Options = { schema: GraphQLSchema; contextNow: () => Promise<Context>; hears: () => boolean; log: Log };

/**
 * GraphQL over server-sent events, one stream for each operation (« distinct connections »), so that a subscription needs
 * nothing but HTTP. Every event is answered as a request of its own, from the record as it is then.
 */
export function createSubscriptions({ schema, contextNow, hears, log }: Options): Subscriptions {
  const open = new Set<FastifyReply['raw']>();
  const format = formatErrors(log);
  const shown = (result: ExecutionResult): ExecutionResult =>
    result.errors ? { ...result, errors: result.errors.map((error) => new GraphQLError(error.message, format(error.toJSON(), error))) } : result;

  const subscribe = async (asked: unknown) => {
    const args = asked as ExecutionArgs; // those of `onSubscribe`
    const events = await createSourceEventStream(args);
    if (!(Symbol.asyncIterator in events)) return events;
    return eachMade(events[Symbol.asyncIterator](), async (rootValue) => [await execute({ ...args, rootValue, contextValue: await contextNow() })]);
  };
  const handle = createHandler({
    schema,
    context: contextNow as unknown as HandlerOptions['context'], // the library's own type of contexts knows no classes
    authenticate: () => null, // no reserved streams: one for each operation
    subscribe: subscribe as HandlerOptions['subscribe'],
    onNext: (_, __, result) => shown(result as ExecutionResult) as ReturnType<NonNullable<HandlerOptions['onNext']>>,
  });

  return {
    isMeant: ({ headers }) => /\btext\/event-stream\b/.test(headers.accept ?? ''),
    async answer(request, reply) {
      if (!hears() || open.size >= MOST)
        return reply.code(503).header('retry-after', '5').send({ errors: [{ message: 'Nothing can be told of the record just now. Try again in a moment.', extensions: { code: 'SERVICE_UNAVAILABLE' } }] });
      request.headers.accept = 'text/event-stream'; // the one that the library knows, though others be named beside it
      reply.header('x-accel-buffering', 'no').hijack();
      const line = reply.raw;
      open.add(line);
      const { socket } = request.raw;
      const stalled = () => line.destroy();
      socket.setTimeout(STALLED_MS, stalled);
      line.once('close', () => {
        open.delete(line);
        socket.setTimeout(0).off('timeout', stalled); // the line may serve others
      });
      try {
        await handle(request, reply);
      } catch (error) {
        log.error({ err: error }, 'A subscription failed');
        line.destroy();
      }
    },
    cut: () => open.forEach((line) => line.destroy()),
  };
}
