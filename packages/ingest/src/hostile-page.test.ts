import { describe, expect, test } from 'vitest';
import { MAX_DEPTH, MAX_ELEMENTS } from './html-tree.ts';
import { readArticle } from './read-article.ts';

const WORDS = 'Les ministres de la Défense des deux pays ont signé, dans la capitale, un accord qui prévoit des patrouilles mixtes le long de leur frontière. ';

// What has got past sanitisers, from the usual lists. Here no markup comes out at all, so there is nothing to get past.
const PAYLOADS = [
  '<script>alert(1)</script>', '<ScRiPt src=//evil.example/x.js></sCrIpT>', '<script>alert(1)', '<scr<script>ipt>alert(1)</scr</script>ipt>', '<svg onload=alert(1)>', '<svg><script>alert(1)</script></svg>',
  '<svg><style><img src=x onerror=alert(1)></style></svg>', '<img src=x onerror=alert(1)>', '<img src="javascript:alert(1)">', '<iframe srcdoc="<script>alert(1)</script>"></iframe>', '<object data="data:text/html,<script>alert(1)</script>"></object>',
  '<a href="javascript:alert(1)">lien</a>', '<a href="java\tscript:alert(1)">lien</a>', '<a href="data:text/html;base64,PHNjcmlwdD4=">lien</a>', '<a href="&#106;avascript:alert(1)">lien</a>', '<form action="javascript:alert(1)"><button>x</button></form>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=alert(1)&gt;">', '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>', '<template><script>alert(1)</script></template>',
  '<style>@import "javascript:alert(1)"</style>', '<p style="background:url(javascript:alert(1))">x</p>', '<base href="javascript:alert(1)//">', '<meta http-equiv="refresh" content="0;url=javascript:alert(1)">', '<details open ontoggle=alert(1)>x</details>',
  '<xmp><img src=x onerror=alert(1)></xmp>', '<title><img src=x onerror=alert(1)></title>', '<textarea><script>alert(1)</script></textarea>', '<!--><script>alert(1)</script>-->', '<![CDATA[<script>alert(1)</script>]]>', '<p>[x](javascript:alert(1))</p>',
  '<p>![x](javascript:alert(1))</p>', '<a href="https://a.example" onmouseover="alert(1)">lien</a>', '<video><source onerror=alert(1)></video>', '<input autofocus onfocus=alert(1)>', '<custom-element onclick=alert(1)>x</custom-element>', '\u2028<img src=x onerror=alert(1)>',
];

describe('nothing that runs comes out of a page', () => {
  test.each(PAYLOADS)('%s', (payload) => {
    const read = readArticle({ format: 'html', url: 'https://a.example/', text: `<html><body><article><p>${WORDS}</p>${payload}<p>${WORDS.repeat(2)}</p></article>` });
    // Markup that was text on the page, as in `<xmp>`, stays text: its signs are escaped, and no address is kept as a link.
    expect(read.source.replace(/\\[!-/:-@[-`{-~]/g, '')).not.toMatch(/<|\]\(|!\[/);
    expect(read.revision.pictures).toEqual([]);
    expect(read.proposed).toMatchObject({ image: null, canonicalUrl: 'https://a.example/' });
  });
  test.each(['javascript:alert(1)', 'data:image/svg+xml,<svg onload=alert(1)>', ' java\nscript:alert(1)', 'vbscript:x', 'file:///etc/passwd', 'blob:https://a.example/1', 'https://user:secret@a.example/x.jpg', '//[', ''])(
    'no picture and no canonical address is « %s »', (address) => {
      const value = address.replaceAll('"', '&quot;').replaceAll('<', '&lt;');
      const head = `<meta property="og:image" content="${value}"><link rel="canonical" href="${value}"><meta property="og:url" content="${value}"><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', image: address, url: address }).replaceAll('<', '\\u003C')}</script>`;
      const { proposed } = readArticle({ format: 'html', text: `<head>${head}</head><article><p>${WORDS.repeat(3)}</p></article>` });
      expect(proposed).toMatchObject({ image: null, canonicalUrl: null });
    });
  test('a picture in Markdown is kept for the web alone', () =>
    expect(readArticle({ format: 'markdown', text: `![x](javascript:alert)\n![y](data:image/png;base64,AA)\n![z](https://a.example/z.png)\n\n${WORDS}` }).proposed.image).toEqual({ url: 'https://a.example/z.png', alt: 'z' }));
  test('what comes out of JSON-LD is words', () => {
    const data = JSON.stringify({ '@type': 'NewsArticle', headline: '<img src=x onerror=alert(1)>Un accord', author: { name: '<script>alert(1)</script>Awa' } }).replaceAll('<', '\\u003C');
    expect(readArticle({ format: 'html', text: `<script type="application/ld+json">${data}</script><article><p>${WORDS.repeat(3)}</p></article>` }).proposed.title).toBe('Un accord');
  });
});

describe('a page made to be slow is read or refused at once', () => {
  const fill = (unit: string, bytes = 1_000_000) => unit.repeat(Math.floor(bytes / unit.length));
  test.each<[string, string]>([
    ['depth', '<div>'.repeat(100_000)], ['unclosed quotations', fill('<blockquote>')], ['unclosed tables', fill('<table><tr><td>')], ['unclosed bold', fill('<p><b>accord ')],
    ['elements', '<p>a'.repeat(MAX_ELEMENTS + 1)], ['formatting that comes again in every paragraph', fill('<font color=x>', 14 * MAX_DEPTH) + fill('<p>a')],
  ])('%s beyond all measure', (_, text) => expect(() => readArticle({ text, format: 'html' })).toThrow(expect.objectContaining({ code: 'TOO_COMPLEX' })));

  // Each would take minutes, were anything in its way of squared time.
  test.each(['<', '<!', '<!--', '<i', '<p a=', '<p a="', '&', '&amp;', '[', '[a](', '![', '*a ', '</p>', ' ', '\n', 'a ', '- ', 'Par Awa ', 'a | ', '<script>', '<title>a - ', '<style>', '<svg', 'à lire aussi ', '.  ', '1 mars '])('a page full of « %s »', (unit) => {
    const full = fill(unit, 100_000);
    for (const text of [full, `<p>${WORDS.repeat(2)}${full}`, `<script type="application/ld+json">${full}`])
      for (const format of ['html', undefined] as const) {
        try {
          readArticle({ text, format });
        } catch (error) {
          expect(error).toHaveProperty('name', 'UnreadableArticle');
        }
      }
  });
});
