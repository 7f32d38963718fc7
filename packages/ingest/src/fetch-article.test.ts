import { createServer, type RequestListener, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { fetchArticle, type FetchPolicy } from './fetch-article.ts';
import { internet, type Destination, type Network } from './network.ts';

const PUBLIC = '93.184.215.14';
const WORDS = 'Le Mali et le Sénégal ont signé un accord pour des patrouilles mixtes le long de leur frontière commune. ';
const PAGE = `<html lang="fr"><article><h1>Un accord</h1><p>${WORDS.repeat(3)}</p></article></html>`;

let answer: RequestListener;
let server: Server;
let port: number;
let connections = 0;
let asked: { url: string; headers: NodeJS.Dict<string | string[]> }[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push({ url: request.url ?? '', headers: request.headers });
    answer(request, response);
  });
  server.on('connection', () => { connections += 1; });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => new Promise((resolve) => { server.closeAllConnections(); server.close(resolve); }));
beforeEach(() => {
  connections = 0;
  asked = [];
  answer = page();
});

const page = (body: string | Buffer = PAGE, headers: Record<string, string> = { 'content-type': 'text/html; charset=utf-8' }): RequestListener =>
  (_, response) => response.writeHead(200, headers).end(body);
const redirect = (location: string, status = 302): RequestListener => (_, response) => response.writeHead(status, { location }).end();

/** A name server of our own, and a wire that leads every public address to the test's server. */
function world(names: Record<string, string[] | (() => string[])>) {
  const reached: Destination[] = [];
  const network: Network = {
    resolve: async (host) => {
      const found = names[host];
      if (!found) throw Object.assign(new Error('ENOTFOUND'), { code: 'ENOTFOUND' });
      return typeof found === 'function' ? found() : found;
    },
    connect: (to) => {
      reached.push(to);
      return connect(port, '127.0.0.1');
    },
  };
  return { network, reached };
}
const fetched = (address = 'http://news.example/a', policy?: FetchPolicy, names: Parameters<typeof world>[0] = { 'news.example': [PUBLIC] }) =>
  fetchArticle(address, policy, world(names).network);
const refusal = (code: string): unknown => expect.objectContaining({ name: 'UnfetchedAddress', code });

