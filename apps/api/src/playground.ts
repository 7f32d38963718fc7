import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

// Nothing from elsewhere, no inline script, no eval. Monaco places its lines by inline styles, and its icons are data.
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const NOT_BUILT = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Pacta · API</title>
<p>This is the API. Its playground is not built yet: run <code>npm run build -w @pacta/api</code> and start again.`;

/**
 * Serves the playground to browsers that open `/graphql` (GET, `Accept: text/html`) and its files below
 * `/graphql/assets/`. Programs that ask `/graphql` for JSON pass by. `folder` holds what `build.mjs` wrote.
 */
export function servePlayground(server: FastifyInstance, folder = builtPlayground()): void {
  const built = existsSync(join(folder, 'index.html'));
  const page = built ? readFileSync(join(folder, 'index.html'), 'utf8') : NOT_BUILT;
  server.addHook('onRequest', async (request, reply) => {
    const [path] = request.url.split('?', 1);
    if (request.method !== 'GET' || path !== '/graphql') return;
    reply.header('vary', 'accept');
    if (!request.headers.accept?.includes('text/html')) return;
    return reply
      .type('text/html; charset=utf-8')
      .headers({
        'cache-control': 'no-cache',
        'content-security-policy': POLICY,
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
      })
      .send(page);
  });

  const assets = join(folder, 'assets');
  // Only what stands in this list is served, so that no name leads out of the folder.
  const names = new Set(built ? readdirSync(assets) : []);
  server.get<{ Params: { name: string } }>('/graphql/assets/:name', async (request, reply) => {
    const { name } = request.params;
    const type = TYPES[extname(name)];
    if (!type || !names.has(name)) return reply.code(404).type('text/plain').send('No such file.\n');
    const encoding = encodingOf(request.headers['accept-encoding'] ?? '');
    if (encoding) reply.header('content-encoding', encoding.name);
    return reply
      .type(type)
      .headers({
        // Every name carries a hash of what it holds, but for the licence texts, which nobody loads often.
        'cache-control': 'public, max-age=31536000, immutable',
        vary: 'accept-encoding',
        'x-content-type-options': 'nosniff',
      })
      .send(createReadStream(join(assets, name + (encoding?.suffix ?? ''))));
  });
}

/** Beside the bundle when built (`dist/main.js`), in `dist` when the API runs from its source. */
function builtPlayground(): string {
  const beside = fileURLToPath(new URL('./playground', import.meta.url));
  return existsSync(beside) ? beside : fileURLToPath(new URL('../dist/playground', import.meta.url));
}

function encodingOf(accepted: string) {
  if (/\bbr\b/.test(accepted)) return { name: 'br', suffix: '.br' };
  return /\bgzip\b/.test(accepted) ? { name: 'gzip', suffix: '.gz' } : null;
}
