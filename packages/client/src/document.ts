/**
 * A GraphQL operation that knows the types of its variables and of its result: its text, as an object or a plain string, or
 * its tree, as gql.tada makes it, with which a connection needs `print`.
 */
export interface PactaDocument<Result, Variables> {
  toString(): string;
  readonly __apiType?: (variables: Variables) => Result;
}

/** Turns the tree of an operation into its text: `print` of the package `graphql` or of `@0no-co/graphql.web`, each of which has types of its own for trees. */
export type Print = (tree: never) => string;

/** An operation as a connection sends it. */
export type Operation = { query: string; variables: unknown; kind: 'query' | 'mutation' | 'subscription' };

/** A text without its comments and strings, in which words could stand that only look like an operation. */
const bare = (query: string) => query.replace(/"""[\s\S]*?"""|"(?:[^"\\\n]|\\.)*"|#.*/g, '');

/** Throws a `TypeError` for a tree where nothing is given that prints it. */
export function operationOf<Result, Variables>(document: PactaDocument<Result, Variables>, variables: Variables, print?: Print): Operation {
  const query = textOf(document, print);
  const [, kind = 'query'] = /(?:^|\})\s*(mutation|subscription)\b/.exec(bare(query)) ?? [];
  return { query, variables, kind: kind as Operation['kind'] };
}

function textOf(document: PactaDocument<unknown, never>, print?: Print): string {
  if (!('definitions' in Object(document))) return document.toString();
  if (!print) throw new TypeError('This operation is a tree of GraphQL and not its text. Give the client `print` of the package that made it: createClient({ url, print }).');
  return print(document as never);
}

/** The SHA-256 of a text in hexadecimal digits; null where the platform has none, as a page that came over plain HTTP. */
export async function digestOf(text: string): Promise<string | null> {
  const { subtle } = globalThis.crypto as { subtle?: typeof globalThis.crypto.subtle };
  if (!subtle) return null;
  const digest = new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
