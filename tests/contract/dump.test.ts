import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { allOf, csvRows, type Row } from '../support/exports.ts';
import { servedRecord } from '../support/served-record.ts';

type Field = { name: string; type: string; description: string; constraints: { required: boolean; unique?: boolean; enum?: string[]; pattern?: string } };
type Schema = { fields: Field[]; missingValues: string[]; primaryKey?: string[]; foreignKeys: { fields: string[]; reference: { resource: string; fields: string[] } }[] };
type Package = { $schema: string; name: string; version: string; created: string; homepage: string; licenses: { name: string }[]; resources: { name: string; path: string; schema: Schema }[] };

const pacta = servedRecord();
let files: Record<string, Uint8Array>;
let described: Package;
const rows: Record<string, Row[]> = {};
beforeAll(async () => {
  const latest = await fetch(`${pacta.api.origin}/dump/`, { redirect: 'manual' });
  const answer = await fetch(pacta.api.origin + new URL(latest.headers.get('location')!).pathname);
  expect(answer.headers.get('content-type')).toBe('application/zip');
  files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
  described = JSON.parse(text('datapackage.json')) as Package; // its own test says what it is
  for (const { name, path } of described.resources) rows[name] = csvRows(Buffer.from(files[path]!).toString('utf8'));
}, 120_000);

const text = (name: string) => strFromU8(files[name]!);
const TABLES = ['agreements', 'parties', 'subjects', 'commitments', 'events', 'evidence', 'articles', 'domains', 'domain-mappings', 'countries', 'organizations', 'memberships', 'datasets'];

/** How Frictionless writes each type, as strictly as its Table Schema says. */
const TYPES: Record<string, (value: string) => boolean> = {
  string: () => true,
  integer: (value) => /^[+-]?\d+$/.test(value),
  boolean: (value) => ['true', 'True', 'TRUE', '1', 'false', 'False', 'FALSE', '0'].includes(value),
  date: (value) => /^\d{4}-\d{2}-\d{2}$/.test(value) && new Date(value).toISOString().startsWith(value),
};

/** What a cell breaks of its field's description. */
function faultsOf(value: string | undefined, { type, constraints }: Field): string[] {
  if (value === undefined) return ['not there'];
  if (value === '') return constraints.required ? ['missing'] : [];
  return [
    ...(TYPES[type]?.(value) ? [] : [`no ${type}`]),
    ...(constraints.enum?.includes(value) ?? true ? [] : ['not of the set']),
    ...(new RegExp(`^(?:${constraints.pattern ?? '[^]*'})$`).test(value) ? [] : ['not of the pattern']),
  ];
}

test('the archive holds the tables, their description, a codebook, a readme and the licence, and nothing else', () => {
  expect(Object.keys(files).sort()).toEqual(['CODEBOOK.md', 'LICENSE.txt', 'README.md', 'datapackage.json', ...TABLES.map((name) => `${name}.csv`)].sort());
  expect(text('LICENSE.txt')).toContain('Creative Commons Attribution 4.0');
  for (const name of TABLES) expect(text('README.md')).toContain(`\`${name}.csv\``);
  for (const name of TABLES) expect(text('CODEBOOK.md')).toContain(`## ${name}.csv`);
});

test('its description says what it is, when it was made and on which terms', () => {
  expect(described).toMatchObject({ $schema: 'https://datapackage.org/profiles/2.0/datapackage.json', name: 'pacta', homepage: 'https://pacta.example', licenses: [{ name: 'CC-BY-4.0' }] });
  expect(described.created.slice(0, 10)).toBe(described.version);
  expect(described.resources.map(({ name }) => name).sort()).toEqual([...TABLES].sort());
});

describe.each(TABLES)('%s.csv', (name) => {
  const schemaOf = () => described.resources.find((each) => each.name === name)!.schema;

  test('has rows, and columns as they are described, in their order', () => {
    expect(rows[name]!.length).toBeGreaterThan(0);
    const head = strFromU8(files[`${name}.csv`]!.subarray(3)).split('\r\n', 1)[0];
    expect(head).toBe(schemaOf().fields.map((field) => field.name).join(','));
  });

  test('has in every cell what its description allows', () => {
    const faults = rows[name]!.flatMap((row, index) => schemaOf().fields.flatMap((field) => faultsOf(row[field.name], field).map((fault) => `row ${index + 1}, ${field.name}: ${fault}: ${row[field.name]}`)));
    expect(faults.slice(0, 10)).toEqual([]);
  });

  test('has each key once', () => {
    const { fields, primaryKey = [] } = schemaOf();
    const keys = [...fields.filter(({ constraints }) => constraints.unique).map((field) => [field.name]), ...(primaryKey.length > 0 ? [primaryKey] : [])];
    for (const key of keys) expect(new Set(rows[name]!.map((row) => JSON.stringify(key.map((column) => row[column])))).size).toBe(rows[name]!.length);
  });

  test('names only what stands in the tables that it refers to', () => {
    for (const { fields, reference } of schemaOf().foreignKeys) {
      const there = new Set(rows[reference.resource || name]!.map((row) => JSON.stringify(reference.fields.map((column) => row[column]))));
      const strays = rows[name]!.map((row) => fields.map((column) => row[column])).filter((key) => key.some((value) => value !== '') && !there.has(JSON.stringify(key)));
      expect(strays).toEqual([]);
    }
  });
});

