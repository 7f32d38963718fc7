import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi, type TestApi } from '../support/api.ts';
import { seedDatabase, type TestDatabase } from '../support/database.ts';
import { manyAgreements } from '../support/many-agreements.ts';

let database: TestDatabase;
let api: TestApi;
beforeAll(async () => {
  database = await seedDatabase();
  await manyAgreements(database.url, 120);
  api = await startApi({ databaseUrl: database.url });
  await api.ask('{ domains { slug } }'); // the vocabulary is read once, and kept
}, 120_000);
afterAll(async () => {
  await api?.close();
  await database?.drop();
});

const WHOLE = `
  fragment Quoted on Evidence { stance ... on PassageEvidence { passage { start end exact prefix suffix verified url article { title outlet { name } } } } }
  fragment Whole on Agreement {
    slug title kind stage summary
    parties { party { name ... on Country { code region { name } } ... on Organization { organizationCode: code aliases } } role evidence { ...Quoted } }
    domains { slug label parent { slug } }
    subjects { domain { label } evidence { ...Quoted } }
    commitments { statement stage wording domain { label } actors { name } events { kind date evidence { ...Quoted } } evidence { ...Quoted } }
    events { kind date place evidence { ...Quoted } } evidence(first: 100) { nodes { ...Quoted } }
    corroboration { outlets independent } dataset { slug }
  }`;
const LISTS = `${WHOLE} query Page($first: Int!) { agreements(first: $first) { totalCount nodes { ...Whole } pageInfo { hasNextPage } } }`;

async function statementsOf(query: string, variables: object) {
  api.statements();
  const { data, errors } = await api.ask<Record<string, unknown>>(query, variables);
  expect(errors).toBeUndefined();
  return { data, count: api.statements().length };
}

test('a page of 50 agreements with everything takes the same statements as a page of 1, and at most six', async () => {
  const one = await statementsOf(LISTS, { first: 1 });
  const fifty = await statementsOf(LISTS, { first: 50 });
  expect((one.data as { agreements: { nodes: unknown[] } }).agreements.nodes).toHaveLength(1);
  expect((fifty.data as { agreements: { nodes: unknown[] } }).agreements.nodes).toHaveLength(50);
  expect(fifty.count).toBe(one.count);
  expect(fifty.count).toBeLessThanOrEqual(6);
});

test('filters add no statement', async () => {
  const filtered = await statementsOf(
    LISTS.replace('$first: Int!', '$first: Int!, $filter: AgreementFilter').replace('first: $first', 'first: $first, filter: $filter'),
    { first: 50, filter: { countries: ['ML', 'SN'], match: 'ALL', domains: ['training'], stages: ['SIGNED'], from: '1990' } });
  expect(filtered.count).toBeLessThanOrEqual(6);
});

test.each<[string, string, object, object]>([
  ['agreements of each of many countries', `query ($codes: [CountryCode!]) { countries(filter: { codes: $codes }) { name agreements(first: 2) { totalCount nodes { title parties { party { name } } } } partners { country { name } } domainProfile { domain { label } } } }`,
    { codes: ['ML'] }, { codes: ['ML', 'SN', 'FR', 'MR', 'NE', 'BF', 'TD'] }],
  ['many domains with their counts and agreements', `query ($level: Int) { domains(level: $level) { label agreementCount parent { label } children { slug agreementCount } agreements(first: 1) { nodes { title } } } }`,
    { level: 1 }, {}],
  ['many nodes at once', `query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Country { name agreements(first: 1) { nodes { slug } } } } }`,
    { ids: [id('Country:ML')] }, { ids: ['ML', 'SN', 'FR', 'NE'].map((code) => id(`Country:${code}`)) }],
  ['articles with the agreements that stand on them', `query ($first: Int) { articles(first: $first) { totalCount nodes { title agreements { title parties { party { name } } } countries { name } domains { label } coverage { codedShare } passages { exact verified } } } }`,
    { first: 1 }, { first: 50 }],
])('%s take no more statements than one', async (_, query, few, many) => {
  const small = await statementsOf(query, few);
  const large = await statementsOf(query, many);
  expect(large.count).toBeLessThanOrEqual(small.count);
});

function id(name: string) {
  return Buffer.from(name).toString('base64url');
}
