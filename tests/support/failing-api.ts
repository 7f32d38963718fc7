import { once } from 'node:events';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';

/**
 * An API that stands before a real one and can be told to fail: at everything but small questions (whether a thing is
 * there), as a record that is reached and answers no page; or by breaking every line off, as one that was stopped.
 */
export async function startFailingApi(apiUrl: string) {
  const state: { fails: 'never' | 'at pages' | 'at all' } = { fails: 'never' };
  const server = createServer(async (request, response) => {
    const body = await text(request);
    const address = new URL(request.url ?? '/', apiUrl);
    if (state.fails === 'at all') return void request.socket.destroy();
    if (state.fails === 'at pages' && !/Exists|Ping/.test(decodeURIComponent(address.search) + body)) {
      const errors = [{ message: 'secret at /srv/pacta/service.ts:12', extensions: { code: 'INTERNAL_SERVER_ERROR' } }];
      return void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ data: null, errors }));
    }
    const gone = new AbortController();
    response.on('close', () => gone.abort());
    const answer = await fetch(address, {
      signal: gone.signal,
      method: request.method ?? 'GET',
      headers: Object.entries(request.headers).filter((pair): pair is [string, string] => ['content-type', 'accept'].includes(pair[0]) && typeof pair[1] === 'string'),
      ...(body !== '' && { body }),
    });
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' });
    response.flushHeaders();
    // As it comes: the line on which changes are told ends when its reader goes.
    try {
      const reader = answer.body?.getReader();
      for (let part = await reader?.read(); part?.value; part = await reader?.read()) response.write(part.value);
    } catch (error) {
      if (!gone.signal.aborted) throw error;
    }
    response.end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The failing API has no port.');
  const stop = async () => {
    const closed = once(server.close(), 'close');
    server.closeAllConnections();
    await closed;
  };
  return { state, url: `http://127.0.0.1:${address.port}/graphql`, stop };
}
