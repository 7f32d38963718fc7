import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { typeDefs } from '@pacta/schema';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';

const schema = buildSchema(typeDefs);

/** The `.graphql` files below a folder of the repository, by their path in it. */
function documentsIn(folder: string): [string, string][] {
  const root = fileURLToPath(new URL(`../../${folder}/`, import.meta.url));
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.graphql')).sort();
  return names.map((name) => [name, readFileSync(root + name, 'utf8')]);
}

test('every operation of the typed client is one that the schema answers', () => {
  // Together, because an operation may use a fragment of another file.
  const whole = documentsIn('packages/client/src/operations').map(([, text]) => text).join('\n');
  expect(validate(schema, parse(whole)).map(({ message }) => message)).toEqual([]);
});

describe('every sample of the playground runs as it stands', () => {
  const samples = documentsIn('apps/api/playground/samples');
  test.each(samples)('%s', (_, text) => {
    expect(validate(schema, parse(text)).map(({ message }) => message)).toEqual([]);
  });
  test('there is one to begin with', () => expect(samples.length).toBeGreaterThan(0));
});
