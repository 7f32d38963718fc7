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
    'packages/schema/src/__generated__/type-defs.ts': { plugins: ['./packages/schema/codegen/type-defs.cjs'] },
    'apps/api/src/__generated__/resolvers.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        scalars: SCALARS,
        enumsAsTypes: true,
        useTypeImports: true,
        avoidOptionals: { field: true },
        contextType: '../context.ts#Context',
        mappers: {
          Agreement: '@pacta/db#AgreementRecord',
          AgreementConnection: '../relay/connection.ts#Connection<AgreementRecord>',
          AgreementParty: '@pacta/db#AgreementPartyRecord',
          AgreementSubject: '@pacta/db#AgreementSubjectRecord',
          Article: '@pacta/db#ArticleRecord',
          ArticleConnection: '../relay/connection.ts#Connection<ArticleRecord>',
          Block: '../modules/article/service.ts#TextBlock',
          Commitment: '@pacta/db#CommitmentRecord',
          CooperationDomain: '@pacta/db#DomainRecord',
          Country: '@pacta/db#CountryRecord',
          Dataset: '@pacta/db#DatasetRecord',
          DatasetRowEvidence: '@pacta/db#RowEvidenceRecord',
          DomainShare: '@pacta/db#ShareRecord',
          Event: '@pacta/db#EventRecord',
          Membership: '@pacta/db#MembershipRecord',
          Organization: '@pacta/db#OrganizationRecord',
          Partnership: '@pacta/db#PartnerRecord',
          Passage: '@pacta/db#PassageRecord',
          PassageEvidence: '@pacta/db#PassageEvidenceRecord',
          ReferenceEvidence: '@pacta/db#ReferenceEvidenceRecord',
          Region: '@pacta/db#RegionRecord',
          Revision: '@pacta/db#RevisionRecord',
        },
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
