import type { ServerResponse } from 'node:http';
import type { RecordWatch } from '@pacta/db';
import type { FastifyInstance } from 'fastify';

/** How many may listen at once, to one process. */
const MOST_LISTENERS = 200;

/** How often a listener hears that the line still stands, in milliseconds. */
const PULSE_MS = 15_000;

/**
 * `/record/changes`: a stream of server-sent events that says `change` each time something public changes, and nothing of
 * what: who keeps copies asks again. It ends when this process no longer hears of changes, so that nobody trusts silence.
 */
export function tellChanges(server: FastifyInstance, watch: RecordWatch): { tell(): void } {
  const listeners = new Set<ServerResponse>();
  const end = () => listeners.forEach((listener) => listener.end());
  server.get('/record/changes', { exposeHeadRoute: false }, (request, reply) => {
    if (!watch.hears() || listeners.size >= MOST_LISTENERS)
      return reply.code(503).header('retry-after', '5').send({ errors: [{ message: 'Changes of the record cannot be told just now. Try again in a moment.', extensions: { code: 'SERVICE_UNAVAILABLE' } }] });
    reply.hijack();
    const listener = reply.raw;
    listener.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'access-control-allow-origin': '*', 'x-accel-buffering': 'no' });
    listener.write('retry: 1000\n\n');
    listeners.add(listener);
    request.raw.socket.setKeepAlive(true);
    listener.once('close', () => listeners.delete(listener));
    return reply;
  });
  const pulse = setInterval(() => listeners.forEach((listener) => listener.write(': still here\n\n')), PULSE_MS).unref();
  server.addHook('preClose', (done) => {
    clearInterval(pulse);
    end();
    done();
  });
  return {
    tell() {
      if (!watch.hears()) return end();
      for (const listener of listeners) listener.write('event: change\ndata: {}\n\n');
    },
  };
}
