// Bundles the playground: GraphiQL with its editor, workers and style, all as local files that need no network.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { sampleOf } from './sample.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const WORKER = /\?worker$/;

/**
 * GraphiQL's worker setup for Vite imports `…worker.js?worker` and expects a class that starts that worker. Taking
 * this door keeps the workers' version the one that GraphiQL itself asks for.
 */
function workers(outdir) {
  return {
    name: 'workers',
    setup({ onResolve, onLoad, initialOptions }) {
      onResolve({ filter: WORKER }, ({ path, resolveDir }) => ({
        path: createRequire(join(resolveDir, 'x.js')).resolve(path.replace(WORKER, '')),
        namespace: 'worker',
      }));
      onLoad({ filter: /.*/, namespace: 'worker' }, async ({ path }) => {
        const { minify, target, define, pure, logLevel } = initialOptions;
        const made = await build({
          entryPoints: [path], bundle: true, format: 'iife', write: false, minify, target, define, pure, logLevel,
        });
        const text = made.outputFiles[0].contents;
        const name = `${basename(path, '.js')}-${hashOf(text)}.js`;
        writeFileSync(join(outdir, name), text);
        return { contents: `export default function () { return new Worker(new URL('./${name}', import.meta.url)); }` };
      });
    },
  };
}

/** GraphiQL's stylesheet already holds Monaco's; its web fonts (half a megabyte) give way to the system's. */
const styles = {
  name: 'styles',
  setup({ onLoad }) {
    onLoad({ filter: /monaco-editor[\\/].*\.css$/ }, () => ({ contents: '', loader: 'css' }));
    onLoad({ filter: /graphiql[\\/]dist[\\/]style\.css$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(/@font-face\s*\{[^}]*\}/g, (face) => (/codicon/.test(face) ? face : '')),
      loader: 'css',
    }));
  },
};

/** The sample operations by filename, as the playground's module `samples`. */
const samples = {
  name: 'samples',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^samples$/ }, () => ({ path: join(here, 'samples'), namespace: 'samples' }));
    onLoad({ filter: /.*/, namespace: 'samples' }, ({ path }) => {
      const files = readdirSync(path).filter((name) => name.endsWith('.graphql')).sort();
      const all = files.map((name) => sampleOf(readFileSync(join(path, name), 'utf8'), name));
      return { contents: JSON.stringify(all), loader: 'json' };
    });
  },
};

/** Writes `index.html` and `assets/` into `outdir`, each text file also as `.br` and `.gz`. */
export async function buildPlayground(outdir) {
  const assets = join(outdir, 'assets');
  rmSync(outdir, { recursive: true, force: true });
  mkdirSync(assets, { recursive: true });
  const { metafile } = await build({
    entryPoints: [join(here, 'main.tsx')],
    outdir: assets,
    bundle: true,
    splitting: true,
    format: 'esm',
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    jsx: 'automatic',
    minify: true,
    legalComments: 'linked',
    target: ['es2022', 'chrome111', 'firefox114', 'safari16.4'],
    define: { 'process.env.NODE_ENV': '"production"' },
    // The worker setup reports each start on the console.
    pure: ['console.info'],
    plugins: [workers(assets), styles, samples],
    metafile: true,
    logLevel: 'warning',
  });
  const page = readFileSync(join(here, 'index.html'), 'utf8');
  const entry = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint?.endsWith('main.tsx'));
  const [script, { cssBundle }] = entry;
  writeFileSync(
    join(outdir, 'index.html'),
    page.replace('main.tsx', `/graphql/assets/${basename(script)}`).replace('main.css', `/graphql/assets/${basename(cssBundle)}`),
  );
  for (const name of readdirSync(assets)) compress(join(assets, name));
}

function compress(path) {
  const content = readFileSync(path);
  // Level 9 of 11: the last two take ten times as long for a twentieth less.
  writeFileSync(`${path}.br`, brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }));
  writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
}

function hashOf(content) {
  return createHash('sha256').update(content).digest('base64url').slice(0, 8).replace(/[-_]/g, '0').toUpperCase();
}
