import type { ApiPageQuery } from '@pacta/client';

export type Schema = ApiPageQuery['__schema'];
export type TypeOfSchema = Schema['types'][number];
export type Field = NonNullable<TypeOfSchema['fields']>[number];
export type Input = NonNullable<TypeOfSchema['inputFields']>[number];
type Reference = Field['type'];

/** The sorts of types, in the order in which a reader looks for them. */
export const KINDS = ['OBJECT', 'INTERFACE', 'UNION', 'INPUT_OBJECT', 'ENUM', 'SCALAR'] as const;
export type Kind = (typeof KINDS)[number];

/** Whether the schema has a page for what a name names: plain values need none. */
export const hasPage = (name: string) => !['Boolean', 'Float', 'ID', 'Int', 'String'].includes(name);

/** What every GraphQL schema has: the types by which it describes itself, and plain values. */
const isOfEverySchema = ({ name }: TypeOfSchema) => name === null || name.startsWith('__') || !hasPage(name);

/** The types by which one asks. They stand apart from what is asked for. */
export const ROOTS = ['Query', 'Mutation', 'Subscription'];

/** The types that are Pacta's own, by kind and name. */
export function ownTypes({ types }: Schema): { kind: Kind; types: TypeOfSchema[] }[] {
  const own = types.filter((type) => !isOfEverySchema(type) && !ROOTS.includes(type.name ?? ''));
  return KINDS.map((kind) => ({ kind, types: own.filter((type) => type.kind === kind).sort((a, b) => ((a.name ?? '') < (b.name ?? '') ? -1 : 1)) })).filter((group) => group.types.length > 0);
}

export const typeNamed = ({ types }: Schema, name: string) => types.find((type) => type.name === name);

/** A type as the schema writes it, `[Agreement!]!`, in three parts: what stands before its name, the name, and what stands after. */
export function writtenOut({ kind, name, ofType }: Reference): [before: string, name: string, after: string] {
  if (!ofType) return ['', name ?? '', ''];
  const [before, inner, after] = writtenOut(ofType as Reference); // the innermost has none
  return kind === 'LIST' ? [`[${before}`, inner, `${after}]`] : [before, inner, `${after}!`];
}

/** Where a type stands: fields that give it, and fields or arguments that take it. */
export type Use = { type: string; field: string };

export function usesOf({ types }: Schema, name: string): Use[] {
  const names = (reference: Reference) => writtenOut(reference)[1] === name;
  return types.flatMap((type) => {
    if (type.name === null || type.name.startsWith('__')) return [];
    const fields = (type.fields ?? []).filter((field) => names(field.type) || field.args.some((argument) => names(argument.type)));
    const inputs = (type.inputFields ?? []).filter((input) => names(input.type));
    return [...fields, ...inputs].map((field) => ({ type: type.name ?? '', field: field.name }));
  });
}
