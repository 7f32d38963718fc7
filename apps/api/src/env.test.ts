import { expect, test } from 'vitest';
import { readEnv } from './env.ts';

const database = 'postgresql://pacta:hunter2@localhost/pacta';

test('what is left out or empty has a default', () =>
  expect(readEnv({ DATABASE_URL: database, PORT: '' })).toMatchObject({ PORT: 4000, PUBLIC_SITE_URL: 'http://localhost:3000' }));

test('every wrong variable is named at once, and no value is shown', () => {
  const read = () => readEnv({ DATABASE_URL: 'mysql://root:hunter2@localhost', PORT: '70000' });
  expect(read).toThrow(/PORT must be 65535 or less; DATABASE_URL must start with postgresql:/);
  expect(read).not.toThrow(/hunter2/);
});
