/**
 * Whatever goes wrong between this client and an API. The reason of a signal that the caller aborted is thrown as it is, and a
 * mistake of the program is a `TypeError`. `name` tells the classes apart, also where a bundle holds this package twice: see
 * {@link AnyPactaError}.
 */
export abstract class PactaError extends Error {
  abstract override readonly name: string;
}

/** All errors of this client: switching over `name` is exhaustive. */
export type AnyPactaError = PactaNetworkError | PactaTimeoutError | PactaHttpError | PactaRateLimitError | PactaGraphQLError | PactaPagingError;

/** The API was not reached, or the line broke: no route, connection refused, broken off. `cause` says why. Trying again may help. */
export class PactaNetworkError extends PactaError {
  override readonly name = 'PactaNetworkError';

  constructor(url: string, cause: unknown) {
    super(`${url} was not reached, or the line broke. Check the address, and whether the API is running.`, { cause });
  }
}

/** The API did not answer in time, tries included; or a stream was not opened in time. */
export class PactaTimeoutError extends PactaError {
  override readonly name = 'PactaTimeoutError';

  constructor(
    url: string,
    /** How long was waited, in milliseconds. */
    readonly timeout: number,
  ) {
    super(`${url} did not answer within ${timeout} ms. Ask for less at once, or raise \`timeout\`.`);
  }
}

/** Something answered, but not with GraphQL: a proxy, a maintenance page, a wrong address. */
export class PactaHttpError extends PactaError {
  override readonly name = 'PactaHttpError';

  constructor(
    url: string,
    /** Of the HTTP answer. */
    readonly status: number,
    /** The time after which the server asks to try again, in milliseconds; null when it doesn't say. */
    readonly retryAfter: number | null,
  ) {
    super(`${url} answered with HTTP ${status} and no GraphQL. Check that this is the address of a Pacta API.`);
  }
}

/** The API was asked too often, or for too much in too short a time. */
export class PactaRateLimitError extends PactaError {
  override readonly name = 'PactaRateLimitError';

  constructor(
    url: string,
    /** The time after which the server asks to try again, in milliseconds; null when it doesn't say. */
    readonly retryAfter: number | null,
  ) {
    super(`${url} was asked too often. Try again ${retryAfter === null ? 'later' : `in ${Math.ceil(retryAfter / 1000)} s`}.`);
  }
}

/** One error of a GraphQL answer. */
export type GraphQLProblem = {
  /** In English, for developers. */
  readonly message: string;
  /** Stable, as `BAD_USER_INPUT`; null when the server gave none. */
  readonly code: string | null;
  /** The field that it is about, as `["agreements", "nodes", 0]`; empty when it is about the whole request. */
  readonly path: readonly (string | number)[];
};

/** The API understood the request and refused it, or failed at a part of it. */
export class PactaGraphQLError extends PactaError {
  override readonly name = 'PactaGraphQLError';

  constructor(
    /** At least one: what the API says, one by one. */
    readonly errors: readonly GraphQLProblem[],
    /** Of the HTTP answer, which may be 200. */
    readonly status: number,
  ) {
    super(errors.map(({ message, code }) => (code ? `${code}: ${message}` : message)).join('\n'));
  }
}

/** A list did not move on: the API gave the same place twice. Walking on would never end. */
export class PactaPagingError extends PactaError {
  override readonly name = 'PactaPagingError';

  constructor(
    /** The place that came twice. */
    readonly cursor: string,
  ) {
    super(`The API gave the place ${cursor} twice: its list does not move on.`);
  }
}
