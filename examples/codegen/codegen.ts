import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: 'node_modules/@pacta/client/dist/schema.graphql', // or the address of an API
  documents: ['partners.ts'],
  emitLegacyCommonJSImports: false, // imports end in .js, as Node wants them
  generates: {
    'generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string', // the client sends text: without a tree a bundle stays small
        enumsAsTypes: true,
        useTypeImports: true,
        scalars: { CountryCode: 'string', Date: 'string', DateTime: 'string', PartialDate: 'string', URL: 'string' },
      },
    },
  },
};

export default config;
