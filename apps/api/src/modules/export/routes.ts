import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { BadInput } from '../../errors.ts';
import { ifNoneMatchNames, strongTag, type AnswerCache } from '../../answer-cache.ts';
import { parted } from '../../response-cache.ts';
import { parseAddress, type Address, type Format } from './address.ts';
import { documentOf, type Text } from './documents.ts';
import { dumpZip } from './dump/zip.ts';
import type { Language } from './exported.ts';
import type { Parameters } from './filter-parameters.ts';
import { lastChange, type Source } from './read-exported.ts';
import { sitemapFile, sitemapIndex } from './sitemap.ts';

const TYPES: Record<Format, string> = {
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json; charset=utf-8',
  jsonld: 'application/ld+json; charset=utf-8',
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  'csl.json': 'application/vnd.citationstyles.csl+json; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  'annotations.jsonld': 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"; charset=utf-8',
  'skos.jsonld': 'application/ld+json; charset=utf-8',
  'skos.ttl': 'text/turtle; charset=utf-8',
  'nodes.csv': 'text/csv; charset=utf-8; header=present',
  gexf: 'application/gexf+xml; charset=utf-8',
  zip: 'application/zip',
};

/** Saved under their own names rather than shown. */
const SAVED: readonly Format[] = ['csv', 'nodes.csv', 'gexf', 'bib', 'ris', 'zip'];

/** Up to here a document is made whole before it is sent, and its tag is a digest of it; a longer one is sent as it is made. */
const WHOLE_UP_TO = 4 * 1024 * 1024;

/** `source` opens the record as it is at that moment: a document of many pages speaks of one state. */
export type Exports = { source: () => Promise<Held>; cache: AnswerCache };

type Held = Source & { end(): Promise<void> };

/** Serves the record at plain addresses, for those who write no GraphQL: `/agreements.csv`, `/countries/ml/sn.bib`, `/dump/`. */
export function serveExports(server: FastifyInstance, { source, cache }: Exports): void {
  const answer = async (request: FastifyRequest, reply: FastifyReply) => {
    const [path, search] = parted(request.url);
    const address = parseAddress(path);
    if (!address) return reply.callNotFound();
    try {
      return address.subject.of === 'dump'
        ? await sendDump(reply, source, address.subject.version, request, cache)
        : await sendDocument(request, reply, { address, search, open: source, cache });
    } catch (error) {
      if (!(error instanceof BadInput)) throw error;
      return refuse(reply, 400, error.message);
    }
  };
  // By a wildcard: the last piece of an address has its form as a suffix, which a router takes for a part of the name.
  const sitemap = async (request: FastifyRequest<{ Params: { '*'?: string } }>, reply: FastifyReply) => {
    const name = request.params['*'];
    return fromOneState(source, async (held, whenClosed) => {
      const text = name === undefined ? [await sitemapIndex(held)] : await sitemapFile(held, name.replace(/\.xml$/, ''));
      if (text === null) return reply.callNotFound();
      return reply.headers({ 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'no-cache' }).send(whenClosed(Readable.from(text, { objectMode: false })));
    });
  };
  server.get('/sitemap.xml', sitemap);
  server.get('/sitemap/*', sitemap);
  for (const root of ['agreements', 'articles', 'countries', 'organizations', 'domains', 'network', 'timeline', 'dump']) for (const prefix of ['', 'fr/', 'en/']) server.get(`/${prefix}${root}*`, answer);
}

/** Answers from the record as it is at one moment, and lets it go when the answer is made, or its stream is closed. */
async function fromOneState(open: Exports['source'], answer: (source: Source, whenClosed: (body: Readable) => Readable) => Promise<unknown>): Promise<unknown> {
  const source = await open();
  let streams = false;
  try {
    return await answer(source, (body) => {
      streams = true;
      return body.once('close', () => void source.end());
    });
  } finally {
    if (!streams) await source.end();
  }
}

type Asked = { address: Address; search: string; open: Exports['source']; cache: AnswerCache };

