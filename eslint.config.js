import graphql from '@graphql-eslint/eslint-plugin';
import tseslint from 'typescript-eslint';

const TESTS = ['**/*.test.{ts,tsx}', 'tests/**/*.ts', '**/*.fixture.ts'];
const SDL = 'packages/schema/sdl/*.graphql';
const OPERATIONS = 'packages/client/src/operations/**/*.graphql';
const SAMPLES = 'apps/api/playground/samples/*.graphql';

const isDay = (text) => {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text); // 30 February would become a day of March
};

/** Whoever is told that something goes must be told where to go, and how much time there is. */
const sayWhatInstead = {
  create: (context) => ({
    "Directive[name.value='deprecated'] > Argument[name.value='reason'] > StringValue"(node) {
      const [, day = ''] = /^Use `[\w.]+(?:\(\w+:(?:, \w+:)*\))?`.* Goes after (\d{4}-\d{2}-\d{2})\.$/s.exec(node.value) ?? [];
      if (!isDay(day)) context.report({ node, message: 'Say what to use instead, and until which day it stays: "Use `name`. Goes after 2027-06-30." or "Use `field(argument:)`. …"' });
    },
  }),
};

const graphqlFiles = (files, rules) => ({
  files,
  languageOptions: {
    parser: graphql.parser,
    parserOptions: {
      graphQLConfig: {
        projects: { site: { schema: SDL, documents: OPERATIONS }, playground: { schema: SDL, documents: SAMPLES } },
      },
    },
  },
  plugins: { '@graphql-eslint': graphql, pacta: { rules: { 'say-what-instead': sayWhatInstead } } },
  rules,
});

// What holds wherever TypeScript is written. An exception below repeats what it keeps.
const ENDINGS = {
  selector:
    ':matches(ImportDeclaration, ExportAllDeclaration, ExportNamedDeclaration)[source.value=/^\\.(?!.*\\.(ts|tsx|js|mjs|cjs|css|json)$)/]',
  message: 'Name the file whole, as in ./passage.ts.',
};
const DEFAULT_EXPORT = { selector: 'ExportDefaultDeclaration', message: 'Export it by its name.' };
const ENVIRONMENT = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'The environment is read in an env.ts and handed on from there.',
};
const UNUSED = ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }];
const FETCH = { selector: "CallExpression[callee.name='fetch']", message: 'The site asks the API in api.ts alone.' };

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/', '**/dist/', '**/.next/', '**/.turbo/', '**/.data/', '**/coverage/', '**/__generated__/**',
      '**/next-env.d.ts',
      'examples/{codegen,gql-tada}/', // their types are generated where they are compiled: tests/e2e/own-operations.test.ts
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  // TypeScript and JavaScript. Rules that need types cost some seconds, and find promises that nobody awaits.
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      // A `default` says what becomes of the rest.
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // A promise that a stopping process or an event handler starts is marked `void` by whoever means it.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false, arguments: false, properties: false } }],
      // Fastify, React and pools await what such a function returns; without `await` it still turns a throw into a rejection.
      '@typescript-eslint/require-await': 'off',
      // Our types write functions as methods, and nothing of ours is a class that needs its `this`.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true, allowNullish: true }],
      '@typescript-eslint/no-unused-vars': UNUSED,
      'no-restricted-syntax': ['error', ENDINGS, DEFAULT_EXPORT, ENVIRONMENT],
      'max-lines': ['warn', { max: 300 }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    extends: [tseslint.configs.recommended],
    rules: { 'max-lines': ['warn', { max: 300 }], '@typescript-eslint/no-unused-vars': UNUSED },
  },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },

  // Exceptions, each with its reason.
  {
    files: ['apps/web/src/**/*.{ts,tsx}'],
    ignores: ['apps/web/src/api.ts'],
    rules: { 'no-restricted-syntax': ['error', ENDINGS, DEFAULT_EXPORT, ENVIRONMENT, FETCH] },
  },
  {
    // Next, Vite and the tools find these by their default export.
    files: ['apps/web/src/app/**/*.{ts,tsx}', 'apps/web/src/{proxy,instrumentation}.ts', 'apps/web/src/i18n/request.ts'],
    rules: { 'no-restricted-syntax': ['error', ENDINGS, ENVIRONMENT, FETCH] },
  },
  // A tool reads its configuration before anything of ours runs.
  { files: ['**/*.config.ts', 'codegen.ts', '**/*.d.ts'], rules: { 'no-restricted-syntax': ['error', ENDINGS] } },
  // main.ts gives it to readEnv; run-command.ts hands it on whole.
  { files: ['**/env.ts', 'apps/api/src/main.ts', 'apps/web/src/front/main.ts', 'scripts/run-command.ts'], rules: { 'no-restricted-syntax': ['error', ENDINGS, DEFAULT_EXPORT] } },
  // What stands in front of Next listens to the API, which no page does.
  { files: ['apps/web/src/front/record-watch.ts'], rules: { 'no-restricted-syntax': ['error', ENDINGS, DEFAULT_EXPORT, ENVIRONMENT] } },
  { files: ['scripts/**', 'benchmarks/**', 'packages/extract/scripts/**', 'apps/{api/src,web/src/front}/main.ts'], rules: { 'no-console': 'off' } },
  {
    files: TESTS,
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      // What comes out of JSON in a test is looked at by the assertion itself.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      'no-console': 'off',
      'no-restricted-syntax': ['error', ENDINGS, DEFAULT_EXPORT],
    },
  },

  { files: ['tests/support/*-setup.ts'], rules: { 'no-restricted-syntax': ['error', ENDINGS, ENVIRONMENT] } },

  // The schema: every word of it described, every type reachable, names as the field uses them.
  graphqlFiles([SDL], {
    ...graphql.configs['flat/schema-recommended'].rules,
    '@graphql-eslint/description-style': ['error', { style: 'inline' }],
    '@graphql-eslint/require-description': [
      'error',
      {
        types: true,
        rootField: true,
        FieldDefinition: true,
        InputValueDefinition: true,
        EnumValueDefinition: true,
        DirectiveDefinition: true,
      },
    ],
    '@graphql-eslint/require-nullable-fields-with-oneof': 'error',
    '@graphql-eslint/require-deprecation-reason': 'error',
    'pacta/say-what-instead': 'error',
    // Not every type is a node: a passage is known by its place, an event by its agreement.
    '@graphql-eslint/strict-id-in-types': 'off',
  }),

  // The operations of the typed client, and the samples of the playground.
  graphqlFiles([OPERATIONS, SAMPLES], {
    ...graphql.configs['flat/operations-recommended'].rules,
    // The client keeps no cache that an `id` would serve; the API limits depth itself.
    '@graphql-eslint/require-selections': 'off',
    '@graphql-eslint/selection-set-depth': 'off',
  }),
);
