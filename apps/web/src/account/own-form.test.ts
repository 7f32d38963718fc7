import { expect, test } from 'vitest';
import { isOwnForm } from './own-form.ts';

const SITE = 'https://pacta.example';

test.each<[string, Record<string, string>, boolean]>([
  ['a page of the site, as browsers say it', { 'sec-fetch-site': 'same-origin', origin: SITE }, true],
  ['the same under another name that it has', { 'sec-fetch-site': 'same-origin', origin: 'http://127.0.0.1:3000', host: '127.0.0.1:3000' }, true],
  ['a page of the site, in an older browser', { origin: SITE, host: 'behind-a-proxy:3000' }, true],
  ['the site on a plain line, under the name it was asked at', { origin: 'http://192.168.1.7:3000', host: '192.168.1.7:3000' }, true],
  ['a page of somebody else', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example', host: 'pacta.example' }, false],
  ['a page of a neighbour', { 'sec-fetch-site': 'same-site', origin: 'https://blog.pacta.example', host: 'pacta.example' }, false],
  ['a page of somebody else that claims the origin', { 'sec-fetch-site': 'cross-site', origin: SITE }, false],
  ['a page of somebody else, in an older browser', { origin: 'https://evil.example', host: 'pacta.example' }, false],
  ['a page that hides where it is', { origin: 'null', host: 'pacta.example' }, false],
  ['nobody', { host: 'pacta.example' }, false],
])('a form from %s', (_, headers, ours) => expect(isOwnForm(new Headers(headers), SITE)).toBe(ours));
