import { request as askHttp, type ClientRequest, type IncomingHttpHeaders, type IncomingMessage, type OutgoingHttpHeaders, type ServerResponse } from 'node:http';
import { request as askHttps } from 'node:https';
import { pipeline, Transform } from 'node:stream';
import { forwardedFor } from './forwarded.ts';

export type PassOn = {
  /** Whether a request is for the API. */
  takes(request: Pick<IncomingMessage, 'method' | 'url'>): boolean;
  answer(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** Ends what has no end by itself, as subscriptions; who listens joins again. */
  cut(): void;
};

/** As the API has it, in bytes. */
const LONGEST_BODY = 2 * 1024 * 1024;
/** What concerns one connection, and what only a proxy before us may say. */
const OF_THE_CONNECTION = ['connection', 'keep-alive', 'proxy-authenticate', 'proxy-authorization', 'proxy-connection', 'te', 'trailer', 'transfer-encoding', 'upgrade', 'expect', 'host', 'forwarded', 'x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-port', 'x-real-ip'];

/**
 * Passes signing in and GraphQL on to the API, streamed both ways, so that to a browser the API stands where the site does and
 * the cookie of who signed in is the site's own.
 */
export function createPassOn(apiUrl: string): PassOn {
  const { origin, protocol } = new URL(apiUrl);
  const ask = protocol === 'https:' ? askHttps : askHttp;
  const endless = new Set<ClientRequest>();
  return {
    takes: ({ method, url = '' }) => {
      const path = url.split('?', 1)[0];
      return path?.startsWith('/auth/') === true || (method === 'POST' && path === '/graphql');
    },
    answer: (request, response) => new Promise((done) => {
      response.once('close', done);
      if (Number(request.headers['content-length'] ?? 0) > LONGEST_BODY) return refuse(response, TOO_LONG);
      const headers = { ...withoutThose(request.headers), 'x-forwarded-for': forwardedFor(request) };
      const asked = ask(new URL(request.url ?? '/', origin), { method: request.method, headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 502, { ...withoutThose(answer.headers), 'cache-control': answer.headers['cache-control'] ?? 'no-store' });
        response.flushHeaders(); // a stream may be silent for long
        if (answer.headers['content-type']?.startsWith('text/event-stream')) endless.add(asked);
        pipeline(answer, response, () => endless.delete(asked)); // who is cut off half-way sees that by itself
      });
      response.once('close', () => asked.destroy()); // nobody waits for it any more
      // Not as a pipeline, which would break off the line on which the refusal is to be told.
      const body = request.pipe(upTo(LONGEST_BODY));
      body.pipe(asked);
      const giveUp = (refusal: Refusal) => {
        request.unpipe(body);
        request.resume();
        refuse(response, refusal);
      };
      asked.once('error', () => giveUp(AWAY));
      body.once('error', () => giveUp(TOO_LONG));
    }),
    cut: () => endless.forEach((asked) => asked.destroy()),
  };
}

type Refusal = { status: number; code: string; message: string };
const AWAY: Refusal = { status: 502, code: 'BAD_GATEWAY', message: 'The API behind this site does not answer. Try again in a minute.' };
const TOO_LONG: Refusal = { status: 413, code: 'BAD_REQUEST', message: `What was sent is too large: ${LONGEST_BODY / 1024} KiB at most.` };

/** In the API's own form. Once an answer has begun it can only be broken off. */
function refuse(response: ServerResponse, { status, code, message }: Refusal): void {
  if (response.headersSent) return void response.destroy();
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', connection: 'close', ...(status === 502 && { 'retry-after': '60' }) });
  response.end(JSON.stringify({ code, message, errors: [{ message, extensions: { code } }] }));
}

function withoutThose(headers: IncomingHttpHeaders): OutgoingHttpHeaders {
  const named = (headers.connection ?? '').toLowerCase().split(/\s*,\s*/);
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !OF_THE_CONNECTION.includes(name) && !named.includes(name)));
}

/** Lets so many bytes through, and fails where more come. */
function upTo(most: number): Transform {
  let bytes = 0;
  return new Transform({
    transform(piece: Buffer, _, give) {
      bytes += piece.length;
      if (bytes <= most) give(null, piece);
      else give(new Error('Too long.'));
    },
  });
}
