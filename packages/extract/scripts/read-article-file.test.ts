import { expect, test } from 'vitest';
import { readArticleFile } from './read-article-file.ts';

const read = (name: string, source: string) => readArticleFile(name, new TextEncoder().encode(source));

test('of a page only the article is read, with its heading and the day in its metadata', () => {
  const page = `<html><head><meta property="article:published_time" content="2025-03-04T10:00:00Z"></head><body><nav><a>Chad</a></nav>
    <h1>Mali &amp; Niger sign</h1><article><p>Mali and Niger signed a pact.</p><div class="related"><p>Togo</p></div></article><footer>Benin</footer></body></html>`;
  expect(read('a.html', page)).toMatchObject({ title: 'Mali & Niger sign', text: 'Mali & Niger sign\nMali and Niger signed a pact.', publishedOn: '2025-03-04' });
});

test('front matter gives the day and is no text', () =>
  expect(read('a.md', '---\ntitle: x\ndate: 2025-03-04\n---\n# Titre\n\nLe Mali.\n')).toMatchObject({ title: 'Titre', text: 'Titre\nLe Mali.', publishedOn: '2025-03-04' }));

test('links to other articles are left out', () =>
  expect(read('a.txt', 'Le Mali signe.\n\nÀ lire aussi : le Togo\n\nFin.').text).toBe('Le Mali signe.\nFin.'));

test.each([
  ['no text', 'a.txt', '\n \n', /holds no text/],
  ['NUL', 'a.txt', 'a\0b', /NUL/],
])('refuses %s, in words', (_, name, source, message) => expect(() => read(name, source)).toThrow(message));

test('refuses what is not UTF-8', () => expect(() => readArticleFile('a.txt', new Uint8Array([0xff, 0xfe, 0x41]))).toThrow(/UTF-8/));

test('an unclosed page without end is still read', () => expect(read('a.html', '<p>Mali'.repeat(2000)).text.length).toBeGreaterThan(5000));
