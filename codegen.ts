import type { CodegenConfig } from '@graphql-codegen/cli';

const SCALARS = { Date: 'string', DateTime: 'string', PartialDate: 'string', URL: 'string', CountryCode: 'string' };

/** The only place where code is generated from the schema: SDL and operations in, typed TypeScript out. */
const config: CodegenConfig = {
  schema: 'packages/schema/sdl/*.graphql',
  errorsOnly: true,
  generates: {
    'packages/schema/src/__generated__/schema.graphql': {
      plugins: ['schema-ast'],
      config: { includeDirectives: true, sort: false },
    },
    'apps/api/src/__generated__/resolvers.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        scalars: SCALARS,
        enumsAsTypes: true,
        useTypeImports: true,
        avoidOptionals: { field: true },
        contextType: '../context.ts#Context',
        mapperTypeSuffix: 'Record',
        mappers: {},
        makeResolverTypeCallable: true,
      },
    },
    'packages/client/src/__generated__/': {
      documents: 'packages/client/src/operations/**/*.graphql',
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        scalars: SCALARS,
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        skipTypename: true,
      },
    },
  },
};

export default config;
