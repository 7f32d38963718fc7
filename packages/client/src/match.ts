/** Something of which `__typename` says what it is: a piece of evidence, what a search found, what a change answers. */
type Named = { readonly __typename: string };

type Cases<Union extends Named, Answer> = { [Name in Union['__typename']]: (one: Extract<Union, { __typename: Name }>) => Answer };

/**
 * Does what fits the sort of a thing. Every sort must be told what to do with: one that is forgotten does not compile. Throws
 * `TypeError` for a sort that an API newer than this package added.
 */
export function match<Union extends Named, Answer>(one: Union, cases: Cases<Union, Answer>): Answer {
  const does = Object.hasOwn(cases, one.__typename) ? (cases as unknown as Record<string, (one: Union) => Answer>)[one.__typename] : undefined;
  if (!does) throw new TypeError(`This version of the client does not know ${one.__typename}.`);
  return does(one);
}
