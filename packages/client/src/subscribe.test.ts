import { expect, test } from 'vitest';
import { json, serve, stream, thrownBy, type Answer } from './api.fixture.ts';
import { connect, PactaGraphQLError, PactaNetworkError, PactaTimeoutError } from './index.ts';

const document = 'subscription { recordPublished { at } }';
const next = (at: number) => `event: next\ndata: ${JSON.stringify({ data: { recordPublished: { at } } })}\n\n`;
const complete = 'event: complete\ndata:\n\n';
const quickly = { base: 1, most: 10 };

async function told(url: string, options: object = {}) {
  const heard: unknown[] = [];
  for await (const event of connect({ url, ...options }).subscribe(document, {})) heard.push(event);
  return heard;
}

test('what the API tells is heard in order, until it says that no more will come', async () => {
  await using api = await serve(stream(':\n\n', next(1), next(2) + next(3), complete, next(4)));
  expect(await told(api.url)).toEqual([1, 2, 3].map((at) => ({ recordPublished: { at } })));
  expect(api.seen[0]).toMatchObject({ method: 'POST', query: document, headers: { accept: 'text/event-stream' } });
});

test('events are whole, wherever the line cut them and whatever ends their lines', async () => {
  const bytes = (next(1) + next(2)).replace('{"data"', '{"é🌍":0,"data"').replaceAll('\n', '\r\n');
  await using api = await serve((_, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    const all = Buffer.from(bytes + complete);
    void (async () => {
      for (let at = 0; at < all.length; at += 7) {
        response.write(all.subarray(at, at + 7));
        await new Promise((done) => setTimeout(done, 1));
      }
      response.end();
    })();
  });
  expect(await told(api.url)).toEqual([{ recordPublished: { at: 1 } }, { recordPublished: { at: 2 } }]);
});

test('a line that broke is joined again', async () => {
  await using api = await serve(stream(next(1)), (_, response) => response.destroy(), stream(next(2), complete));
  expect(await told(api.url, { retry: quickly })).toEqual([{ recordPublished: { at: 1 } }, { recordPublished: { at: 2 } }]);
  expect(api.seen).toHaveLength(3);
});

test('a line that breaks again and again without a word is given up', async () => {
  await using api = await serve(stream());
  expect(await thrownBy(told(api.url, { retry: quickly }))).toBeInstanceOf(PactaNetworkError);
  expect(api.seen).toHaveLength(3);
});

test('a quiet line that stood is joined again as often as it is cut', async () => {
  const cut: Answer = (_, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' }).write(':\n\n');
    setTimeout(() => response.destroy(), 30);
  };
  await using api = await serve(cut, cut, cut, cut, cut, stream(next(1), complete));
  expect(await told(api.url, { retry: { base: 1, most: 10 } })).toEqual([{ recordPublished: { at: 1 } }]);
});

test('an event holds whatever a text of the record may hold', async () => {
  const text = 'a\u2028b\u2029c\u0085d';
  await using api = await serve(stream(`event: next\ndata: {"data":{"recordPublished":{"at":"${text}"}}}\n\n`, complete));
  expect(await told(api.url)).toEqual([{ recordPublished: { at: text } }]);
});

test('an API whose record is away for a moment is asked again', async () => {
  const away = json({ errors: [{ message: 'Nothing can be told just now.', extensions: { code: 'SERVICE_UNAVAILABLE' } }] }, 503, { 'retry-after': '5' });
  await using api = await serve(away, away, stream(next(1), complete));
  expect(await told(api.url, { retry: quickly })).toEqual([{ recordPublished: { at: 1 } }]);
});

test('who has listened goes on trying for longer than who never reached anybody', async () => {
  const gone: Answer = (_, response) => response.destroy();
  await using api = await serve(stream(next(1)), ...Array<Answer>(8).fill(gone), stream(next(2), complete));
  expect(await told(api.url, { retry: quickly })).toEqual([{ recordPublished: { at: 1 } }, { recordPublished: { at: 2 } }]);
});

