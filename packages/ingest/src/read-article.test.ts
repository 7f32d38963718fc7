import { describe, expect, test } from 'vitest';
import { MAX_ARTICLE_LENGTH, MAX_SOURCE_BYTES, readArticle, type Source } from './read-article.ts';

const FRENCH = 'Les ministres de la Défense des deux pays ont signé, dans la capitale, un accord qui prévoit des patrouilles mixtes le long de leur frontière. ';
const html = (text: string, more: Partial<Source> = {}) => readArticle({ text, format: 'html', ...more });
const page = (article: string, head = '') => `<!doctype html><html lang="fr"><head>${head}</head><body>${article}</body></html>`;
const paragraphs = (count: number) => `<p>${FRENCH}</p>`.repeat(count);
const unreadable = (code: string): unknown => expect.objectContaining({ name: 'UnreadableArticle', code });

const NEWS = page(`
  <nav><ul><li><a href="/mali">Mali</a><li><a href="/niger">Niger</a></ul></nav>
  <div class="cookie-bar"><p>Vous avez signé un accord ?</p></div>
  <article class="post">
    <h1>N&rsquo;Djamena d&eacute;nonce son accord avec&nbsp;Paris</h1>
    <p class="byline">Par <a rel="author" href="/awa">Awa Diop</a></p>
    <p><time datetime="2024-11-29T23:40:00+01:00">Vendredi 29 novembre 2024</time></p>
    <div class="share-bar"><a>Facebook</a></div>
    <figure><img src="/img/faya.jpg" alt="Base"><figcaption>Des soldats. © DR</figcaption></figure>
    <p>Le gouvernement a annonc&eacute; jeudi qu&rsquo;il mettait fin &agrave; l&rsquo;<b>accord</b>.<p>Les <a href="/x">bases</a> sont au nombre de <i>trois</i>, et les deux pays sont en discussion pour la suite.
    <aside><h3>À lire aussi</h3><ul><li><a>Un autre accord</a></ul></aside>
    <h2>La suite</h2>
    <ul><li>des patrouilles<li>des stages</ul>
    <blockquote><p>« Ce n&rsquo;est pas une rupture »</p></blockquote>
    <p>À lire aussi : <a href="/y">Le Sénégal et la Gambie signent</a></p>
    <p>${FRENCH}</p>
  </article>
  <section id="comments"><p>Paul : un traité secret !</p></section><footer>© 2024</footer>`,
'<title>N’Djamena dénonce son accord avec Paris | Le Relais du Sahel</title><meta property="og:image" content="/img/une.jpg"><meta property="og:image:alt" content="Une base"><link rel="canonical" href="/a?utm_source=rss">');

describe('a newspaper’s page', () => {
  const read = html(NEWS, { url: 'https://www.relais.example/a?fbclid=1' });
  test('gives its article, and nothing that stands around it', () =>
    expect(read.revision.text.split('\n')).toEqual([
      'N’Djamena dénonce son accord avec Paris', 'Par Awa Diop', 'Vendredi 29 novembre 2024', 'Le gouvernement a annoncé jeudi qu’il mettait fin à l’accord.',
      'Les bases sont au nombre de trois, et les deux pays sont en discussion pour la suite.', 'La suite', 'des patrouilles', 'des stages', '« Ce n’est pas une rupture »', FRENCH.trim(),
    ]));
  test('keeps what its blocks are', () =>
    expect(read.revision.blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'paragraph', 'paragraph', 'paragraph', 'heading', 'list-item', 'list-item', 'quote', 'paragraph']));
  test('proposes what it says of itself', () =>
    expect(read.proposed).toEqual({
      title: 'N’Djamena dénonce son accord avec Paris', outlet: 'Le Relais du Sahel', author: 'Awa Diop', publishedOn: '2024-11-29', language: 'fr',
      image: { url: 'https://www.relais.example/img/une.jpg', alt: 'Une base' }, canonicalUrl: 'https://www.relais.example/a',
    }));
  test('says what was left out', () => expect(read.notes).toEqual([expect.objectContaining({ code: 'POINTERS_DROPPED', words: ['À lire aussi : Le Sénégal et la Gambie signent'] })]));
});

