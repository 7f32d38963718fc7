import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildClientSchema, buildSchema, getIntrospectionQuery, lexicographicSortSchema, printSchema, type GraphQLSchema, type IntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi, type TestApi } from '../support/api.ts';
import { seedDatabase, type TestDatabase } from '../support/database.ts';

const at = (path: string) => fileURLToPath(new URL(`../../packages/schema/${path}`, import.meta.url));
const PRINTED = at('src/__generated__/schema.graphql');
// Copied from PRINTED at each release, by nobody in between. Before the first release there is none.
const RELEASED = at('released.graphql');

const printed = buildSchema(readFileSync(PRINTED, 'utf8'));
const text = (schema: GraphQLSchema) => printSchema(lexicographicSortSchema(schema));

let database: TestDatabase;
let api: TestApi;
beforeAll(async () => {
  database = await seedDatabase();
  api = await startApi({ databaseUrl: database.url });
});
afterAll(async () => {
  await api?.close();
  await database?.drop();
});

test('a tool that asks the API for its schema gets the one that is printed in the repository', async () => {
  const { data, errors } = await api.ask<IntrospectionQuery>(getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true, specifiedByUrl: true }));
  expect(errors).toBeUndefined();
  expect(data && text(buildClientSchema(data))).toBe(text(printed));
});

test.each(['schema.graphql', 'schema.json'])('a tool that takes it as a file gets the same: %s', async (name) => {
  const response = await fetch(`${api.url}/${name}`);
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  const body = await response.text();
  const served = name.endsWith('json') ? buildClientSchema((JSON.parse(body) as { data: IntrospectionQuery }).data) : buildSchema(body);
  expect(text(served)).toBe(text(printed));
  const again = await fetch(`${api.url}/${name}`, { headers: { 'if-none-match': response.headers.get('etag') ?? '' } });
  expect(again.status).toBe(304);
});

test.runIf(existsSync(RELEASED))('a program written for the last release still works', async () => {
  const changes = await diff(buildSchema(readFileSync(RELEASED, 'utf8')), printed);
  const breaking = changes.filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking);
  // What is meant to break is named in CHANGELOG.md, and released.graphql is replaced in the commit of that release.
  expect(breaking.map(({ path, message }) => `${path ?? 'schema'}: ${message}`)).toEqual([]);
});
