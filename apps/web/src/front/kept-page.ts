import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { sealed } from './sealed.ts';

/** A whole answer as Next made it: unpacked. */
export type Made = { status: number; headers: IncomingHttpHeaders; body: Buffer };

export type KeptPage = {
  status: number;
  headers: OutgoingHttpHeaders;
  body: Buffer;
  /** Whether everybody may be given it: it is there, and sets nothing for one reader. */
  mayBeKept: boolean;
  /** The body in the best form that a reader takes, packed once for all. */
  packedFor(accepted: string | undefined): Promise<{ body: Buffer; encoding: 'br' | 'gzip' | null }>;
};

const TEXT = /^(text\/|image\/svg\+xml|application\/(javascript|json|xml|[\w.]+\+(json|xml)))/;
/** What concerns one connection. The page says itself how long it is and how it is packed. */
const OF_THE_CONNECTION = ['connection', 'keep-alive', 'transfer-encoding', 'content-length', 'content-encoding', 'date'];

/**
 * Makes of an answer one that can be given to all: sealed by digests instead of a nonce, tagged, to be asked for again. What
 * is kept `for good` is packed with more pains: once for each start of the site.
 */
export function keptPage({ status, headers, body }: Made, kept: 'for a while' | 'for good' = 'for a while'): KeptPage {
  const { own, isText } = ownOf(headers);
  if (status !== 200 || headers['set-cookie'] !== undefined) return { status, headers: own, body, mayBeKept: false, packedFor: packing(body, isText, kept) };

  const policy = headers['content-security-policy'];
  if (typeof policy === 'string' && isText) {
    const page = sealed({ policy, html: body.toString() });
    own['content-security-policy'] = page.policy;
    body = Buffer.from(page.html);
  }
  if (typeof headers['link'] === 'string') own['link'] = headers['link'].replaceAll(/; nonce="[^"]*"/g, '');
  // A page of the record is always asked for again; its tag makes that cheap. What says more for itself is believed.
  if (/no-store/.test(headers['cache-control'] ?? 'no-store')) own['cache-control'] = 'public, max-age=0, must-revalidate';
  own['etag'] = `W/"${createHash('sha1').update(body).digest('base64url')}"`;
  return { status, headers: own, body, mayBeKept: true, packedFor: packing(body, isText, kept) };
}

/** Makes of an answer one for the reader who asked alone, as it was made. */
export function personalPage({ status, headers, body }: Made): KeptPage {
  const { own: { etag: _, ...own }, isText } = ownOf(headers);
  return { status, headers: { ...own, 'cache-control': 'private, no-store' }, body, mayBeKept: false, packedFor: packing(body, isText, 'for a while') };
}

/** What an answer says of itself and not of its connection. */
function ownOf(headers: IncomingHttpHeaders): { own: OutgoingHttpHeaders; isText: boolean } {
  const own: OutgoingHttpHeaders = Object.fromEntries(Object.entries(headers).filter(([name]) => !OF_THE_CONNECTION.includes(name)));
  const isText = TEXT.test(headers['content-type'] ?? '');
  if (isText) own['vary'] = [...new Set([...(headers.vary ?? '').split(/\s*,\s*/).filter(Boolean), 'Accept-Encoding'])].join(', ');
  return { own, isText };
}

/** Packs when first asked for. What is short gets no shorter. */
function packing(body: Buffer, isText: boolean, kept: 'for a while' | 'for good'): KeptPage['packedFor'] {
  const packed: Partial<Record<'br' | 'gzip', Promise<Buffer>>> = {};
  return async (accepted) => {
    const encoding = isText && body.length > 1_000 ? bestOf(accepted) : null;
    return encoding ? { body: await (packed[encoding] ??= PACK[encoding](body, QUALITY[kept])), encoding } : { body, encoding };
  };
}

/** Of brotli: a page takes 5 ms so, and the largest script 160 ms for an eighth less. */
const QUALITY = { 'for a while': 5, 'for good': 10 };

const PACK = {
  br: (body: Buffer, quality: number) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } }),
  gzip: (body: Buffer) => promisify<Buffer, Buffer>(gzip)(body),
};

/** The better of the encodings that a reader takes. `q=0` refuses one. */
function bestOf(accepted = ''): 'br' | 'gzip' | null {
  const taken = accepted.toLowerCase().split(',').map((one) => one.trim().split(/\s*;\s*/)).filter(([, q]) => !/^q=0(\.0*)?$/.test(q ?? '')).map(([name]) => name);
  return (['br', 'gzip'] as const).find((encoding) => taken.includes(encoding)) ?? null;
}
