import { typeDefs } from '@pacta/schema';
import { parse } from 'csv-parse/sync';
import { buildSchema, isEnumType } from 'graphql';
import { expect, test } from 'vitest';
import * as closedSets from '../csv/closed-sets.ts';
import { writeCsv } from '../csv/write-csv.ts';
import { agreement, article, bareAgreement, DOMAINS, EDITION, written } from '../exported.fixture.ts';
import { codebook } from './codebook.ts';
import { dataPackage } from './data-package.ts';
import { DUMP_TABLES, TABLE_SHAPES } from './dump-tables.ts';
import { dumpReadme } from './readme.ts';

const DUMP = { ...EDITION, version: '2026-11-27' };
const url = { fr: 'https://pacta.example/fr/x', en: 'https://pacta.example/en/x' };
const name = { fr: 'Namibie', en: 'Namibia' };
const agreements = [agreement(), bareAgreement()];
const country = (code: string) => ({ id: code, code, alpha3: `${code}I`, url, name, aliases: code === 'ML' ? [] : ['Sud-Ouest'], region: { code: '002', name }, subregion: null });

const files: Record<string, AsyncGenerator<string>> = {
  agreements: writeCsv(DUMP_TABLES.agreements, agreements, 'both'),
  parties: writeCsv(DUMP_TABLES.parties, agreements, 'both'),
  subjects: writeCsv(DUMP_TABLES.subjects, agreements, 'both'),
  commitments: writeCsv(DUMP_TABLES.commitments, agreements, 'both'),
  events: writeCsv(DUMP_TABLES.events, agreements, 'both'),
  evidence: writeCsv(DUMP_TABLES.evidence, agreements, 'both'),
  articles: writeCsv(DUMP_TABLES.articles, [article()], 'both'),
  domains: writeCsv(DUMP_TABLES.domains, DOMAINS, 'both'),
  'domain-mappings': writeCsv(DUMP_TABLES.domainMappings, DOMAINS, 'both'),
  countries: writeCsv(DUMP_TABLES.countries, ['ML', 'NA'].map(country), 'both'),
  organizations: writeCsv(DUMP_TABLES.organizations, [{ id: 'o', code: 'ECOWAS', url, name, aliases: ['CEDEAO', 'a|b'], membersAreCoded: false }], 'both'),
  memberships: writeCsv(DUMP_TABLES.memberships, [{ countryCode: 'ML', organizationCode: 'ECOWAS', from: '1975', to: '2025-01-29', url }], 'both'),
  datasets: writeCsv(DUMP_TABLES.datasets, [agreement().dataset!], 'both'),
};
const rows: Record<string, Record<string, string>[]> = {};
for (const [table, file] of Object.entries(files)) rows[table] = parse(await written(file), { columns: true, bom: true });

const fits: Record<string, RegExp> = { string: /^/, integer: /^\d+$/, boolean: /^(true|false)$/, date: /^\d{4}-\d\d-\d\d$/ };
const { resources } = dataPackage(DUMP);

test.each(resources)('every cell of $name.csv is as its schema says', ({ name: table, schema }) => {
  expect(rows[table]!.length).toBeGreaterThan(0);
  for (const row of rows[table]!) {
    expect(Object.keys(row)).toEqual(schema.fields.map((field) => field.name));
    for (const { name: column, type, constraints } of schema.fields) {
      const cell = row[column]!;
      if (cell === '') expect([column, constraints.required]).toEqual([column, false]);
      else {
        expect(cell).toMatch(fits[type]!);
        if ('enum' in constraints) expect(constraints.enum).toContain(cell);
        if ('pattern' in constraints) expect(cell).toMatch(new RegExp(`^(?:${constraints.pattern})$`));
      }
    }
  }
});

test.each(resources)('keys of $name.csv are unique, and what it names is there', ({ name: table, schema }) => {
  const all = rows[table]!;
  for (const { fields, reference } of schema.foreignKeys) {
    const named = new Set(rows[reference.resource || table]!.map((row) => row[reference.fields[0]!]));
    for (const row of all) if (row[fields[0]!] !== '') expect(named).toContain(row[fields[0]!]);
  }
  const key = 'primaryKey' in schema ? schema.primaryKey! : [];
  if (key.length > 0) expect(new Set(all.map((row) => key.map((column) => row[column]).join('\n'))).size).toBe(all.length);
});

test('names of columns are snake_case, and no table has one twice', () => {
  for (const { schema } of resources) {
    const names = schema.fields.map((field) => field.name);
    expect(new Set(names).size).toBe(names.length);
    for (const each of names) expect(each).toMatch(/^[a-z][a-z0-9_]*$/);
  }
});

test('the codebook says every table, column and closed value', () => {
  const book = codebook(DUMP);
  for (const { name: table, schema } of resources) {
    const chapter = book.split(`## ${table}.csv`)[1]?.split('\n## ')[0] ?? '';
    for (const { name: column, constraints } of schema.fields) {
      expect(chapter).toContain(`| \`${column}\` |`);
      for (const value of ('enum' in constraints ? constraints.enum : undefined) ?? []) expect(chapter).toContain(`- \`${value}\`: `);
    }
    for (const line of chapter.split('\n').filter((each) => each.startsWith('| '))) expect(line.replaceAll('\\|', '').split('|')).toHaveLength(6);
  }
});

test('closed values mean what the API says they mean', () => {
  const schema = buildSchema(typeDefs);
  const sets = {
    AgreementKind: closedSets.AGREEMENT_KINDS, ArticleKind: closedSets.ARTICLE_KINDS, EventKind: closedSets.EVENT_KINDS, Instruments: closedSets.INSTRUMENTS,
    PartyRole: closedSets.PARTY_ROLES, Stage: closedSets.STAGES, Stance: closedSets.STANCES, Wording: closedSets.WORDINGS,
  };
  for (const [type, meanings] of Object.entries(sets)) {
    const found = schema.getType(type);
    if (!isEnumType(found)) throw new Error(`${type} is no closed set of the API.`);
    expect(meanings).toEqual(Object.fromEntries(found.getValues().map(({ name: value, description }) => [value, description])));
  }
});

test('the readme names every file, the terms, and a guard that works as printed', () => {
  const readme = dumpReadme(DUMP);
  for (const { name: table } of TABLE_SHAPES) expect(readme).toContain(`\`${table}.csv\``);
  expect(readme).toContain('CC-BY-4.0');
  const printed = /const guard = \/(.*)\/;/.exec(readme)?.[1] ?? '';
  expect(["'=1", "''=1", '=1', "'a"].map((cell) => new RegExp(printed).test(cell))).toEqual([true, true, false, false]);
});