describe('a page of the public web', () => {
  test('comes as an article, with what it says of itself', async () => {
    const { proposed, revision, url, asked: way } = await fetched('http://news.example/a?utm_source=x#top');
    expect(revision.title).toBe('Un accord');
    expect(proposed).toMatchObject({ language: 'fr', outlet: 'news.example', canonicalUrl: 'http://news.example/a' });
    expect([url, way]).toEqual(['http://news.example/a?utm_source=x#top', ['http://news.example/a?utm_source=x#top']]);
  });
  test('is asked for by its name, at the address that was checked, by Pacta, without cookies', async () => {
    const { network, reached } = world({ 'news.example': [PUBLIC] });
    answer = (request, response) => (request.url === '/a' ? response.writeHead(302, { location: '/b', 'set-cookie': 'a=b' }).end() : page()(request, response));
    await fetchArticle('http://news.example/a', {}, network);
    expect(reached).toEqual([1, 2].map(() => ({ host: 'news.example', port: 80, secure: false, addresses: [PUBLIC] })));
    expect(asked.map(({ url }) => url)).toEqual(['/a', '/b']);
    expect(asked[1]?.headers).toMatchObject({ host: 'news.example', 'user-agent': expect.stringMatching(/^Pacta\//) });
    expect(asked[1]?.headers).not.toHaveProperty('cookie');
    expect(asked[1]?.headers).not.toHaveProperty('referer');
  });
  test.each<[string, Buffer]>([['gzip', gzipSync(PAGE)], ['br', brotliCompressSync(PAGE)]])('may be packed with %s', async (encoding, body) => {
    answer = page(body, { 'content-type': 'text/html', 'content-encoding': encoding });
    expect((await fetched()).revision.title).toBe('Un accord');
  });
  test('may be text, and is then shown as it stands', async () => {
    answer = page('<script>alert(1)</script>\nIls ont signé.', { 'content-type': 'text/plain' });
    expect(await fetched()).toMatchObject({ format: 'text', revision: { text: '<script>alert(1)</script>\nIls ont signé.' } });
  });
  test('may be in windows-1252, as HTTP says', async () => {
    answer = page(Buffer.from(PAGE, 'latin1'), { 'content-type': 'text/html; charset=ISO-8859-1' });
    expect((await fetched()).revision.text).toContain('Sénégal');
  });
  test('that is a PDF in disguise says so', async () => {
    answer = page('%PDF-1.7 …', { 'content-type': 'text/html' });
    await expect(fetched()).rejects.toMatchObject({ name: 'UnreadableArticle', code: 'BINARY' });
  });
});

// Every way known to write an address that leads home. None may cost a single connection, by the wire that is really used.
const HOME = [
  '127.0.0.1', '127.1', '127.0.1', '127.255.255.254', '2130706433', '0x7f000001', '0x7f.1', '0177.0.0.1', '017700000001', '0x7F.0x0.0x0.0x1', '127.0.0.1.',
  '１２７.０.０.１', '①②⑦.⓪.⓪.①', '127。0。0。1', '%31%32%37.0.0.1', '0.0.0.0', '0', '[::]', '[::1]', '[0:0:0:0:0:0:0:1]', '[::127.0.0.1]',
  '[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[::ffff:0:127.0.0.1]', '[64:ff9b::127.0.0.1]', '[64:ff9b:1::7f00:1]', '[2002:7f00:1::]', '[2001:0:7f00:1::]',
  '10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', '169.254.169.254', '0xa9fea9fe', '2852039166', '[::ffff:169.254.169.254]', '100.64.0.1', '192.0.0.1',
  '192.0.2.1', '198.18.0.1', '198.51.100.1', '203.0.113.1', '224.0.0.1', '239.1.1.1', '240.0.0.1', '255.255.255.255', '192.88.99.1', '168.63.129.16',
  '[fe80::1]', '[fec0::1]', '[fc00::1]', '[fd00:ec2::254]', '[ff02::1]', '[2001:db8::1]', '[100::1]', '[3ffe::1]', '[5f00::1]', '[4000::1]',
  'localhost', 'localhost.', 'LOCALHOST', 'ｌｏｃａｌｈｏｓｔ', 'a.localhost', 'a.b.localhost.', 'localhost.localdomain', 'printer.local', 'metadata.google.internal',
  'router', 'nas.lan', 'wiki.corp', 'x.home.arpa', 'x.onion',
].filter((host) => host !== '[3ffe::1]'); // 6bone's range was given back, and is only unassigned

describe('an address that leads home', () => {
  test.each(HOME)('%s is refused before anything is asked', async (host) => {
    await expect(fetchArticle(`http://${host}:${port}/`, { ports: [port] })).rejects.toEqual(refusal('NOT_PUBLIC'));
    expect(connections).toBe(0);
  });
  test.each(HOME)('%s is refused as what a page redirects to', async (host) => {
    answer = redirect(`http://${/^[ -~]+$/.test(host) ? host : encodeURI(host)}/`); // a header is ASCII
    const { network, reached } = world({ 'news.example': [PUBLIC] });
    await expect(fetchArticle('http://news.example/', {}, network)).rejects.toEqual(refusal('NOT_PUBLIC'));
    expect(reached).toHaveLength(1); // the page that redirects, and nothing behind it
  });
  test.each([
    ['127.0.0.1'], ['10.1.2.3'], ['169.254.169.254'], ['::1'], ['::ffff:127.0.0.1'], ['::ffff:8.8.8.8'], ['fd00::1'], ['fe80::1%eth0'], ['64:ff9b::7f00:1'], ['2002:7f00:1::'], ['100.64.1.1'], ['rubbish'],
  ])('is refused behind a name: %s, alone or beside a public one', async (address) => {
    for (const addresses of [[address], [PUBLIC, address], [address, PUBLIC]]) {
      const { network, reached } = world({ 'evil.example': addresses });
      await expect(fetchArticle('http://evil.example/', {}, network)).rejects.toEqual(refusal('NOT_PUBLIC'));
      expect(reached).toEqual([]);
    }
    expect(connections).toBe(0);
  });
  test('is refused when a name begins to lead there between two questions', async () => {
    const answers = [[PUBLIC], ['127.0.0.1']];
    const { network, reached } = world({ 'rebind.example': () => answers.shift() ?? [] });
    answer = redirect('/again');
    await expect(fetchArticle('http://rebind.example/', {}, network)).rejects.toEqual(refusal('NOT_PUBLIC'));
    expect(reached.map(({ addresses }) => addresses)).toEqual([[PUBLIC]]);
  });
  test('is not told to who asks', async () => {
    const error: Error = await fetched('http://evil.example/', {}, { 'evil.example': ['10.20.30.40'] }).catch((caught: Error) => caught) as Error;
    expect(error.message).toContain('evil.example');
    expect(error.message).not.toContain('10.20');
  });
});

test('the wire connects to the addresses that it is given, and asks nobody what a name means', async () => {
  // « rebind.example » exists nowhere: a connection proves that no name server was asked.
  const socket = internet.connect({ host: 'rebind.example', port, secure: false, addresses: ['127.0.0.1'] });
  await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject));
  expect([socket.remoteAddress, connections]).toEqual(['127.0.0.1', 1]);
  socket.destroy();
  const nowhere = internet.connect({ host: 'localhost', port, secure: false, addresses: [] });
  expect(await new Promise((resolve) => nowhere.once('error', resolve))).toMatchObject({ code: expect.stringMatching(/ENOTFOUND|ERR/) });
});

describe('an address is refused by its form', () => {
  test.each([
    ['', 'BAD_ADDRESS'], ['news.example/a', 'BAD_ADDRESS'], ['http://', 'BAD_ADDRESS'], ['http://[::1', 'BAD_ADDRESS'], ['http://256.1.1.1/', 'BAD_ADDRESS'], ['http://a b.example/', 'BAD_ADDRESS'],
    ['file:///etc/passwd', 'BAD_SCHEME'], ['ftp://news.example/', 'BAD_SCHEME'], ['gopher://127.0.0.1:70/_x', 'BAD_SCHEME'], ['javascript:alert(1)', 'BAD_SCHEME'], ['data:text/html,<p>x', 'BAD_SCHEME'], ['blob:http://news.example/1', 'BAD_SCHEME'],
    ['http://user@news.example/', 'CREDENTIALS'], ['http://user:secret@news.example/', 'CREDENTIALS'], ['http://news.example@127.0.0.1/', 'CREDENTIALS'], ['http://127.0.0.1\\@news.example/', 'NOT_PUBLIC'],
    ['http://news.example:22/', 'BAD_PORT'], ['http://news.example:8080/', 'BAD_PORT'], ['https://news.example:5432/', 'BAD_PORT'], ['http://news.example:0/', 'BAD_PORT'],
  ])('%s: %s', async (address, code) => {
    const { network, reached } = world({ 'news.example': [PUBLIC] });
    await expect(fetchArticle(address, {}, network)).rejects.toEqual(refusal(code));
    expect(reached).toEqual([]);
  });
  test('and a refusal never holds a password', async () => {
    const error = await fetched('http://user:secret@news.example/').catch((caught: Error) => caught) as Error;
    expect(error.message).not.toMatch(/secret|user:/);
  });
  test('a name in another script is asked for as name servers know it', async () => {
    const { network, reached } = world({ 'xn--caf-dma.example': [PUBLIC] });
    await fetchArticle('http://café.example/', {}, network);
    expect(reached[0]?.host).toBe('xn--caf-dma.example');
  });
  test('a secure page is asked for on its own port', async () => {
    const { network, reached } = world({ 'news.example': [PUBLIC] });
    await fetchArticle('https://news.example/', {}, network);
    expect(reached[0]).toMatchObject({ port: 443, secure: true });
  });
});

describe('an answer that is no page', () => {
  test('of a name that nobody knows', () => expect(fetched('http://nowhere.example/')).rejects.toEqual(refusal('UNKNOWN_HOST')));
  test.each([404, 403, 500, 204, 304])('with status %i', (status) => {
    answer = (_, response) => response.writeHead(status).end();
    return expect(fetched()).rejects.toMatchObject({ code: 'BAD_STATUS', status });
  });
  test('that redirects in a circle is left after five times', async () => {
    answer = redirect('/a');
    await expect(fetched()).rejects.toEqual(refusal('TOO_MANY_REDIRECTS'));
    expect(asked).toHaveLength(6);
  });
  test.each(['file:///etc/passwd', 'javascript:alert(1)', 'ftp://news.example/'])('that redirects to %s', (location) => {
    answer = redirect(location, 301);
    return expect(fetched()).rejects.toEqual(refusal('BAD_SCHEME'));
  });
  test.each(['application/pdf', 'image/png', 'application/json', 'multipart/x-mixed-replace'])('of type %s', (type) => {
    answer = page('x', { 'content-type': type });
    return expect(fetched()).rejects.toEqual(refusal('BAD_CONTENT_TYPE'));
  });
  test('that is too large', () => {
    answer = page(`<p>${'a'.repeat(2_000)}`);
    return expect(fetched(undefined, { maxBytes: 1_000 })).rejects.toEqual(refusal('TOO_LARGE'));
  });
  test('that is small and unpacks to more than the limit', async () => {
    const bomb = gzipSync(Buffer.alloc(100_000_000));
    answer = page(bomb, { 'content-type': 'text/html', 'content-encoding': 'gzip' });
    expect(bomb.byteLength).toBeLessThan(250_000);
    await expect(fetched()).rejects.toEqual(refusal('TOO_LARGE'));
  });
  test.each(['zstd', 'deflate', 'gzip, gzip', 'compress'])('packed as %s, which was not asked for', (encoding) => {
    answer = page('x', { 'content-type': 'text/html', 'content-encoding': encoding });
    return expect(fetched()).rejects.toEqual(refusal('BAD_CONTENT_ENCODING'));
  });
  test('that is not what it is packed as', () => {
    answer = page('no gzip', { 'content-type': 'text/html', 'content-encoding': 'gzip' });
    return expect(fetched()).rejects.toEqual(refusal('UNREACHABLE'));
  });
  test('that breaks off', () => {
    answer = (_, response) => { response.writeHead(200, { 'content-type': 'text/html', 'content-length': '1000' }); response.write('<p>'); setImmediate(() => response.destroy()); };
    return expect(fetched()).rejects.toEqual(refusal('UNREACHABLE'));
  });
  test('that comes drop by drop', () => {
    answer = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const dripping = setInterval(() => response.write('<p>'), 20);
      response.on('close', () => clearInterval(dripping));
    };
    return expect(fetched(undefined, { timeLimit: 150 })).rejects.toEqual(refusal('TIMEOUT'));
  });
  test('that never comes', () => {
    answer = () => undefined;
    return expect(fetched(undefined, { timeLimit: 100 })).rejects.toEqual(refusal('TIMEOUT'));
  });
  test('of a name server that says nothing', () => {
    const network: Network = { ...internet, resolve: () => new Promise(() => undefined) };
    return expect(fetchArticle('http://news.example/', { timeLimit: 100 }, network)).rejects.toEqual(refusal('TIMEOUT'));
  });
});
