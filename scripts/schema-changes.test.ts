import { expect, test } from 'vitest';
import { schemaChanges, sectionOn } from './schema-changes.ts';

const BEFORE = 'type Query { party(code: String): Party } type Party { "Its name." name: String! code: String } enum Stage { SIGNED }';

test('what goes breaks programs, a value that comes may surprise them, a field that comes leaves them as they are', async () => {
  const changes = await schemaChanges(BEFORE, 'type Query { party(code: String): Party stage: Stage } type Party { "The name." name: String! } enum Stage { SIGNED ENDED }');
  expect(changes.breaking).toEqual([expect.stringContaining('`code` was removed from object type `Party`')]);
  expect(changes.dangerous).toEqual([expect.stringMatching(/`ENDED` was added to enum `Stage`/)]);
  expect(changes.safe).toEqual([expect.stringContaining('`stage` was added to object type `Query`')]);
});

test('a description that is worded anew is no change', async () => {
  expect(await schemaChanges(BEFORE, BEFORE.replace('Its name.', 'What it is called.'))).toEqual({ breaking: [], dangerous: [], safe: [] });
});

test('a field that is to go is told with what replaces it', async () => {
  const going = '@deprecated(reason: "Use `name`. Goes after 2027-06-30.")';
  const { breaking, dangerous, safe } = await schemaChanges(BEFORE, BEFORE.replace('code: String }', `code: String ${going} }`).replace('SIGNED', `SIGNED ${going}`));
  expect([breaking, dangerous]).toEqual([[], []]);
  expect(safe).toEqual(['`Party.code` is to go. Use `name`. Goes after 2027-06-30.', '`Stage.SIGNED` is to go. Use `name`. Goes after 2027-06-30.']);
});

const MARKS = 'directive @needs(power: String!) on FIELD_DEFINITION directive @open on FIELD_DEFINITION directive @shown on FIELD_DEFINITION | ENUM_VALUE';
const marked = (a: string, b: string) => schemaChanges(...([a, b].map((fields) => `${MARKS} type Query { a(c: Int): Int } enum Stage { SIGNED } input By { x: Int y: Int } ${fields}`) as [string, string]));

test.each<['breaking' | 'dangerous' | 'safe', string, string, string]>([
  ['breaking', 'extend type Query { b: Int }', 'extend type Query { b: Int @needs(power: "WRITE") }', '`Query.b` now has `@needs(power: "WRITE")`'],
  ['breaking', 'extend type Query { b: Int @needs(power: "READ") }', 'extend type Query { b: Int @needs(power: "WRITE") }', '`Query.b` has `@needs(power: "WRITE")` in place of `@needs(power: "READ")`'],
  ['safe', 'extend type Query { b: Int @needs(power: "READ") }', 'extend type Query { b: Int }', '`Query.b` no longer has `@needs(power: "READ")`'],
  ['breaking', 'extend type Query { b: Int @open }', 'extend type Query { b: Int }', '`Query.b` no longer has `@open`'],
  ['safe', 'extend type Query { b: Int }', 'extend type Query { b: Int @open }', '`Query.b` now has `@open`'],
  ['breaking', 'input At { x: Int y: Int }', 'input At @oneOf { x: Int y: Int }', '`At` now has `@oneOf`'],
  ['safe', 'input At @oneOf { x: Int y: Int }', 'input At { x: Int y: Int }', '`At` no longer has `@oneOf`'],
  ['safe', 'extend type Query { b: Int @deprecated(reason: "Use `a`.") }', 'extend type Query { b: Int }', '`Query.b` stays after all'],
  ['safe', 'extend type Query { b(c: Int @deprecated(reason: "Use `a`.")): Int }', 'extend type Query { b(c: Int @deprecated(reason: "Use `a`, it\'s \\"it\\".")): Int }', '`Query.b(c:)` is to go. Use `a`, it\'s "it".'],
  ['dangerous', 'enum Rung { LOW }', 'enum Rung { LOW @shown }', '`Rung.LOW` now has `@shown`'],
])('%s: from %s to %s', async (level, before, after, sentence) => {
  expect(await marked(before, after)).toEqual({ breaking: [], dangerous: [], safe: [], [level]: [sentence] });
});

test('what is new says itself what it needs', async () => {
  expect(await marked('', 'extend type Query { b: Int @needs(power: "WRITE") } type Place { name: Int @open }')).toEqual({ breaking: [], dangerous: [], safe: ['Field `b` was added to object type `Query`', 'Type `Place` was added'] });
});

test('a value keeps the quotes that stand in it', async () => {
  const asks = (words: string) => `extend type Query { b(word: String = "${words}"): Int } input At { words: [String!] = ["${words}"] }`;
  const { dangerous } = await marked(asks("it's"), asks("it's 'me'"));
  expect(dangerous).toEqual([
    'Default value for argument `word` on field `Query.b` changed from `"it\'s"` to `"it\'s \'me\'"`',
    // A list as the library writes it.
    "Input field `At.words` default value changed from `[ 'it\\'s' ]` to `[ 'it\\'s \\'me\\'' ]`",
  ]);
});

test('the section of a release has a heading for what there is, and says so where there is nothing', async () => {
  const release = { version: '0.2.0', day: '2026-12-01' };
  expect(sectionOn(release, await schemaChanges(BEFORE, `${BEFORE} type Place { name: String }`))).toBe('## 0.2.0 · 2026-12-01\n\n### Leaves programs as they are\n\n- Type `Place` was added\n');
  expect(sectionOn(release, await schemaChanges(BEFORE, BEFORE))).toBe('## 0.2.0 · 2026-12-01\n\nNothing changed for programs.\n');
});
