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

test('the section of a release has a heading for what there is, and says so where there is nothing', async () => {
  const release = { version: '0.2.0', day: '2026-12-01' };
  expect(sectionOn(release, await schemaChanges(BEFORE, `${BEFORE} type Place { name: String }`))).toBe('## 0.2.0 · 2026-12-01\n\n### Leaves programs as they are\n\n- Type `Place` was added\n');
  expect(sectionOn(release, await schemaChanges(BEFORE, BEFORE))).toBe('## 0.2.0 · 2026-12-01\n\nNothing changed for programs.\n');
});