test('a refusal is thrown', async () => {
  await using api = await serve(json({ errors: [{ message: 'No.', extensions: { code: 'FORBIDDEN' } }] }, 403));
  expect(await thrownBy(told(api.url))).toBeInstanceOf(PactaGraphQLError);
});

test('something that answers without events is no API', async () => {
  await using api = await serve((_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Hello'));
  expect(await thrownBy(told(api.url))).toMatchObject({ name: 'PactaHttpError', status: 200 });
});

test.each(['leaves the loop', 'aborts'])('who %s closes the line', async (how) => {
  let closed = false;
  const abort = new AbortController();
  await using api = await serve((_, response) => {
    response.on('close', () => (closed = true));
    response.writeHead(200, { 'content-type': 'text/event-stream' }).write(next(1));
  });
  const hearing = (async () => {
    for await (const _ of connect({ url: api.url }).subscribe(document, {}, { signal: abort.signal })) {
      if (how === 'leaves the loop') break;
      abort.abort('enough');
    }
    return 'left';
  })();
  expect(await hearing.catch((reason: unknown) => reason)).toBe(how === 'aborts' ? 'enough' : 'left');
  await expect.poll(() => closed).toBe(true);
});

test('what was aborted before it began is not asked for', async () => {
  await using api = await serve(stream(complete));
  const signal = AbortSignal.abort('no');
  expect(await thrownBy(told(api.url, { signal }))).toBe('no');
  expect(api.seen).toHaveLength(0);
});

const never = <Value>() => new Promise<Value>(() => undefined);
const events = (body: ReadableStream) => new Response(body, { headers: { 'content-type': 'text/event-stream' } });

test.each<[string, typeof fetch]>([
  ['before it answers', () => never()],
  ['in the middle of a stream', async () => events(new ReadableStream({ start: (line) => line.enqueue(new TextEncoder().encode(next(1))), cancel: () => never<void>() }))],
  ['in the middle of a refusal', async () => new Response(new ReadableStream(), { status: 403 })],
])('a fetch of one’s own that does not look at its signal is left %s', async (_, fetch) => {
  const abort = new AbortController();
  setTimeout(() => abort.abort('enough'), 20);
  expect(await thrownBy(told('http://nowhere.test/', { fetch, signal: abort.signal }))).toBe('enough');
});

test('a fetch that throws at once is a network error with its cause', async () => {
  const cause = new Error('No network here.');
  const fetch = () => {
    throw cause;
  };
  const error = await thrownBy(told('http://nowhere.test/', { fetch, retry: false }));
  expect(error).toBeInstanceOf(PactaNetworkError);
  expect(error).toMatchObject({ cause });
});

test('a stream that is not opened in time is a timeout', async () => {
  await using api = await serve(() => undefined);
  const error = await thrownBy(told(api.url, { timeout: 40 }));
  expect(error).toBeInstanceOf(PactaTimeoutError);
  expect(error).toMatchObject({ timeout: 40 });
  expect(api.seen).toHaveLength(1);
});

test('one that stood before is joined again, as often as it is not opened in time', async () => {
  const silence: Answer = () => undefined;
  await using api = await serve(stream(next(1)), silence, silence, silence, stream(next(2), complete));
  expect(await told(api.url, { timeout: 200, retry: quickly })).toEqual([{ recordPublished: { at: 1 } }, { recordPublished: { at: 2 } }]);
  expect(api.seen).toHaveLength(5);
});

test('a stream that stands has no limit', async () => {
  await using api = await serve((_, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' }).write(next(1));
    setTimeout(() => response.end(next(2) + complete), 300);
  });
  expect(await told(api.url, { timeout: 200, retry: false })).toEqual([{ recordPublished: { at: 1 } }, { recordPublished: { at: 2 } }]);
});
