import { join } from 'node:path';
import { ESLint } from 'eslint';
import { beforeAll, expect, test } from 'vitest';
import { ROOT } from './run-command.ts';

const eslint = new ESLint({ cwd: ROOT });

/** What the rule says of a field that is deprecated for this reason. */
async function complaints(reason: string): Promise<string[]> {
  const sdl = `extend type Query { old: String @deprecated(reason: ${JSON.stringify(reason)}) }`;
  const [result] = await eslint.lintText(sdl, { filePath: join(ROOT, 'packages/schema/sdl/trial.graphql') });
  expect(result?.messages.filter(({ fatal }) => fatal)).toEqual([]);
  return (result?.messages ?? []).filter(({ ruleId }) => ruleId === 'pacta/say-what-instead').map(({ message }) => message);
}

beforeAll(async () => void (await complaints(''))); // the first file has the whole configuration read

test.each([
  'Use `name`. Goes after 2027-06-30.',
  'Use `Country.name`, which is whole. Goes after 2028-02-29.',
  'Use `agreements(filter:)`. Goes after 2027-06-30.',
  'Use `Query.agreements(first:, after:)`. Goes after 2027-06-30.',
])('a reason may be: %s', async (reason) => expect(await complaints(reason)).toEqual([]));

test.each([
  'No longer supported',
  'Use `name`.',
  'Use name. Goes after 2027-06-30.',
  'Use `name`. Goes after 2027-6-30.',
  'Use `name`. Goes after 2027-02-29.',
  'Use `name`. Goes after 2027-06-31.',
  'Use `name`. Goes after 2027-13-01.',
  'Use `name`. Goes after 2027-00-00.',
  'Use `agreements(filter)`. Goes after 2027-06-30.',
])('a reason may not be: %s', async (reason) => expect(await complaints(reason)).toEqual([expect.stringContaining('Say what to use instead')]));
