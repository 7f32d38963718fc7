import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { paintFirst } from './paint-first.ts';

const script = (source: string, nonce: string) => `<script src="${source}" async="" nonce="${nonce}"></script>`;
/** The one with which React begins. */
const first = (source: string, nonce: string) => `<script src="${source}" nonce="${nonce}" id="_R_" async=""></script>`;
const page = (nonce: string) =>
  `<html><head><link rel="preload" as="script" fetchPriority="low" nonce="${nonce}" href="/_next/static/chunks/a.js"/><link rel="preload" as="font" href="/f.woff2"/>` +
  `${script('/_next/static/chunks/a.js', nonce)}${first('/_next/static/chunks/b.js', nonce)}<script nonce="${nonce}">theme()</script></head><body>« </body> » in words<script nonce="${nonce}">push()</script></body></html>`;

test('the scripts of a page are asked for, all of them and once, after its first frame', () => {
  const html = paintFirst(page('n'), 'n');
  expect(html).not.toContain('src="/_next/');
  expect(html).not.toContain('as="script"');
  const appended: { src: string; async: boolean }[] = [];
  const frames: (() => void)[] = [];
  let parsed = () => {};
  runInNewContext(/push\(\)<\/script><script nonce="n">(.*)<\/script><\/body><\/html>$/.exec(html)?.[1] ?? '', {
    addEventListener: (event: string, then: () => void) => event === 'DOMContentLoaded' && (parsed = then),
    requestAnimationFrame: (then: () => void) => frames.push(then),
    document: { createElement: () => ({}), head: { append: (element: { src: string; async: boolean }) => appended.push(element) } },
  });
  parsed();
  frames.shift()?.();
  expect(appended).toEqual([]);
  frames.shift()?.();
  expect(appended).toEqual([{ src: '/_next/static/chunks/a.js', async: true }, { src: '/_next/static/chunks/b.js', async: true }]);
});

test('what else stands in the page stays where it is', () => {
  const html = paintFirst(page('n'), 'n');
  expect(html).toContain('<head><link rel="preload" as="font" href="/f.woff2"/><script nonce="n">theme()</script></head><body>« </body> » in words<script nonce="n">push()</script><script nonce="n">');
});

test('a script that got in with the data is not asked for in the name of the page', () => {
  const foreign = script('/_next/static/chunks/evil.js', 'other');
  const html = paintFirst(page('n').replace('in words', foreign), 'n');
  expect(html).toContain(foreign);
  expect(html.split('evil.js')).toHaveLength(2);
  expect(paintFirst(`<body>${foreign}</body>`, 'n')).toBe(`<body>${foreign}</body>`);
});

test('half a page is left as it is', () => {
  const half = page('n').replace('</body></html>', '').replace('</body>', '');
  expect(paintFirst(half, 'n')).toBe(half);
});
