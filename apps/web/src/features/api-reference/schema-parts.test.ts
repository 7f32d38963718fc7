import { describe, expect, test } from 'vitest';
import { ownTypes, usesOf, writtenOut } from './schema-parts.ts';
import type { Field, TypeOfSchema } from './schema-parts.ts';

type Reference = Field['type'];
const named = (name: string) => ({ kind: 'OBJECT', name, ofType: null }) as Reference;
const list = (ofType: Reference) => ({ kind: 'LIST', name: null, ofType }) as Reference;
const required = (ofType: Reference) => ({ kind: 'NON_NULL', name: null, ofType }) as Reference;

test.each<[string, Reference]>([
  ['Agreement', named('Agreement')],
  ['Agreement!', required(named('Agreement'))],
  ['[Agreement]', list(named('Agreement'))],
  ['[Agreement!]!', required(list(required(named('Agreement'))))],
])('a type is written as the schema writes it: %s', (written, reference) => {
  const parts = writtenOut(reference);
  expect(parts.join('')).toBe(written);
  expect(parts[1]).toBe('Agreement');
});

describe('of a schema', () => {
  const type = (name: string, kind: string, more: Partial<TypeOfSchema> = {}) => ({ name, kind, fields: null, inputFields: null, ...more }) as TypeOfSchema;
  const field = (name: string, gives: Reference, takes: Reference[] = []) => ({ name, type: gives, args: takes.map((each, at) => ({ name: `a${at}`, type: each })) }) as unknown as Field;
  const schema = { types: [
    type('Query', 'OBJECT', { fields: [field('agreements', list(named('Agreement')), [named('AgreementFilter')]), field('count', named('Int'))] }),
    type('Pair', 'OBJECT', { fields: [field('agreements', named('Agreement'))] }),
    type('Agreement', 'OBJECT', { fields: [] }),
    type('AgreementFilter', 'INPUT_OBJECT', { inputFields: [{ name: 'not', type: named('AgreementFilter') }] as TypeOfSchema['inputFields'] }),
    type('Int', 'SCALAR'), type('Stage', 'ENUM'), type('__Type', 'OBJECT', { fields: [field('of', named('Agreement'))] }),
  ] };

  test('its own types are shown by kind and name, and neither those of every schema nor those by which one asks', () =>
    expect(ownTypes(schema).map(({ kind, types }) => [kind, ...types.map(({ name }) => name)])).toEqual([['OBJECT', 'Agreement', 'Pair'], ['INPUT_OBJECT', 'AgreementFilter'], ['ENUM', 'Stage']]));

  test('a type is found where fields give it, and where fields and inputs take it', () => {
    expect(usesOf(schema, 'Agreement')).toEqual([{ type: 'Query', field: 'agreements' }, { type: 'Pair', field: 'agreements' }]);
    expect(usesOf(schema, 'AgreementFilter')).toEqual([{ type: 'Query', field: 'agreements' }, { type: 'AgreementFilter', field: 'not' }]);
  });
});
