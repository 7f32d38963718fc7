import { Kind, parse, valueFromASTUntyped } from 'graphql';

/**
 * One sample file as a tab: its text, and the defaults of its variables as JSON, so that a reader sees what can be
 * changed. A file holds one named operation that runs as it stands.
 */
export function sampleOf(query, filename) {
  const operations = parse(query).definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (operations.length !== 1 || !operations[0].name)
    throw new Error(`playground/samples/${filename}: write exactly one operation, with a name`);
  const variables = (operations[0].variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
  );
  return { query, variables: variables.length > 0 ? JSON.stringify(Object.fromEntries(variables), null, 2) : '' };
}
