export { createPacta } from './create-pacta.ts';
export type { Ask, AskWhole, Pacta } from './create-pacta.ts';
export { PactaError, PactaGraphQLError, PactaHttpError, PactaNetworkError, PactaTimeoutError } from './errors.ts';
export type { GraphQLProblem } from './errors.ts';
export type { PactaDocument, PactaOptions, Request, RequestOptions } from './request.ts';
export * from './__generated__/graphql.ts';
