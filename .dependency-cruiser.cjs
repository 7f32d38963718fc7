// Which part may import which. `arrows.json` says it for the packages; ARCHITECTURE.md draws it from the same file.
const { existsSync } = require('node:fs');
const arrows = require('./arrows.json');

const folderOf = (name) => (existsSync(`${__dirname}/apps/${name}`) ? `apps/${name}` : `packages/${name}`);
const TEST = '\\.(test|fixture)\\.tsx?$';
const DOORS = ['^packages/[^/]+/src/index\\.ts$', '^packages/client/dist/', '^packages/schema/src/__generated__/schema\\.graphql$'];

// What a build puts in its place: the samples of the playground. And a package of types alone.
const EMBEDDED = ['^samples$', '^@graphql-typed-document-node/core$'];

const betweenPackages = Object.entries(arrows).map(([name, allowed]) => ({
  name: `${name}-imports-only-${allowed.join('-and-') || 'nothing-of-ours'}`,
  comment: `arrows.json: ${name} → ${allowed.join(', ') || 'nothing of ours'}`,
  severity: 'error',
  from: { path: `^${folderOf(name)}/` },
  to: { path: '^(apps|packages|tests|benchmarks|scripts)/', pathNot: [name, ...allowed].map((to) => `^${folderOf(to)}/`) },
}));

module.exports = {
  forbidden: [
    ...betweenPackages,
    {
      name: 'by-the-door',
      comment: 'A package is used through its index.ts.',
      severity: 'error',
      from: { path: '^(apps|packages)/([^/]+)/' },
      to: { path: '^packages/', pathNot: ['^packages/$2/', ...DOORS] },
    },
    {
      name: 'by-the-door-from-outside',
      comment: 'Tests, benchmarks and scripts use a package as everybody does. The start opens the database before the client is generated.',
      severity: 'error',
      from: { path: '^(tests|benchmarks|scripts)/' },
      to: { path: '^(packages|apps)/', pathNot: [...DOORS, '^apps/api/src/server\\.ts$', '^packages/db/src/(check-server|embedded/start-embedded)\\.ts$'] },
    },
    {
      name: 'nothing-imports-tests',
      severity: 'error',
      from: { path: '^(apps|packages|benchmarks)/', pathNot: TEST },
      to: { path: ['^tests/', TEST] },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'finds-what-it-imports',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: EMBEDDED },
    },
    {
      name: 'named-after-an-idea',
      comment: 'A file is named after what it says: not utils, helpers, common, shared, types, constants, manager.',
      severity: 'error',
      from: { path: '/(utils?|helpers?|common|shared|types|constants|misc|manager)(/|\\.[a-z]+$)', pathNot: '__generated__|node_modules' },
      to: {},
    },

    // Inside the API: resolvers → service → (db, loaders, policy).
    {
      name: 'resolvers-know-no-database',
      severity: 'error',
      from: { path: '^apps/api/src/modules/.*/(resolvers(\\.ts$|/)|[^/]+\\.field\\.ts$)' },
      to: { path: ['^packages/db/', '^node_modules/(@prisma|pg)/'] },
    },
    {
      name: 'services-know-no-graphql',
      severity: 'error',
      // A field that several types have and answer alike is a resolver too: `agreements.field.ts`.
      from: { path: '^apps/api/src/modules/', pathNot: ['/resolvers(\\.ts$|/)', '\\.field\\.ts$', TEST] },
      to: { path: ['^node_modules/(@apollo/|graphql)', '^apps/api/src/__generated__/', '^apps/api/src/relay/selection\\.ts$', '/resolvers(\\.ts$|/)'] },
    },
    {
      name: 'resolvers-are-joined-in-schema',
      severity: 'error',
      from: { path: '^apps/api/src/', pathNot: ['^apps/api/src/schema\\.ts$', '/resolvers/'] },
      to: { path: '^apps/api/src/modules/.*/resolvers(\\.ts$|/)' },
    },
    {
      name: 'policies-are-pure',
      comment: 'No clock, no database, no user: what is decided is computed from what is given.',
      severity: 'error',
      from: { path: '^apps/api/src/modules/.*/(policy|workflow)\\.ts$' },
      to: { path: ['^packages/db/', '^node_modules/(@prisma|pg)/', '/service\\.ts$', '^apps/api/src/context\\.ts$'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'policies-do-no-input-output',
      severity: 'error',
      from: { path: '^apps/api/src/modules/.*/(policy|workflow)\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },

    // Inside the site: app → features → record → ui.
    {
      name: 'features-stand-alone',
      severity: 'error',
      from: { path: '^apps/web/src/features/([^/]+)/' },
      to: { path: '^apps/web/src/features/', pathNot: '^apps/web/src/features/$1/' },
    },
    {
      name: 'nothing-imports-a-page',
      severity: 'error',
      from: { path: '^apps/web/src/(?!app/)' },
      to: { path: '^apps/web/src/app/' },
    },
    {
      name: 'record-knows-no-feature',
      severity: 'error',
      from: { path: '^apps/web/src/record/' },
      to: { path: '^apps/web/src/(features|api)' },
    },
    {
      name: 'ui-knows-no-data',
      severity: 'error',
      from: { path: '^apps/web/src/ui/' },
      to: { path: ['^apps/web/src/(features|record|api|env|i18n|messages)', '^packages/client/'] },
    },
    {
      name: 'features-fetch-nothing',
      comment: 'The page loads; a feature shows what it is given.',
      severity: 'error',
      from: { path: '^apps/web/src/features/', pathNot: TEST },
      to: { path: '^apps/web/src/(api|env)\\.ts$', dependencyTypesNot: ['type-only'] },
    },

    // Evidence and the client run in browsers: nothing of Node in them.
    {
      name: 'runs-in-a-browser',
      severity: 'error',
      from: { path: ['^packages/(evidence|client)/src/', '^apps/web/src/.*\\.island\\.tsx$'], pathNot: TEST },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'nothing-for-development-in-what-runs',
      severity: 'error',
      from: { path: '^(apps|packages)/[^/]+/src/', pathNot: [TEST, '\\.d\\.ts$'] },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: ['/@types/'] },
    },
  ],
  options: {
    doNotFollow: { path: ['(^|/)node_modules/', '^packages/client/dist/'] },
    exclude: { path: ['/\\.next/', '/dist/playground/', '^apps/api/dist/', '/__generated__/prisma/(?!client\\.ts)', 'next-env\\.d\\.ts$'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'types', 'default'], extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.d.ts', '.json'] },
  },
};