async function sendDocument(request: FastifyRequest, reply: FastifyReply, { address, search, open, cache }: Asked): Promise<unknown> {
  const { locale: asked, ...parameters } = request.query as Parameters; // of a query string
  const locale = localeOf(address.locale, asked);
  const today = new Date().toISOString().slice(0, 10);
  const key = `${today} ${request.url}`;
  const kept = cache.get(key);
  if (kept) return send(request, reply, address, kept.body, kept.etag);
  const generation = cache.generation();
  return fromOneState(open, async (source, whenClosed) => {
    const self = `${source.site}${request.url.split('?')[0]}${search ? `?${search}` : ''}`;
    const text = await documentOf(source, { address, parameters, locale, today, self });
    if (text === null) return refuse(reply, 404, `The record has nothing at ${request.url.split('?')[0]}.`);
    const { begun, rest } = await beginningOf(text);
    if (rest === null) {
      const body = Buffer.from(begun);
      const etag = strongTag(body);
      cache.set(key, { body, type: TYPES[address.format], etag }, generation);
      return send(request, reply, address, body, etag);
    }
    // Too long to know its digest beforehand: named by the state of the record that this process has heard of.
    return send(request, reply, address, whenClosed(Readable.from(joined(begun, rest), { objectMode: false })), cache.weakTag(generation));
  });
}

/** A document up to a length, and what follows; null when that is all. */
async function beginningOf(text: Text): Promise<{ begun: string; rest: AsyncIterator<string> | Iterator<string> | null }> {
  const parts = Symbol.asyncIterator in text ? text[Symbol.asyncIterator]() : text[Symbol.iterator]();
  let begun = '';
  while (begun.length < WHOLE_UP_TO) {
    const next = await parts.next();
    if (next.done) return { begun, rest: null };
    begun += next.value;
  }
  return { begun, rest: parts };
}

async function* joined(begun: string, rest: AsyncIterator<string> | Iterator<string>) {
  yield begun;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

function send(request: FastifyRequest, reply: FastifyReply, { subject, format }: Address, body: Buffer | Readable, etag: string | null) {
  reply.headers({ 'content-type': TYPES[format], 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff', ...(etag && { etag }) });
  reply.header('content-disposition', `${SAVED.includes(format) ? 'attachment' : 'inline'}; filename="${fileNameOf(subject, format)}"`);
  if (etag && ifNoneMatchNames(request.headers['if-none-match'], etag)) {
    if (body instanceof Readable) body.destroy();
    return reply.code(304).send();
  }
  return reply.send(body);
}

function fileNameOf(subject: Address['subject'], format: Format): string {
  if (subject.of === 'dump') return `pacta-${subject.version}.zip`;
  const [, ...names] = Object.values(subject).filter((name) => name !== null);
  return `${['pacta', subject.of, ...names].join('-').replaceAll('/', '-').toLowerCase().replace(/[^a-z0-9.-]/g, '')}.${format}`;
}

/** The whole record under a dated name. `/dump/` leads to the latest; an older name is gone, and says so. */
async function sendDump(reply: FastifyReply, open: Exports['source'], version: string | null, request: FastifyRequest, cache: AnswerCache): Promise<unknown> {
  const generation = cache.generation();
  return fromOneState(open, async (source, whenClosed) => {
    const generatedAt = await lastChange(source);
    const latest = generatedAt.slice(0, 10);
    if (version === null) return reply.header('cache-control', 'no-cache').redirect(`${source.site}/dump/pacta-${latest}.zip`, 302);
    if (version !== latest) return refuse(reply, 404, `Pacta keeps the latest release alone: ${source.site}/dump/pacta-${latest}.zip. Keep a copy of what you cite.`);
    const etag = cache.weakTag(generation);
    const address: Address = { subject: { of: 'dump', version: latest }, format: 'zip', locale: null };
    // Who asks for the head alone, or has the same already, gets no body: the record need not be read for it.
    const isWanted = request.method !== 'HEAD' && !(etag && ifNoneMatchNames(request.headers['if-none-match'], etag));
    const body = isWanted ? whenClosed(dumpZip(source, { origin: source.site, generatedAt, version: latest })) : Readable.from([]);
    return send(request, reply, address, body, etag);
  });
}

function localeOf(ofPath: Language | null, asked: string | string[] | undefined): Language {
  if (ofPath) return ofPath;
  if (asked === undefined || asked === '') return 'fr';
  if (asked === 'fr' || asked === 'en') return asked;
  throw new BadInput('`locale` is fr or en.', 'locale');
}

const refuse = (reply: FastifyReply, status: number, message: string) =>
  reply.code(status).type('application/json; charset=utf-8').send({ errors: [{ message, extensions: { code: status === 404 ? 'NOT_FOUND' : 'BAD_USER_INPUT' } }] });
