import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { broken, sheet } from './sheet.ts';

const DRAWN = { height: 100, parts: [] };

function read(xml: string) {
  const texts: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => { throw error; });
  parser.on('text', (text) => texts.push(text));
  parser.write(xml).close();
  return texts.join(' ');
}

test('whatever a filter says, the picture is well formed', () =>
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
    read(sheet({ title: text, subtitle: text, notes: [text], address: 'https://pacta.example/?a=1&b=<2>' }, DRAWN));
  })));

test('the picture says whose it is', () =>
  expect(read(sheet({ title: 'Mali & Sénégal', subtitle: '', notes: [], address: 'Pacta, https://pacta.example' }, DRAWN))).toContain('Pacta, https://pacta.example'));

test('a long sentence is broken into lines, and a long word stays whole', () => {
  expect(broken('one two three', 8)).toEqual(['one two', 'three']);
  expect(broken('https://pacta.example/fr/explore', 8)).toEqual(['https://pacta.example/fr/explore']);
});
