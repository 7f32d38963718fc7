import { expect, test } from 'vitest';
import { askedFrame } from './asked-frame.ts';

const SITE = 'https://pacta.example';
const ask = (parameters: Record<string, string>, site = SITE) => askedFrame(new URLSearchParams(parameters), site);
const page = `${SITE}/fr/agreements/x`;

test.each([
  [page, 'fr', '/agreements/x'],
  [`${page}/`, 'fr', '/agreements/x'],
  [`${SITE}/en/countries/ml/sn?after=x#agreements`, 'en', '/countries/ml/sn'],
  ['HTTPS://PACTA.example/fr/agreements/x', 'fr', '/agreements/x'],
])('%s names a page', (url, locale, path) => expect(ask({ url })).toMatchObject({ locale, path, format: 'json' }));

test.each([
  'https://elsewhere.example/fr/agreements/x', 'https://pacta.example.org/fr/agreements/x', 'http://pacta.example/fr/agreements/x', 'https://pacta.example:8080/fr/agreements/x',
  `${SITE}/agreements/x`, `${SITE}/de/agreements/x`, `${SITE}/fr`, SITE, 'javascript:alert(1)', 'not an address', '/fr/agreements/x', 'x'.repeat(100_000),
])('%.60s is no page of ours', (url) => expect(ask({ url })).toMatchObject({ status: 404 }));

test('a site that stands below a path knows its pages', () => {
  expect(ask({ url: `${SITE}/pacta/fr/agreements/x` }, `${SITE}/pacta`)).toMatchObject({ path: '/agreements/x' });
  expect(ask({ url: `${SITE}/pactaX/fr/agreements/x` }, `${SITE}/pacta`)).toMatchObject({ status: 404 });
});

test.each<[Record<string, string>, number]>([
  [{}, 400], [{ url: '' }, 400], [{ url: page, format: 'yaml' }, 501], [{ url: page, maxwidth: 'wide' }, 400], [{ url: page, maxheight: '-1' }, 400], [{ url: page, maxwidth: '0' }, 400],
])('%o is refused', (parameters, status) => expect(ask(parameters)).toMatchObject({ status }));

test('bounds are numbers, and absent when empty', () => {
  expect(ask({ url: page, maxwidth: '320', maxheight: '200', format: 'xml' })).toMatchObject({ maxwidth: 320, maxheight: 200, format: 'xml' });
  expect(ask({ url: page, maxwidth: '' })).toMatchObject({ maxwidth: undefined });
});
