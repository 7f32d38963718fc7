// Bundles the API for `node dist/main.js`: our own packages inside, packages of npm beside it in node_modules.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { buildPlayground } from './playground/build.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

const npmPackagesStayOutside = {
  name: 'npm-packages-stay-outside',
  setup({ onResolve }) {
    onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
      kind === 'entry-point' || path.startsWith('@pacta/') ? undefined : { path, external: true },
    );
  },
};

await Promise.all([
  build({
    entryPoints: [at('src/main.ts')],
    outfile: at('dist/main.js'),
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    sourcemap: true,
    plugins: [npmPackagesStayOutside],
    logLevel: 'warning',
  }),
  buildPlayground(at('dist/playground')),
]);
