import { describe, expect, test } from 'vitest';
import { decode } from './charset.ts';

const bytes = (latin1: string) => Uint8Array.from(latin1, (character) => character.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, bigEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(2 + text.length * 2));
  [0xFEFF, ...Array.from(text, (character) => character.charCodeAt(0))].forEach((unit, index) => view.setUint16(index * 2, unit, !bigEndian));
  return new Uint8Array(view.buffer);
};

describe('bytes without a declaration', () => {
  test('are UTF-8 when they can be', () => expect(decode(utf8('Sénégal'), null, false)).toEqual({ text: 'Sénégal', encoding: 'utf-8', corrected: null }));
  test('are windows-1252 when they cannot, with its quotation marks and dashes, in every version of Node', () =>
    expect(decode(bytes('S\xE9n\xE9gal \x93un accord\x94 \x96 l\x92\x9Cuvre \x80'), null, false))
      .toEqual({ text: 'Sénégal “un accord” – l’œuvre €', encoding: 'windows-1252', corrected: null }));
  test.each(['\x81\xFE', 'a\x00\xE9b', '\xFF\x03'])('that are neither are refused', (given) =>
    expect(() => decode(bytes(given), null, false)).toThrow(expect.objectContaining({ code: 'UNKNOWN_ENCODING' })));
});

describe('a byte order mark', () => {
  test('tells UTF-8, whatever is declared', () => expect(decode(utf8('\uFEFFMali'), 'iso-8859-1', true).text).toBe('Mali'));
  test.each([true, false])('tells UTF-16 (big end first: %s)', (bigEndian) => expect(decode(utf16('Mali é', bigEndian), null, false).text).toBe('Mali é'));
  test('before bytes that are something else is refused', () =>
    expect(() => decode(bytes('\xEF\xBB\xBFS\xE9n\xE9gal'), null, false)).toThrow(expect.objectContaining({ code: 'UNKNOWN_ENCODING' })));
});

describe('a declared encoding', () => {
  test.each([
    ['<meta charset=windows-1252>S\xE9n\xE9gal', 'windows-1252'],
    ['<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">S\xE9n\xE9gal', 'windows-1252'],
    ['<?xml version="1.0" encoding="ISO-8859-15"?>S\xE9n\xE9gal', 'iso-8859-15'],
  ])('in the page is believed: %s', (given, encoding) => expect(decode(bytes(given), null, true)).toMatchObject({ encoding, text: expect.stringContaining('Sénégal') }));
  test('in HTTP goes before the page', () =>
    expect(decode(bytes('<meta charset=utf-8>\xCC\xE0\xEB\xE8'), 'windows-1251', true).text).toContain('Мали'));
  test('of UTF-16 in a page that can be read byte by byte is UTF-8', () => expect(decode(utf8('<meta charset=utf-16>é'), null, true).text).toContain('é'));
  test('that says Latin-1 of good UTF-8 is corrected', () =>
    expect(decode(utf8('Sénégal'), 'iso-8859-1', true)).toEqual({ text: 'Sénégal', encoding: 'utf-8', corrected: 'iso-8859-1' }));
  test('that says UTF-8 of windows-1252 is corrected', () =>
    expect(decode(bytes('S\xE9n\xE9gal'), 'utf-8', true)).toEqual({ text: 'Sénégal', encoding: 'windows-1252', corrected: 'utf-8' }));
  test('that nobody knows is refused', () => expect(() => decode(utf8('x'), 'klingon', true)).toThrow(expect.objectContaining({ code: 'UNKNOWN_ENCODING' })));
  test('inside a text that is no page is only words', () => expect(decode(utf8('<meta charset=koi8-r> é'), null, false).text).toContain('é'));
});
