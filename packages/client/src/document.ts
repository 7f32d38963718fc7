/** The text of a GraphQL operation that knows the types of its variables and of its result, or a plain string. */
export interface PactaDocument<Result, Variables> {
  toString(): string;
  readonly __apiType?: (variables: Variables) => Result;
}

/** An operation as a connection sends it. */
export type Operation = { query: string; variables: unknown; kind: 'query' | 'mutation' | 'subscription' };

/** A text without its comments and strings, in which words could stand that only look like an operation. */
const bare = (query: string) => query.replace(/"""[\s\S]*?"""|"(?:[^"\\\n]|\\.)*"|#.*/g, '');

export function operationOf<Result, Variables>(document: PactaDocument<Result, Variables>, variables: Variables): Operation {
  const query = document.toString();
  const [, kind = 'query'] = /(?:^|\})\s*(mutation|subscription)\b/.exec(bare(query)) ?? [];
  return { query, variables, kind: kind as Operation['kind'] };
}

/** The SHA-256 of a text in hexadecimal digits; null where the platform has none, as a page that came over plain HTTP. */
export async function digestOf(text: string): Promise<string | null> {
  const { subtle } = globalThis.crypto as { subtle?: typeof globalThis.crypto.subtle };
  if (!subtle) return null;
  const digest = new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
