import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { settingsFrom } from './env.ts';

const root = resolve('/pacta');

test('without any setting, site and API are on this machine alone, beside the embedded database', () => {
  expect(settingsFrom({}, root)).toMatchObject({
    webPort: 3000,
    apiPort: 4000,
    host: '127.0.0.1',
    databaseUrl: undefined,
    dataDir: resolve(root, '.data'),
    siteUrl: 'http://localhost:3000',
    apiUrl: 'http://localhost:4000/graphql',
  });
});

test('an empty setting is no setting, and addresses follow the ports', () => {
  const settings = settingsFrom({ WEB_PORT: '8080', API_PORT: '', DATABASE_URL: '', PACTA_DATA_DIR: '' }, root);
  expect(settings).toMatchObject({ webPort: 8080, apiPort: 4000, databaseUrl: undefined, siteUrl: 'http://localhost:8080' });
});

test.each([
  [{ WEB_PORT: 'http' }, 'WEB_PORT must be a port number'],
  [{ WEB_PORT: '0' }, 'WEB_PORT must be 1 or more'],
  [{ API_PORT: '70000' }, 'API_PORT must be 65535 or less'],
  [{ API_PORT: '3000' }, 'API_PORT must not be the same as WEB_PORT'],
  [{ DATABASE_URL: 'mysql://root:s3cret@db/pacta' }, 'DATABASE_URL must start with postgresql://, or be left out'],
  [{ PUBLIC_SITE_URL: 'pacta.org' }, 'PUBLIC_SITE_URL must start with http:// or https://'],
])('%j is refused by name and in one line, without its value', (wrong, why) => {
  expect(() => settingsFrom(wrong, root)).toThrow(`Pacta cannot start: ${why}. See .env.example.`);
});
