import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';

/** What a caller asked for cannot be: which argument, why, what to do instead. Shown to the caller as BAD_USER_INPUT. */
export class BadInput extends Error {
  override name = 'BadInput';
  /** The argument that it is about, as `filter.domains`. */
  readonly argument: string;
  constructor(message: string, argument: string) {
    super(message);
    this.argument = argument;
  }
}

export type Log = { error: (details: object, message: string) => void };

/** PostgreSQL's codes for a text with NUL in it, which no text of the record can hold. */
const UNFIT = new Set(['22021', '22P05']);

/** Codes of PostgreSQL and of the system that mean: the database is not there just now, or takes nobody in. */
const OUTAGE = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', '3D000', '57P01', '57P02', '57P03', '53300', '08000', '08003', '08006']);

/** What the client of PostgreSQL says without a code: of a line that broke, and of a pool that nobody gave a line back to. */
const LOST = /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;

/** Whether an error means that the database is not there just now. */
export function isOutage(error: unknown): boolean {
  const { code = '', message = '' } = (error ?? {}) as { code?: string; message?: string };
  return OUTAGE.has(code) || LOST.test(message);
}

/**
 * What a client sees of an error. Wrong input keeps its message; an outage says to try again; anything else is a bug,
 * logged whole under an id and shown as that id alone, so that neither secrets nor stack traces leave the house.
 */
export function formatErrors(log: Log) {
  return (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const error = unwrapResolverError(thrown);
    const { path, locations } = formatted;
    if (error instanceof BadInput)
      return { message: error.message, path, locations, extensions: { code: 'BAD_USER_INPUT', argument: error.argument } };
    const code = formatted.extensions?.['code'];
    if (typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR')
      return { message: formatted.message, path, locations, extensions: { code } };
    if (UNFIT.has((error as { code?: string } | null)?.code ?? ''))
      return { message: 'A text in this request holds the character NUL (U+0000). Remove it.', path, locations, extensions: { code: 'BAD_USER_INPUT' } };
    const id = randomUUID();
    log.error({ id, err: error }, 'A request failed');
    const away = isOutage(error);
    return away
      ? { message: 'The record cannot be read just now. Try again in a moment.', path, extensions: { code: 'SERVICE_UNAVAILABLE', id } }
      : { message: `Something went wrong here. Tell us this id: ${id}`, path, extensions: { code: 'INTERNAL_SERVER_ERROR', id } };
  };
}
