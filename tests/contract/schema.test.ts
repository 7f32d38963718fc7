import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildClientSchema, buildSchema, getIntrospectionQuery, lexicographicSortSchema, printSchema, type GraphQLSchema, type IntrospectionQuery } from 'graphql';
import { expect, test } from 'vitest';
import { schemaChanges } from '../../scripts/schema-changes.ts';
import { seedDatabase } from '../support/database.ts';
import { servedRecord } from '../support/served-record.ts';

const at = (path: string) => fileURLToPath(new URL(`../../packages/schema/${path}`, import.meta.url));
const PRINTED = at('src/__generated__/schema.graphql');
// Copied from PRINTED at each release, by nobody in between. Before the first release there is none.
const RELEASED = at('released.graphql');

const printed = buildSchema(readFileSync(PRINTED, 'utf8'));
const text = (schema: GraphQLSchema) => printSchema(lexicographicSortSchema(schema));

const record = servedRecord(seedDatabase);

test('a tool that asks the API for its schema gets the one that is printed in the repository', async () => {
  const { data, errors } = await record.api.ask<IntrospectionQuery>(getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true, specifiedByUrl: true }));
  expect(errors).toBeUndefined();
  expect(data && text(buildClientSchema(data))).toBe(text(printed));
});

test.each(['schema.graphql', 'schema.json'])('a tool that takes it as a file gets the same: %s', async (name) => {
  const response = await fetch(`${record.api.url}/${name}`);
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  const body = await response.text();
  const served = name.endsWith('json') ? buildClientSchema((JSON.parse(body) as { data: IntrospectionQuery }).data) : buildSchema(body);
  expect(text(served)).toBe(text(printed));
  const again = await fetch(`${record.api.url}/${name}`, { headers: { 'if-none-match': response.headers.get('etag') ?? '' } });
  expect(again.status).toBe(304);
});

test.runIf(existsSync(RELEASED))('a program written for the last release still works', async () => {
  // What is meant to break is named in CHANGELOG.md, and released.graphql is replaced in the commit of that release.
  expect((await schemaChanges(readFileSync(RELEASED, 'utf8'), readFileSync(PRINTED, 'utf8'))).breaking).toEqual([]);
});
