import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import { parseResolveInfo, type ResolveTree } from 'graphql-parse-resolve-info';

type Selection = { tree: ResolveTree | null; asked: Map<string, ReadonlySet<string>> };

/**
 * Read once for each field of a document, not once for each row or request: Apollo keeps the documents that it has
 * parsed. Where variables decide what is selected, once for each of their values.
 */
const read = new WeakMap<FieldNode, Map<string, Selection>>();

/** More values of variables than these are not remembered. */
const MOST_VARIANTS = 16;

function selectionOf(info: GraphQLResolveInfo): Selection {
  const [field] = info.fieldNodes;
  if (!field || info.fieldNodes.length > 1) return mergedSelectionOf(info);
  const variants = read.get(field) ?? new Map<string, Selection>();
  read.set(field, variants);
  const key = decidesByVariables(info) ? JSON.stringify(info.variableValues) : '';
  let selection = variants.get(key);
  if (!selection) {
    // Null only for a field that the operation does not select, which no resolver runs for.
    selection = { tree: parseResolveInfo(info) as ResolveTree | null, asked: new Map() };
    if (variants.size < MOST_VARIANTS) variants.set(key, selection);
  }
  return selection;
}

const merged = new WeakMap<readonly FieldNode[], Selection>();

/** A field that stands several times in one selection is merged from all of its places: read once for each request. */
function mergedSelectionOf(info: GraphQLResolveInfo): Selection {
  let selection = merged.get(info.fieldNodes); // graphql-js hands every row the same list
  if (!selection) merged.set(info.fieldNodes, (selection = { tree: parseResolveInfo(info) as ResolveTree | null, asked: new Map() }));
  return selection;
}

const conditional = new WeakMap<GraphQLResolveInfo['operation'], boolean>();

/** Whether an operation has `@include` or `@skip` anywhere. */
function decidesByVariables({ operation, fragments }: GraphQLResolveInfo): boolean {
  let known = conditional.get(operation);
  if (known === undefined) {
    known = /@(include|skip)\b/.test([operation, ...Object.values(fragments)].map((node) => node.loc?.source.body ?? '@include').join());
    conditional.set(operation, known);
  }
  return known;
}

/**
 * The field paths that an operation selects below `type`, through fragments, aliases, `@include` and connections:
 * `commitments.evidence`. Services get these plain paths and need not know GraphQL.
 */
export function askedOf(type: string, info: GraphQLResolveInfo): ReadonlySet<string> {
  const { tree, asked } = selectionOf(info);
  let paths = asked.get(type);
  if (!paths) {
    const found = new Set<string>();
    if (tree) walk(tree, null, type, found);
    paths = found;
    asked.set(type, paths);
  }
  return paths;
}

function walk(tree: ResolveTree, path: string | null, type: string, found: Set<string>) {
  for (const [typeName, fields] of Object.entries(tree.fieldsByTypeName))
    for (const field of Object.values(fields)) {
      const here = path === null ? (typeName === type ? field.name : null) : `${path}.${field.name}`;
      if (here) found.add(here);
      walk(field, here, type, found);
    }
}

/** Whether the field itself selects a sub-field of this name: `totalCount` of a connection. */
export function selects(name: string, info: GraphQLResolveInfo): boolean {
  const { tree } = selectionOf(info);
  return Object.values(tree?.fieldsByTypeName ?? {}).some((fields) => Object.values(fields).some((field) => field.name === name));
}

/** The sub-fields that the field's own sub-field of this name selects: `countries` and `years` of `facets`. */
export function selectedBelow(name: string, info: GraphQLResolveInfo): ReadonlySet<string> {
  const { tree } = selectionOf(info);
  const below = Object.values(tree?.fieldsByTypeName ?? {}).flatMap((fields) => Object.values(fields)).filter((field) => field.name === name);
  return new Set(below.flatMap((field) => Object.values(field.fieldsByTypeName).flatMap((fields) => Object.values(fields).map((each) => each.name))));
}
