import type { IncomingMessage, ServerResponse } from 'node:http';
import { isExport } from '../exports.ts';
import { failurePage, failureText } from '../failure-page.ts';
import { routing } from '../i18n/routing.ts';
import { isPersonal } from '../personal.ts';
import { forwardedFor } from './forwarded.ts';
import { keptPage, personalPage, type KeptPage, type Made } from './kept-page.ts';
import type { PageCache } from './page-cache.ts';
import type { PassOn } from './pass-on.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;
type Render = (path: string, headers: Record<string, string>) => Promise<Made>;

/** What a page may know of its reader: under which name the site was reached. It is kept for those who used the same name. */
const TOLD = ['host', 'x-forwarded-host', 'x-forwarded-proto'];

/** What a page is told besides that depends on who asks. */
const TOLD_OF_WHO_ASKS = ['cookie', 'user-agent', 'x-forwarded-for'];

/**
 * What stands between a reader and Next: gives out kept pages, and has those made that are not kept; scripts, styles and
 * drawings it packs better than Next does. Signing in and GraphQL it passes on to the API. Everything else goes straight to Next.
 */
export function createFront({ cache, assets, api, render, next }: { cache: PageCache; assets: PageCache; api: Pick<PassOn, 'takes' | 'answer'>; render: Render; next: Handler }): Handler {
  return async (request, response) => {
    if (api.takes(request)) return api.answer(request, response);
    request.headers['x-forwarded-for'] = forwardedFor(request);
    if (!isReadable(request.url ?? '/')) request.url = `/${/^\/en\b/.test(request.url ?? '') ? 'en' : routing.defaultLocale}/not-in-the-record`;
    const path = request.url ?? '/';
    if (isAsset(request)) return send(await assets.get(path, async () => keptPage(await render(path, {}), 'for good')), request, response);
    if (!isPage(request)) return next(request, response);
    const told = (names: readonly string[]) => Object.fromEntries(names.flatMap((name): [string, string][] => (typeof request.headers[name] === 'string' ? [[name, request.headers[name]]] : [])));
    if (isPersonal(path.split('?', 1)[0] ?? '')) return send(personalPage(inWords(await render(path, told([...TOLD, ...TOLD_OF_WHO_ASKS])), path)), request, response);
    const headers = told(TOLD);
    const key = [path, ...TOLD.map((name) => headers[name])].join(' ');
    await send(await cache.get(key, async () => keptPage(inWords(await render(path, headers), path))), request, response);
  };
}

/**
 * An answer as it was made; for one that failed half-way, words. Next sends a page that is empty until scripts run and try
 * again, so it does where the page that helps fails, and nothing at all for a picture that failed.
 */
function inWords(made: Made, path: string): Made {
  const isHtml = made.headers['content-type']?.startsWith('text/html') ?? false;
  const isWhole = made.status !== 500 && !(isHtml && made.status === 404 && !made.body.includes('<h1'));
  if (isWhole) return made;
  const { status, headers, body } = (isHtml ? failurePage : failureText)(path, 'broken');
  const { link: _, ...kept } = made.headers; // names the scripts of the page that is not there
  return { status, headers: { ...kept, ...headers }, body: Buffer.from(body) };
}

/** Whether somebody can have meant an address: where its escapes are broken Next ends without a word, so it gets the page that helps. */
function isReadable(url: string): boolean {
  try {
    decodeURIComponent(url.split('?', 1)[0] ?? '');
    return true;
  } catch {
    return false;
  }
}

/** Under a language stand pages alone, but for the record's files; under `og` their pictures. What asks for React's own form of a page is a running page. */
function isPage({ method, url = '', headers }: IncomingMessage): boolean {
  const path = url.split('?', 1)[0] ?? '';
  return (method === 'GET' || method === 'HEAD') && /^\/(fr|en|og)(\/|$)/.test(path) && !isExport(path) && headers['rsc'] === undefined;
}

/** What the build made, at addresses that are as many as its files: none has a query. */
function isAsset({ method, url = '' }: IncomingMessage): boolean {
  return (method === 'GET' || method === 'HEAD') && (/^\/_next\/static\/[\w./~-]+\.(js|css)$/.test(url) || /^\/[a-z-]+\.svg$/.test(url));
}

async function send(page: KeptPage, { method, headers }: IncomingMessage, response: ServerResponse): Promise<void> {
  const etag = page.headers['etag'];
  if (typeof etag === 'string' && names(headers['if-none-match'], etag)) {
    const { 'content-type': _, ...rest } = page.headers;
    response.writeHead(304, rest).end();
    return;
  }
  const { body, encoding } = await page.packedFor(headers['accept-encoding']);
  response.writeHead(page.status, { ...page.headers, 'content-length': body.length, ...(encoding ? { 'content-encoding': encoding } : {}) });
  response.end(method === 'HEAD' ? undefined : body);
}

/** Whether `If-None-Match` names a tag. Weakly, as RFC 9110 asks for here. */
function names(header: string | undefined, etag: string): boolean {
  const plain = (tag: string) => tag.trim().replace(/^W\//, '');
  return header !== undefined && (header.trim() === '*' || header.split(',').some((tag) => plain(tag) === plain(etag)));
}
