import { request, type IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip } from 'node:zlib';
import { fetchable, hostIn, notPublic, portOf } from './fetchable-address.ts';
import { internet, type Network } from './network.ts';
import { isPublicAddress } from './public-address.ts';
import { MAX_SOURCE_BYTES, readArticle, type ReadArticle } from './read-article.ts';
import { UnfetchedAddress } from './unfetched.ts';

/** What a fetch may do. */
export type FetchPolicy = {
  /** Of the page once unpacked, in bytes. */
  maxBytes?: number;
  /** For everything: names, redirects, the page. In milliseconds. */
  timeLimit?: number;
  maxRedirects?: number;
  ports?: readonly number[];
};

export const FETCH_POLICY: Required<FetchPolicy> = { maxBytes: MAX_SOURCE_BYTES, timeLimit: 15_000, maxRedirects: 5, ports: [80, 443] };

/** An article, where it was found in the end, and every address that was asked on the way, the first included. */
export type FetchedArticle = ReadArticle & { url: string; asked: string[] };

const USER_AGENT = 'Pacta/0.1 (public record of security cooperation; reads a page when an editor asks for it)';
const TYPES = ['text/html', 'application/xhtml+xml', 'text/plain', 'text/markdown', 'text/x-markdown'];
const REDIRECTS = [301, 302, 303, 307, 308];

/**
 * Reads the article at an address of the public web, without cookies, and without asking anything but the page and what it
 * redirects to. Throws `UnfetchedAddress` when the address is not read, and `UnreadableArticle` when its page is no article.
 * `network` is there for tests.
 */
export async function fetchArticle(address: string, policy: FetchPolicy = {}, network: Network = internet): Promise<FetchedArticle> {
  const rules = { ...FETCH_POLICY, ...policy };
  const clock = AbortSignal.timeout(rules.timeLimit);
  const asked: string[] = [];
  let url = fetchable(address, rules.ports);
  try {
    for (;;) {
      asked.push(url.href);
      const answer = await ask(url, network, clock);
      const next = redirectOf(answer, url, rules.ports);
      if (next === null) return { ...readArticle({ bytes: await bodyOf(answer, url, rules.maxBytes, clock), contentType: answer.headers['content-type'], url: url.href }), url: url.href, asked };
      answer.destroy();
      if (asked.length > rules.maxRedirects) throw new UnfetchedAddress('TOO_MANY_REDIRECTS', `${hostIn(url)} redirects more than ${rules.maxRedirects} times. Give the address that a browser ends at.`, { host: hostIn(url) });
      url = next;
    }
  } catch (cause) {
    if (!clock.aborted || cause instanceof UnfetchedAddress) throw cause;
    throw new UnfetchedAddress('TIMEOUT', `${hostIn(url)} did not give its page within ${rules.timeLimit / 1000} s. Try later, or copy the text and give that.`, { host: hostIn(url), cause });
  }
}

/** The addresses of a host, each of them public: one that is not condemns the name, since a system may choose any. */
async function addressesOf(host: string, network: Network, clock: AbortSignal): Promise<string[]> {
  if (isIP(host) !== 0) return [host]; // it was checked with its form
  const expired = new Promise<never>((_, reject) => clock.addEventListener('abort', () => reject(clock.reason as Error), { once: true }));
  const addresses = await Promise.race([network.resolve(host).catch((cause: unknown) => unknownHost(host, cause)), expired]);
  if (addresses.length === 0) unknownHost(host);
  if (!addresses.every(isPublicAddress)) throw notPublic(host);
  return addresses;
}

function unknownHost(host: string, cause?: unknown): never {
  throw new UnfetchedAddress('UNKNOWN_HOST', `No address is known of ${host}. Look whether the name is right.`, { host, cause });
}

async function ask(url: URL, network: Network, clock: AbortSignal): Promise<IncomingMessage> {
  const host = hostIn(url);
  const addresses = await addressesOf(host, network, clock);
  return new Promise((resolve, reject) => {
    const asking = request({
      host, path: url.pathname + url.search, signal: clock,
      headers: { host: url.host, 'user-agent': USER_AGENT, accept: 'text/html, text/markdown, text/plain;q=0.8', 'accept-encoding': 'gzip, br', 'accept-language': 'fr, en;q=0.8', connection: 'close' },
      // Secure or not, the wire is made here; `http` only speaks over it. It has no agent, so no connection is used again.
      createConnection: () => network.connect({ host, port: portOf(url), secure: url.protocol === 'https:', addresses }),
    }, resolve);
    asking.on('error', (cause) => reject(clock.aborted ? cause : unreachable(host, cause))).end();
  });
}

const unreachable = (host: string, cause: unknown) =>
  new UnfetchedAddress('UNREACHABLE', `${host} could not be reached, or broke off. Try later, or copy the text and give that.`, { host, cause });

/** Where an answer leads on to, checked as the first address was; null for the page itself. Throws for any other answer. */
function redirectOf({ statusCode: status = 0, headers }: IncomingMessage, url: URL, ports: readonly number[]): URL | null {
  if (status === 200) return null;
  if (REDIRECTS.includes(status) && headers.location) return fetchable(headers.location, ports, url);
  throw new UnfetchedAddress('BAD_STATUS', `${hostIn(url)} answered with status ${status}. Look at the page in a browser, and copy its text if you may read it.`, { host: hostIn(url), status });
}

/** The page, unpacked, up to the limit: a few kilobytes of gzip can hold gigabytes. */
async function bodyOf(answer: IncomingMessage, url: URL, maxBytes: number, clock: AbortSignal): Promise<Uint8Array> {
  const host = hostIn(url);
  const type = answer.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    if (type && !TYPES.includes(type)) throw new UnfetchedAddress('BAD_CONTENT_TYPE', `${host} gives ${type.slice(0, 100)}, not a page or a text. Copy the article's words and give those.`, { host });
    for await (const chunk of unpacked(answer, host) as AsyncIterable<Buffer>) {
      size += chunk.byteLength;
      if (size > maxBytes) throw new UnfetchedAddress('TOO_LARGE', `The page of ${host} has more than ${maxBytes} bytes. Copy the article's words and give those.`, { host });
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } catch (cause) {
    if (cause instanceof UnfetchedAddress || clock.aborted) throw cause;
    throw unreachable(host, cause);
  } finally {
    answer.destroy();
  }
}

function unpacked(answer: IncomingMessage, host: string): Readable {
  const encoding = answer.headers['content-encoding']?.trim().toLowerCase() ?? 'identity';
  if (encoding === 'identity' || encoding === '') return answer;
  const packed = { gzip: createGunzip, 'x-gzip': createGunzip, br: createBrotliDecompress }[encoding];
  if (!packed) throw new UnfetchedAddress('BAD_CONTENT_ENCODING', `${host} packs its page as ${encoding.slice(0, 50)}, which was not asked for. Copy the text and give that.`, { host });
  const unpacking = packed();
  answer.on('error', (cause) => unpacking.destroy(cause));
  return answer.pipe(unpacking);
}
