import { revise } from '@pacta/evidence';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { HtmlBlock } from './html-blocks.ts';
import { htmlBlocks } from './html-blocks.ts';
import { htmlTree } from './html-tree.ts';
import { markdownOf } from './markdown-of.ts';

const PIECES = [
  'accord', '*', '**', '_', '__', '#', '##', '# ', '[', ']', '(', ')', '[a](http://b)', '![a](b)', '<', '>', '<http://a.org>', 'https://a.org/_b_*c', '`', '``',
  '\\', '\\*', '!', '-', '- ', '---', '- - -', '+ ', '=', '===', '1.', '1) ', '2012. ', '|', '~', '&amp;', '&#42;', '&', ' ', '\u00A0', '\u200B', '\u00AD', '\u0301', '\u0338',
  'é', '«', '»', ':', 'title: x', '👩🏽‍✈️',
];
const held = (words: string) => revise(words.replace(/\s+/g, ' '), 'text').text;
const words = fc.array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ unit: 'binary', maxLength: 4 })), { minLength: 1, maxLength: 12 })
  .map((pieces) => held(pieces.join('').replaceAll('\0', ''))).filter((text) => text !== '');
const block: fc.Arbitrary<HtmlBlock> = fc.record({ kind: fc.constantFrom('heading', 'paragraph', 'list-item', 'quote'), rank: fc.integer({ min: 1, max: 6 }), text: words });

test('a revision of what is written has every word as it was, and every block', () =>
  fc.assert(fc.property(fc.array(block, { minLength: 1, maxLength: 6 }), (blocks) => {
    const { text, blocks: found } = revise(markdownOf(blocks), 'markdown');
    expect(text).toBe(blocks.map((one) => one.text).join('\n'));
    // Where nothing is a heading, the first line may become one: that is `revise`'s reading of a title.
    expect(found.slice(1).map(({ kind }) => kind)).toEqual(blocks.slice(1).map(({ kind }) => kind));
  }), { numRuns: 2_000 }));

test('whatever words a page holds, its revision holds the same', () =>
  fc.assert(fc.property(fc.array(words, { minLength: 1, maxLength: 5 }), (paragraphs) => {
    const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    const { blocks, dropped } = htmlBlocks(htmlTree(paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('')));
    expect([...dropped, ...revise(markdownOf(blocks), 'markdown').text.split('\n').filter(Boolean)].sort()).toEqual([...paragraphs].sort());
  }), { numRuns: 500 }));

test.each(['# titre', '1. un', '- tiret', '> cité', '---', '===', '[lien](https://a.org)', '![image](https://a.org/b.png)', '<https://a.org>', '**gras**', '_x_', '\\*', '`code`', 'fin #', '2*3*4', 'nom_de_fichier'])(
  '« %s » stays as it stands', (text) => {
    for (const kind of ['paragraph', 'heading', 'list-item', 'quote'] as const)
      expect(revise(markdownOf([{ kind, rank: 2, text }]), 'markdown').text).toBe(text);
  });

test('words without signs are written without backslashes', () =>
  expect(markdownOf([{ kind: 'heading', rank: 1, text: 'Un accord' }, { kind: 'paragraph', rank: 0, text: 'Le 5.2 % (art. 3) – « oui » !' }, { kind: 'list-item', rank: 0, text: 'un' }]))
    .toBe('# Un accord\n\nLe 5.2 % (art. 3) – « oui » !\n\n- un'));
