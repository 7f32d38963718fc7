import { fileURLToPath } from 'node:url';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The suites under `tests/`, and what stands besides. Each asks for the servers that it needs; what two of them need is started once. */
const suite = (name: string, order: number, globalSetup: string[], timeout: number, besides: string[] = []): TestProjectInlineConfiguration => ({
  extends: true,
  test: {
    name,
    include: [`tests/${name}/**/*.test.ts`, ...besides],
    globalSetup: globalSetup.map(at),
    testTimeout: timeout,
    hookTimeout: 60_000,
    sequence: { groupOrder: order },
  },
});

const database = './tests/support/database-setup.ts';
const site = './tests/support/site-setup.ts';

export default defineConfig({
  // Source takes `module` of graphql's package.json and npm packages take `main`: two copies, whose types refuse each
  // other. Everybody gets `main`.
  resolve: { alias: [{ find: /^graphql$/, replacement: at('./node_modules/graphql/index.js') }] },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'packages/*/src/**/*.test.ts',
            'apps/*/src/**/*.test.{ts,tsx}',
            'apps/api/playground/**/*.test.ts',
            'scripts/**/*.test.ts',
            'packages/extract/scripts/*.test.ts',
          ],
          hookTimeout: 60_000,
        },
      },
      suite('contract', 1, [database], 30_000, ['benchmarks/*.test.ts']),
      suite('e2e', 2, [database, site], 60_000),
      suite('browser', 3, [database, site], 60_000),
    ],
  },
});
