import { expect, test } from 'vitest';
import { readEnv } from './env.ts';

test('without any setting the site asks the API on this machine', () =>
  expect(readEnv({ API_URL: '' })).toEqual({
    apiUrl: 'http://localhost:4000/graphql',
    publicApiUrl: 'http://localhost:4000/graphql',
    publicSiteUrl: 'http://localhost:3000',
    port: 3000,
    host: '127.0.0.1',
    keepsPages: true,
  }));

test('a slash at the end of an address makes no difference', () =>
  expect(readEnv({ PUBLIC_SITE_URL: 'https://pacta.example/' }).publicSiteUrl).toBe('https://pacta.example'));

test('a setting that is no address is named, and its value kept out of the message', () => {
  expect(() => readEnv({ API_URL: 'secret' })).toThrow(/API_URL must be an http\(s\) address.*\.env\.example/);
  expect(() => readEnv({ API_URL: 'secret' })).not.toThrow(/secret/);
});
