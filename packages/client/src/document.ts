/**
 * A GraphQL operation that knows the types of its variables and of its result: its text, as a `String` object or a plain string,
 * or its tree, as gql.tada makes it, with which a connection needs `print`.
 */
export type PactaDocument<Result, Variables> = (OperationText | OperationTree) & { readonly __apiType?: (variables: Variables) => Result };

/** As much of a string as tells it from other things: what is nothing but a string could not carry the types of an operation. */
export type OperationText = { toString(): string; charAt(index: number): string; readonly length: number };

/** As much of a tree as tells it from other things: every version of `graphql` has types of its own for trees. */
export type OperationTree = { readonly kind: string; readonly definitions: readonly { readonly kind: string }[] };

/** Turns the tree of an operation into its text: `print` of the package `graphql` or of `@0no-co/graphql.web`, each of which has types of its own for trees. */
export type Print = (tree: never) => string;

/** An operation as a connection sends it. */
export type Operation = { query: string; variables: unknown; kind: 'query' | 'mutation' | 'subscription' };

/** Throws a `TypeError` for a tree where nothing is given that prints it. */
export function operationOf<Result, Variables>(document: PactaDocument<Result, Variables>, variables: Variables, print?: Print): Operation {
  if (!isTree(document)) {
    const query = document.toString();
    return { query, variables, kind: kindOf(query) };
  }
  if (!print) throw new TypeError('This operation is a tree of GraphQL and not its text. Give the client `print` of the package that made it: createClient({ url, print }).');
  const kinds = document.definitions.map((one) => (one as { operation?: Operation['kind'] }).operation); // fragments have none
  return { query: print(document as never), variables, kind: kinds.find((kind) => kind && kind !== 'query') ?? 'query' };
}

const isTree = (document: OperationText | OperationTree): document is OperationTree => 'definitions' in Object(document);

/** Block strings, in which `\"""` ends nothing, strings and comments: words could stand there that only look like an operation. */
const WORDS = /"""(?:\\"""|(?!""")[^])*"""|"(?:[^"\\\n\r]|\\.)*"|#[^\n\r]*/g;
/** What stands in brackets that hold no others. */
const INNERMOST = /\([^(){}]*\)|\{[^(){}]*\}/g;

/** What an operation does, by the word that its definition begins with. Commas are white space in GraphQL. */
function kindOf(query: string): Operation['kind'] {
  let text = query.replace(WORDS, ' ');
  for (let before = ''; before !== text; ) [before, text] = [text, text.replace(INNERMOST, (part) => (part.startsWith('{') ? ';' : ' '))];
  const [, kind = 'query'] = /(?:^|;)[\s,]*(mutation|subscription)\b/.exec(text) ?? [];
  return kind as Operation['kind'];
}

/** The SHA-256 of a text in hexadecimal digits; null where the platform has none, as a page that came over plain HTTP. */
export async function digestOf(text: string): Promise<string | null> {
  const { subtle } = globalThis.crypto as { subtle?: typeof globalThis.crypto.subtle };
  if (!subtle) return null;
  const digest = new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
