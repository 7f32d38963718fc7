import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Asked = { method: string; query: string | undefined; variables: unknown; digest: string | undefined; headers: IncomingMessage['headers'] };
export type Answer = (asked: Asked, response: ServerResponse) => void;

/** An API that gives each request to an answer in turn; the last one serves all that follow. Close it when done. */
export async function serve(...answers: Answer[]) {
  const seen: Asked[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const asked = { method: request.method ?? '', headers: request.headers, ...said(request, body) };
      seen.push(asked);
      answers[Math.min(seen.length, answers.length) - 1]?.(asked, response);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  const close = () => new Promise<void>((done) => (server.closeAllConnections(), server.close(() => done())));
  return { seen, url, close, [Symbol.asyncDispose]: close };
}

function said(request: IncomingMessage, body: string) {
  const address = new URL(request.url ?? '/', 'http://localhost').searchParams;
  const parts = request.method === 'GET' ? { variables: parsed(address.get('variables')), extensions: parsed(address.get('extensions')) } : (JSON.parse(body) as object);
  const { query, variables, extensions } = parts as { query?: string; variables: unknown; extensions?: { persistedQuery: { sha256Hash: string } } };
  return { query, variables, digest: extensions?.persistedQuery.sha256Hash };
}

const parsed = (text: string | null): unknown => JSON.parse(text ?? 'null');

export const json =
  (body: unknown, status = 200, headers: Record<string, string> = {}): Answer =>
  (_, response) =>
    void response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));

/** What an API says to a digest that it has not seen. */
export const unknownDigest = json({ errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] });

/** An answer of server-sent events. */
export const stream =
  (...chunks: string[]): Answer =>
  (_, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
    for (const chunk of chunks) response.write(chunk);
    response.end();
  };

export const thrownBy = async (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => {
      throw new Error('Nothing was thrown.');
    },
    (reason: unknown) => reason,
  );
