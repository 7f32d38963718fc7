export { createClient } from './create-client.ts';
export type { PactaClient } from './create-client.ts';
export { connect } from './connection.ts';
export type { CallOptions, Connection, ConnectionOptions } from './connection.ts';
export type { Call as CallArguments, Given as GivenLocale, Wanted as CallVariables } from './ask.ts';
export type { Cursors as WalkCursors } from './walk.ts';
export type { OperationText, OperationTree, PactaDocument, Print } from './document.ts';
export { DEFAULT_RETRY } from './retry.ts';
export type { RetryPolicy } from './retry.ts';
export {
  PactaError,
  PactaGraphQLError,
  PactaHttpError,
  PactaNetworkError,
  PactaPagingError,
  PactaRateLimitError,
  PactaTimeoutError,
} from './errors.ts';
export type { AnyPactaError, GraphQLProblem } from './errors.ts';
export { claim } from './claim.ts';
export type { AtLeastOne, Claim } from './claim.ts';
export { match } from './match.ts';
export { verifyPassage } from './verify-passage.ts';
export type { PassageOfText, Verdict } from './verify-passage.ts';
export * from './record/account.ts';
export * from './record/agreements.ts';
export * from './record/articles.ts';
export * from './record/datasets.ts';
export * from './record/domains.ts';
export * from './record/figures.ts';
export * from './record/nodes.ts';
export * from './record/pages.ts';
export * from './record/parties.ts';
export * from './record/publications.ts';
export * from './record/search.ts';
export * from './__generated__/graphql.ts';
