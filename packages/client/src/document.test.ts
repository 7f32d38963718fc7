import { parse, print } from 'graphql';
import { expect, test } from 'vitest';
import { operationOf, type Operation } from './document.ts';

const kindOf = (text: string) => operationOf(text, {}).kind;

test.each<[Operation['kind'], string, string]>([
  ['query', 'a selection alone', '{ domains { slug } }'],
  ['query', 'a query by its word', 'query Q($a: Int = 1) { domains { slug } }'],
  ['mutation', 'a mutation', 'mutation M { flag }'],
  ['subscription', 'a subscription', 'subscription { recordPublished { at } }'],
  ['mutation', 'a comma before it', ',mutation M { flag }'],
  ['mutation', 'a comment before it', '# a query\n\uFEFFmutation M { flag }'],
  ['mutation', 'a fragment before it', 'fragment F on Party { name }, mutation M { flag { ...F } }'],
  ['mutation', 'a block string with quotes before it', 'query Q { a(text: """say \\""" twice: \\""" """) } mutation M { flag }'],
  ['mutation', 'a description with quotes', '"""It says \\"""no\\""" """ mutation M { flag }'],
  ['mutation', 'a string that looks like a comment', 'fragment F on Party { a(b: "#") } mutation M { flag }'],
  ['query', 'the word in a string', '{ search(query: "} mutation (x)") { totalCount } }'],
  ['query', 'the word in a block string', '{ search(query: """\n} " mutation { x }\n""") { totalCount } }'],
  ['query', 'the word in a comment', '{ a } # } mutation { b }'],
  ['query', 'a field of that name', '{ a { b } mutation { c } }'],
  ['query', 'an argument of that name', 'query Q($f: In = { a: { b: 1 } }) @on(a: { b: 1 }, mutation: 2) { c }'],
])('it is a %s: %s', (kind, _, text) => expect(kindOf(text)).toBe(kind));

test.each<[Operation['kind'], string]>([
  ['query', 'fragment F on Party { name } query { a { ...F } }'],
  ['mutation', 'fragment F on Party { name } mutation { a { ...F } }'],
  ['subscription', 'subscription { a }'],
])('a tree says itself that it is a %s', (kind, text) => {
  // As if whoever prints it began with what no text of ours begins with.
  expect(operationOf(parse(text), {}, (tree: never) => `@ ${print(tree)}`)).toMatchObject({ kind, query: `@ ${print(parse(text))}` });
});

test('a tree that nobody prints is a mistake of the program', () => expect(() => operationOf(parse('{ a }'), {})).toThrow(TypeError));
