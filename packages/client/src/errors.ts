/** Whatever this client throws, but for the reason of a signal that the caller aborted: that is thrown as it is. */
export class PactaError extends Error {
  override name = 'PactaError';
}

/** The API was not reached: no route, connection refused or broken off. `cause` says why. Trying again may help. */
export class PactaNetworkError extends PactaError {
  override name = 'PactaNetworkError';
}

/** The API did not answer in time. */
export class PactaTimeoutError extends PactaError {
  override name = 'PactaTimeoutError';
  /** How long was waited, in milliseconds. */
  readonly timeoutMs: number;

  constructor(url: string, timeoutMs: number) {
    super(`${url} did not answer within ${timeoutMs} ms. Ask for less at once, or raise \`timeoutMs\`.`);
    this.timeoutMs = timeoutMs;
  }
}

/** Something answered, but not with GraphQL: a proxy, a maintenance page, a wrong address. */
export class PactaHttpError extends PactaError {
  override name = 'PactaHttpError';
  readonly status: number;
  /** The seconds after which the server asks to try again; null when it doesn't say. */
  readonly retryAfterSeconds: number | null;

  constructor(url: string, status: number, retryAfterSeconds: number | null) {
    super(`${url} answered with HTTP ${status} and no GraphQL. Check that this is the address of a Pacta API.`);
    this.status = status;
    this.retryAfterSeconds = retryAfterSeconds;
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
  override name = 'PactaGraphQLError';
  readonly errors: readonly GraphQLProblem[];
  readonly status: number;

  constructor(errors: readonly GraphQLProblem[], status: number) {
    super(errors.map(({ message, code }) => (code ? `${code}: ${message}` : message)).join('\n'));
    this.errors = errors;
    this.status = status;
  }
}
