import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { createPassOn } from './pass-on.ts';

async function listening(answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void (server.closeAllConnections(), server.close()));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A site before an API that answers so. */
async function siteBefore(answer: RequestListener) {
  const passOn = createPassOn(`${await listening(answer)}/graphql`);
  return { passOn, site: await listening((asked, response) => void passOn.answer(asked, response)) };
}

const post = (address: string, body: string, headers: Record<string, string> = {}) => fetch(address, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });

test.each([
  ['POST', '/auth/sign-in/email', true], ['GET', '/auth/list-sessions?x=1', true], ['POST', '/graphql', true],
  ['GET', '/graphql', false], ['POST', '/fr/do/sign-in', false], ['GET', '/authors', false], ['GET', '/fr/auth/x', false],
])('%s %s goes to the API: %s', (method, url, goes) => expect(createPassOn('http://localhost:4000/graphql').takes({ method, url })).toBe(goes));

test('what is asked and answered arrives as it was, cookies too, with the address of who asks behind those that are claimed', async () => {
  let asked: IncomingMessage | undefined;
  const { site } = await siteBefore((request, response) => {
    asked = request;
    void text(request).then((body) => response.writeHead(401, { 'set-cookie': ['a=1; HttpOnly', 'b=2'], 'x-retry-after': '7' }).end(`${request.url} ${body}`));
  });
  const answer = await post(`${site}/auth/sign-in/email?x=1`, '{"é":1}', { cookie: 'pacta.session_token=x', origin: 'https://pacta.example', 'x-forwarded-for': '203.0.113.7', 'x-forwarded-host': 'evil.example' });
  expect([answer.status, await answer.text()]).toEqual([401, '/auth/sign-in/email?x=1 {"é":1}']);
  expect(answer.headers.getSetCookie()).toEqual(['a=1; HttpOnly', 'b=2']);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(asked?.headers).toMatchObject({ cookie: 'pacta.session_token=x', origin: 'https://pacta.example', 'x-forwarded-for': expect.stringMatching(/^203\.0\.113\.7, .*127\.0\.0\.1$/) });
  expect(asked?.headers['x-forwarded-host']).toBeUndefined();
});

test('what is told as it happens is passed on as it happens, until the site stops', async () => {
  const { site, passOn } = await siteBefore((_, response) => void response.writeHead(200, { 'content-type': 'text/event-stream' }).write('event: next\n\n'));
  const reader = (await post(`${site}/graphql`, '{}')).body!.pipeThrough(new TextDecoderStream()).getReader();
  expect((await reader.read()).value).toBe('event: next\n\n');
  passOn.cut();
  await expect(reader.read()).rejects.toThrow();
});

test('who goes away takes the question along', async () => {
  let left = () => {};
  const gone = new Promise<void>((done) => (left = done));
  const { site } = await siteBefore((_, response) => void response.once('close', left).writeHead(200, { 'content-type': 'text/event-stream' }).write(': here\n\n'));
  const stop = new AbortController();
  await fetch(`${site}/graphql`, { method: 'POST', body: '{}', signal: stop.signal });
  stop.abort();
  await gone;
});

test('where the API is away that is said, in its own form', async () => {
  const gone = createServer().listen(0, '127.0.0.1');
  await once(gone, 'listening');
  const { port } = gone.address() as AddressInfo;
  await new Promise((done) => gone.close(done));
  const passOn = createPassOn(`http://127.0.0.1:${port}/graphql`);
  const answer = await post(`${await listening((asked, response) => void passOn.answer(asked, response))}/graphql`, '{}');
  expect(answer.status).toBe(502);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(await answer.json()).toMatchObject({ errors: [{ message: expect.stringContaining('does not answer'), extensions: { code: 'BAD_GATEWAY' } }] });
});

test.each([['that says how long it is', true], ['that does not', false]])('a body that is too long, %s, is refused and goes no further', async (_, isSaid) => {
  let received = 0;
  const { site } = await siteBefore((asked, response) => {
    asked.on('data', (piece: Buffer) => (received += piece.length));
    asked.on('end', () => response.end('taken'));
  });
  const body = Buffer.alloc(3 * 1024 * 1024, 'x');
  const status = await new Promise<number | undefined>((done, fail) => {
    const asking = request(`${site}/graphql`, { method: 'POST', headers: isSaid ? { 'content-length': body.length } : {} }, (answer) => (answer.resume(), done(answer.statusCode))).on('error', fail);
    asking.write(body.subarray(0, 2.5 * 1024 * 1024));
    if (!isSaid) asking.end(body.subarray(2.5 * 1024 * 1024));
  });
  expect(status).toBe(413);
  expect(received).toBeLessThanOrEqual(2 * 1024 * 1024);
});