describe('the article of a page', () => {
  test('is found without any mark, as a reader view finds it', () => {
    const { revision, notes } = html(page(`<div class="top"><a href="/">Accueil</a> <a href="/b">Monde</a></div><div class="x1"><h1>Un accord</h1><div class="x2">${paragraphs(6)}</div></div><div class="x3"><a href="/c">Un autre titre, plus loin</a></div>`));
    expect(revision.title).toBe('Un accord');
    expect(revision.text).not.toMatch(/Accueil|plus loin/);
    expect(notes.map(({ code }) => code)).toEqual(['ARTICLE_GUESSED']);
  });
  test('is the long one of several', () =>
    expect(html(page(`<article><p>Un titre court</p></article><article>${paragraphs(3)}</article><article><p>Un autre</p></article>`)).revision.text).not.toMatch(/titre court|Un autre/));
  test('takes the heading that stands above it', () =>
    expect(html(page(`<header><h1>Un accord</h1></header><div class="entry-content">${paragraphs(2)}</div>`)).revision.title).toBe('Un accord'));
  test('is not lost in a wrapper with a name of noise', () =>
    expect(html(page(`<div class="page with-sidebar no-banner" id="social"><article>${paragraphs(2)}</article></div>`)).revision.text).toContain('patrouilles'));
  test('comes without what is hidden', () =>
    expect(html(page(`<article>${paragraphs(2)}<p hidden>un</p><p style="display: none">deux</p><p aria-hidden="true">trois</p></article>`)).revision.text).not.toMatch(/un$|deux$|trois/m));
  test('has its list of other texts left out with the label above it', () =>
    expect(html(page(`<article>${paragraphs(2)}<p>À lire aussi :</p><ul><li>Un autre accord</li></ul><p>Fin du texte.</p></article>`)).revision.text).toMatch(/\nFin du texte\.$/));
  test('keeps a sentence that begins like a pointer', () => {
    const sentence = 'Lire aussi entre les lignes suppose que l’on connaisse le texte.';
    expect(html(page(`<article>${paragraphs(2)}<p>${sentence}</p></article>`)).revision.text).toContain(sentence);
  });
  test('is found in a page without any element but paragraphs', () => expect(html(paragraphs(3)).revision.text).toContain('patrouilles'));
  test.each([
    ['a page of links', page(`<ul>${'<li><a href="/a">Les ministres de la Défense signent un accord dans la capitale</a></li>'.repeat(20)}</ul>`)],
    ['a front page of teasers', page('<article><a href="/a"><h2>Un accord est signé entre les deux pays</h2></a></article>'.repeat(20))],
    ['a notice', page('<main><h1>404</h1><p>Cette page n’existe pas.</p></main>')],
    ['a form', page(`<form><p>${FRENCH.repeat(5)}</p></form>`)],
    ['a page that scripts fill', page('<div id="root"></div><noscript>Activez JavaScript pour lire cet article, s’il vous plaît.</noscript><script>let a = "un accord"</script>')],
  ])('is not there in %s', (_, text) => expect(() => html(text)).toThrow(unreadable('NO_ARTICLE')));
});

describe('what a page says of itself', () => {
  const proposed = (head: string, article = `<article>${paragraphs(3)}</article>`, url?: string) => html(page(article, head), { url }).proposed;
  test('is read from JSON-LD first, in a graph, with HTML in its strings', () => {
    const data = { '@graph': [{ '@type': 'WebSite', name: 'x' }, {
      '@type': ['NewsArticle'], headline: 'L&rsquo;accord <b>de</b> Bamako', datePublished: '2025-02-03T01:00:00Z', author: [{ name: 'Awa Diop' }, { name: 'Jean Sy' }],
      publisher: { name: 'Le Relais' }, image: [{ url: 'https://a.example/i.jpg' }], mainEntityOfPage: { '@id': 'https://a.example/a' },
    }] };
    expect(proposed(`<script type="application/ld+json">${JSON.stringify(data)}</script><meta property="og:title" content="autre">`))
      .toMatchObject({ title: 'L’accord de Bamako', author: 'Awa Diop, Jean Sy', publishedOn: '2025-02-03', outlet: 'Le Relais', image: { url: 'https://a.example/i.jpg', alt: null }, canonicalUrl: 'https://a.example/a' });
  });
  test('is read from OpenGraph and meta', () =>
    expect(proposed('<meta property="og:title" content="Un accord - Le Relais"><meta property="og:site_name" content="Le Relais"><meta name="author" content="Par Awa Diop"><meta property="article:published_time" content="2025-02-03T08:00">'))
      .toMatchObject({ title: 'Un accord', outlet: 'Le Relais', author: 'Awa Diop', publishedOn: '2025-02-03' }));
  test('is passed over where it is broken', () =>
    expect(proposed('<script type="application/ld+json">{"@type": "NewsArticle", </script><meta property="article:published_time" content="2025-02-31"><meta name="author" content="https://facebook.com/x">'))
      .toMatchObject({ publishedOn: null, author: null, title: null }));
  test('gives the host as its outlet where it names none', () => expect(proposed('', undefined, 'https://www.relais.example/a').outlet).toBe('relais.example'));
  test('is contradicted by its words where its template speaks another language', () => {
    const { proposed: found, notes } = html(page(`<article>${paragraphs(3)}</article>`).replace('lang="fr"', 'lang="en-US"'));
    expect([found.language, notes.map(({ code }) => code)]).toEqual(['fr', ['LANGUAGE_DISAGREES']]);
  });
  test('that names another host as its place is noted', () =>
    expect(html(page(`<article>${paragraphs(3)}</article>`, '<link rel=canonical href="https://other.example/a">'), { url: 'https://a.example/a' }).notes.map(({ code }) => code)).toEqual(['CANONICAL_ELSEWHERE']));
});

