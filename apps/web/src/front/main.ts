import { once } from 'node:events';
import { createServer, request as ask, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import next from 'next';
import { readEnv } from '../env.ts';
import { createFront } from './front.ts';
import type { Made } from './kept-page.ts';
import { createPageCache } from './page-cache.ts';
import { createPassOn } from './pass-on.ts';
import { watchRecord } from './record-watch.ts';

const ONE_DAY_MS = 24 * 60 * 60_000;

/** The built site: Next, and in front of it the pages that are kept until the record changes. */
async function main(): Promise<void> {
  const { apiUrl, port, host, keepsPages } = readEnv(process.env);
  // Next names itself by this alone; it listens nowhere. By an address of numbers it would take a rewrite to its own pages for
  // one to another site, which comes back as a new request and has lost its language.
  const app = next({ dev: false, hostname: 'localhost', port });
  await app.prepare();
  const handle = app.getRequestHandler();

  // Pages are asked of Next as a reader asks: over HTTP, on a line that this machine alone can reach.
  const within = createServer((request, response) => void handle(request, response)).listen(0, '127.0.0.1');
  await once(within, 'listening');
  const { port: inner } = within.address() as AddressInfo;
  const render = async (path: string, headers: Record<string, string>): Promise<Made> => {
    const answer = await new Promise<IncomingMessage>((resolve, reject) =>
      ask({ host: '127.0.0.1', port: inner, path, headers }, resolve).on('error', reject).end());
    return { status: answer.statusCode ?? 500, headers: answer.headers, body: await buffer(answer) };
  };

  const watch = watchRecord(new URL('/record/changes', apiUrl), () => cache.forget());
  const cache = createPageCache({ hears: () => keepsPages && watch.hears() });
  const assets = createPageCache({ hears: () => true }, { oldestMs: ONE_DAY_MS }); // of the build, whatever the record does
  const api = createPassOn(apiUrl);
  const answer = createFront({ cache, assets, api, render, next: handle });
  const front = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(error);
      if (response.headersSent) return response.destroy();
      response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end('Something went wrong here.\n');
    });
  });
  front.listen(port, host);
  await once(front, 'listening');

  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    const closed = once(front.close(), 'close');
    api.cut();
    const sweep = setInterval(() => front.closeIdleConnections(), 50);
    await closed;
    clearInterval(sweep);
    await watch.stop();
    within.close();
    await app.close();
    process.exit(0);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

try {
  await main();
} catch (error) {
  // One line for people where the reason is outside; a bug keeps its stack, because nobody outside reads this stream.
  const isOurs = error instanceof Error && (error.message.startsWith('The site cannot start') || 'syscall' in error);
  console.error(isOurs ? error.message : error);
  process.exit(1);
}
