import type { Locale } from './__generated__/graphql.ts';
import type { CallOptions, Connection } from './connection.ts';
import type { OperationText, PactaDocument } from './document.ts';

/** The language of a connection: one of its own, or none. */
export type Given = Locale | undefined;

/**
 * The variables of an operation as a caller gives them: the language may be left to a connection that has one. To one that may
 * have none, or of which nobody knows, it may not.
 */
export type Wanted<Variables, G extends Given> = [G] extends [Locale]
  ? 'locale' extends keyof Variables
    ? Omit<Variables, 'locale'> & { locale?: Locale }
    : Variables
  : Variables;

/** What a call takes: its variables, which may be left out where none must be given, and its options. */
export type Call<Variables, G extends Given> = object extends Wanted<Variables, G>
  ? [variables?: Wanted<Variables, G>, options?: CallOptions]
  : [variables: Wanted<Variables, G>, options?: CallOptions];

/** Asks an operation of this package, in the connection's language where the variables name none. */
export function ask<Result, Variables, G extends Given>(
  connection: Connection<G>,
  document: PactaDocument<Result, Variables> & OperationText,
  call: Call<Variables, G>,
): Promise<Result> {
  return connection.request(document, ...inLanguageOf(connection, document, call));
}

/** A call with all of its variables: in the connection's language where the operation has one and the call names none. */
export function inLanguageOf<Variables, G extends Given>(connection: Connection<G>, document: OperationText, [variables, options]: Call<Variables, G>): [variables: Variables, options?: CallOptions] {
  const named = (variables as { locale?: Locale } | undefined)?.locale;
  const all = { ...variables, ...(document.toString().includes('$locale:') ? { locale: named ?? connection.locale } : {}) };
  // `Call` leaves nothing out but the language, which was added.
  return [all as Variables, options];
}

/** The same call with some variables put in by this package. */
export function including<Variables, Part, G extends Given>(part: Part, [variables, options]: Call<Omit<Variables, keyof Part>, G>): Call<Variables, G> {
  return [{ ...variables, ...part }, options] as unknown as Call<Variables, G>;
}