describe('a text', () => {
  test('comes back as it was given', () => expect(readArticle({ text: 'Un accord\n\nIls ont\nsigné.' })).toMatchObject({ format: 'text', source: 'Un accord\n\nIls ont\nsigné.', revision: { text: 'Un accord\nIls ont signé.' } }));
  test('with a picture’s line is Markdown', () => {
    const { format, proposed } = readArticle({ bytes: new TextEncoder().encode(`Un accord\n![Deux drapeaux](https://a.example/b.jpg)\n${FRENCH}`), name: 'a.txt' });
    expect([format, proposed.image, proposed.title]).toEqual(['markdown', { url: 'https://a.example/b.jpg', alt: 'Deux drapeaux' }, 'Un accord']);
  });
  test('in Markdown is described by its front matter', () =>
    expect(readArticle({ text: `---\ntitle: "Un accord"\nauthor: [Awa Diop]\ndate: 2025-02-03 10:00\nlang: fr-SN\noutlet: Le Relais\nurl: https://a.example/a?utm_medium=x\nimage: javascript:alert(1)\n---\n\n${FRENCH}` }).proposed)
      .toEqual({ title: 'Un accord', outlet: 'Le Relais', author: 'Awa Diop', publishedOn: '2025-02-03', language: 'fr', image: null, canonicalUrl: 'https://a.example/a' }));
  test.each([
    ['Saint-Louis, 14 jan 2026 (Correspondance) – Les états-majors ont bouclé mardi, depuis le 3 mars 2020, leur calendrier.', '2026-01-14'],
    ['NIAMEY, 12 septembre 2025. — Un an après la signature, le 28 août 2024 à Abuja, d’un mémorandum.', '2025-09-12'],
    ['TBILISI, Aug. 8, 2025 - Soldiers of the National Guard have spent two weeks at the training area.', '2025-08-08'],
    ['Le texte avait été signé le 19 juin 2021, en marge d’un sommet de la Cédéao.', null],
  ])('says when it was published: %s', (line, date) => expect(readArticle({ text: `Un titre\n\n${line}\n\n${FRENCH}` }).proposed.publishedOn).toBe(date));
  test.each([['Par Awa Diop', 'Awa Diop'], ['By John K. Smith, Nairobi', 'John K. Smith'], ['Par Awa Diop et Jean Sy', 'Awa Diop et Jean Sy'], ['Par ailleurs Dakar', null], ['By the river', null]])(
    'says who wrote it: %s', (line, author) => expect(readArticle({ text: `Un titre\n\n${line}\n\n${FRENCH}` }).proposed.author).toBe(author));
  test('loses the paragraphs that point elsewhere, and says which', () => {
    const { revision, notes } = readArticle({ text: `Un accord\n\n${FRENCH}\n\n► Lire aussi : Un autre\naccord\n\nFin.` });
    expect(revision.text).toBe(`Un accord\n${FRENCH.trim()}\nFin.`);
    expect(notes[0]?.words).toEqual(['► Lire aussi : Un autre accord']);
  });
  test('has the digest of its revision', () => expect(readArticle({ text: 'Mali' }).sha256).toBe('ee5721a5a60b76256bb8f1d0692e488c02c7f54f56752602e8c8978f80b50867'));
});

describe('a source is refused with a reason', () => {
  const file = (start: string) => Uint8Array.from(start.padEnd(64, '\x01'), (character) => character.charCodeAt(0));
  test.each<[string, Source, string]>([
    ['empty', { text: '' }, 'EMPTY'], ['no visible character', { text: ' \u200B\n' }, 'EMPTY'], ['an empty file', { bytes: new Uint8Array() }, 'EMPTY'],
    ['too large', { text: 'a'.repeat(MAX_SOURCE_BYTES + 1) }, 'TOO_LARGE'], ['too large in bytes', { text: 'é'.repeat(MAX_SOURCE_BYTES / 2 + 1) }, 'TOO_LARGE'],
    ['longer than an article', { text: 'a '.repeat(MAX_ARTICLE_LENGTH / 2 + 1) }, 'TOO_LARGE'], ['a page of more words than an article', { text: `<p>${'a '.repeat(MAX_ARTICLE_LENGTH / 2 + 1)}`, format: 'html' }, 'TOO_LARGE'],
    ['NUL', { text: 'a\0b' }, 'UNFIT_TEXT'], ['half a character', { text: 'a\uD83Cb' }, 'UNFIT_TEXT'], ['noise', { bytes: file('\x02\x81') }, 'UNKNOWN_ENCODING'],
  ])('%s', (_, given, code) => expect(() => readArticle(given)).toThrow(unreadable(code)));
  test.each([
    ['%PDF-1.7', 'PDF'], ['\x89PNG\r\n', 'PNG'], ['\xFF\xD8\xFF\xE0', 'JPEG'], ['GIF89a', 'GIF'], ['RIFF\x01\x01\x01\x01WEBP', 'WebP'], ['PK\x03\x04', 'ZIP'], ['\x1F\x8B', 'gzip'],
    ['\xD0\xCF\x11\xE0', 'Office'], ['{\\rtf1', 'RTF'], ['\0\0\0\x20ftypmp42', 'video'],
  ])('%s names its kind', (start, kind) => {
    expect(() => readArticle({ bytes: file(start) })).toThrow(unreadable('BINARY'));
    expect(() => readArticle({ bytes: file(start) })).toThrow(kind);
  });
});
