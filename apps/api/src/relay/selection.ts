import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import { parseResolveInfo, type ResolveTree } from 'graphql-parse-resolve-info';

/** Read once per field of an operation, not once per row: graphql-js hands every row the same list of field nodes. */
const read = new WeakMap<readonly FieldNode[], { tree: ResolveTree | null; asked: Map<string, ReadonlySet<string>> }>();

function selectionOf(info: GraphQLResolveInfo) {
  let selection = read.get(info.fieldNodes);
  if (!selection) {
    // Null only for a field that the operation does not select, which no resolver runs for.
    selection = { tree: parseResolveInfo(info) as ResolveTree | null, asked: new Map() };
    read.set(info.fieldNodes, selection);
  }
  return selection;
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