test('counts are those of GraphQL', async () => {
  type Whole = { parties: object[]; subjects: object[]; commitments: { events: object[] }[]; events: object[] };
  const agreements = await allOf<Whole>(pacta.api, 'agreements', 'parties { role } subjects { domain { slug } } commitments { events { kind } } events { kind }');
  const articles = await allOf<{ id: string }>(pacta.api, 'articles', 'id');
  const { data } = await pacta.api.ask<Record<string, object[]>>('{ domains { slug } countries { code } organizations { code } datasets { slug } }');
  const sum = (count: (agreement: Whole) => number) => agreements.reduce((total, each) => total + count(each), 0);
  expect(Object.fromEntries(TABLES.filter((name) => !['evidence', 'domain-mappings', 'memberships'].includes(name)).map((name) => [name, rows[name]!.length]))).toEqual({
    agreements: agreements.length, parties: sum(({ parties }) => parties.length), subjects: sum(({ subjects }) => subjects.length), commitments: sum(({ commitments }) => commitments.length),
    events: sum(({ events, commitments }) => events.length + commitments.reduce((total, each) => total + each.events.length, 0)), articles: articles.length,
    domains: data!.domains!.length, countries: data!.countries!.length, organizations: data!.organizations!.length, datasets: data!.datasets!.length,
  });
});

test('evidence is that of GraphQL, piece by piece, with the very quotes', async () => {
  type Evidence = { id: string; stance: string; passage?: { start: number; end: number; exact: string; prefix: string; suffix: string }; says?: string | null; rowId?: string };
  type Fact = { evidence: Evidence[] };
  type Whole = { evidence: { totalCount: number; nodes: Evidence[] }; parties: Fact[]; subjects: Fact[]; events: Fact[]; commitments: (Fact & { events: Fact[] })[] };
  const PIECE = 'id stance ... on PassageEvidence { passage { start end exact prefix suffix } } ... on ReferenceEvidence { says } ... on DatasetRowEvidence { rowId }';
  const agreements = await allOf<Whole>(pacta.api, 'agreements', `evidence(first: 100) { totalCount nodes { ${PIECE} } } parties { evidence { ${PIECE} } } subjects { evidence { ${PIECE} } }
    events { evidence { ${PIECE} } } commitments { evidence { ${PIECE} } events { evidence { ${PIECE} } } }`);
  const pieces = agreements.flatMap(({ evidence, parties, subjects, events, commitments }) => {
    expect(evidence.nodes).toHaveLength(evidence.totalCount);
    return [...evidence.nodes, ...[...parties, ...subjects, ...events, ...commitments, ...commitments.flatMap((each) => each.events)].flatMap((fact) => fact.evidence)];
  });
  const byId = <Item extends { id: string }>(items: Item[]) => items.sort((a, b) => (a.id < b.id ? -1 : 1));
  const guard = new RegExp(/const guard = \/(.*)\/;/.exec(text('README.md'))![1]!);
  const value = (cell = '') => (guard.test(cell) ? cell.slice(1) : cell);
  expect(byId(rows.evidence!.map((row) => ({ id: row.id!, stance: row.stance, start: row.start, end: row.end, exact: value(row.exact), prefix: value(row.prefix), suffix: value(row.suffix), says: value(row.says_fr), row: value(row.row_key) })))).toEqual(
    byId(pieces.map(({ id, stance, passage, says, rowId }) => ({
      id, stance, start: `${passage?.start ?? ''}`, end: `${passage?.end ?? ''}`, exact: passage?.exact ?? '', prefix: passage?.prefix ?? '', suffix: passage?.suffix ?? '', says: says ?? '', row: rowId ?? '' }))));
});

test('every fact that evidence stands under is in the table of its type', () => {
  const ids = Object.fromEntries(['agreement', 'party', 'subject', 'commitment', 'event'].map((type) => [type, new Set(rows[type === 'party' ? 'parties' : `${type}s`]!.map(({ id }) => id))]));
  expect(rows.evidence!.filter(({ fact_type, fact_id }) => !ids[fact_type!]!.has(fact_id))).toEqual([]);
});

test('only the latest release is kept: /dump/ leads there, and an older name says so', async () => {
  const latest = await fetch(`${pacta.api.origin}/dump/`, { redirect: 'manual' });
  expect([latest.status, latest.headers.get('location')]).toEqual([302, `https://pacta.example/dump/pacta-${described.version}.zip`]);
  const older = await fetch(`${pacta.api.origin}/dump/pacta-2020-01-01.zip`);
  expect(older.status).toBe(404);
  expect(await older.json()).toMatchObject({ errors: [{ message: expect.stringContaining(`keeps the latest release alone: https://pacta.example/dump/pacta-${described.version}.zip`) }] });
});
