import { expect, test } from 'vitest';
import { addressKey, canonicalAddress, sameAddress } from './web-address.ts';

test.each([
  ['https://a.example/b?utm_source=x&id=3&fbclid=y#top', 'https://a.example/b?id=3'], ['HTTPS://A.Example:443/b/?b=2&a=1', 'https://a.example/b/?a=1&b=2'], ['http://a.example./', 'http://a.example/'],
  ['https://www.lemonde.example/x.html?xtor=RSS-3208', 'https://www.lemonde.example/x.html'], ['https://a.example/?s=accord', 'https://a.example/?s=accord'], ['https://a.example/?', 'https://a.example/'],
  ['https://café.example/é', 'https://xn--caf-dma.example/%C3%A9'], ['javascript:alert(1)', null], ['https://user:secret@a.example/', null], ['a.example/b', null], ['', null],
])('%s is %s', (address, canonical) => expect(canonicalAddress(address)).toBe(canonical));

test.each([
  ['https://www.a.example/b/', 'http://a.example/b?utm_medium=x#c', true], ['https://a.example/b?id=1', 'https://a.example/b?id=2', false], ['https://a.example/b', 'https://b.example/b', false],
  ['https://a.example/b', 'https://a.example/B', false], ['no address', 'no address', false],
])('%s and %s are one page: %s', (one, other, same) => expect(sameAddress(one, other)).toBe(same));

test('the key of an address is for comparing', () => expect(addressKey('https://www.a.example/b/?utm_id=1')).toBe('a.example/b'));
