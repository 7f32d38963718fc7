/** Parts of a page that are not its article, by element and by class or id. */
const DROPPED = new Set(['script', 'style', 'nav', 'footer', 'aside', 'form', 'button', 'noscript', 'svg', 'iframe', 'figure', 'template', 'select', 'head']);
const NOISE = /(?:^|[\s_-])(?:related|share|social|cookie|consent|newsletter|comments?|breadcrumbs?|sidebar|promo|advert|ads?|tags?|author-box|read-more|lire-aussi|menu|nav|banner|pub|popular|toolbar|paywall)(?:[\s_-]|$)/i;
const VOID = new Set(['br', 'img', 'hr', 'meta', 'link', 'input', 'source', 'wbr', 'col', 'base', 'embed']);
const BLOCKS = new Set(['p', 'div', 'section', 'article', 'main', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'ul', 'ol', 'blockquote', 'table', 'tr', 'td', 'th', 'header', 'body', 'html', 'pre', 'dl', 'dt', 'dd', 'br', 'hr']);
const NAMED: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', rsquo: '’', lsquo: '‘', rdquo: '”', ldquo: '“', laquo: '«', raquo: '»', ndash: '–', mdash: '—',
  hellip: '…', shy: '', thinsp: ' ', ensp: ' ', emsp: ' ', zwj: '', zwnj: '', euro: '€', deg: '°', middot: '·', bull: '•', times: '×', oelig: 'œ', OElig: 'Œ', ccedil: 'ç', Ccedil: 'Ç',
};
const ACCENTS: Readonly<Record<string, string>> = { acute: '\u0301', grave: '\u0300', circ: '\u0302', uml: '\u0308', tilde: '\u0303' };

function decoded(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi, (whole, name: string) => {
    if (name.startsWith('#')) {
      const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
      return code > 0 && code < 0x110000 && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : '';
    }
    const accent = /^([a-z])(acute|grave|circ|uml|tilde)$/i.exec(name);
    return NAMED[name] ?? (accent ? `${accent[1]}${ACCENTS[accent[2] ?? '']}`.normalize('NFC') : whole);
  });
}

type Element = { tag: string; attributes: string; children: (Element | string)[] };

function treeOf(source: string): Element {
  const html = source.replace(/<!--[\s\S]*?(?:-->|$)/g, '').replace(/<(script|style)[^>]*>[\s\S]*?(?:<\/\1|$)/gi, '');
  const root: Element = { tag: '#root', attributes: '', children: [] };
  const stack: Element[] = [root];
  for (const { 1: slash, 2: name, 3: attributes = '', 4: text } of html.matchAll(/<(\/?)([a-z][\w-]*)([^>]*)>|([^<]+|<)/gi)) {
    const top = stack.at(-1) ?? root;
    if (name === undefined) { top.children.push(text ?? ''); continue; }
    const tag = name.toLowerCase();
    if (slash) {
      const open = stack.findLastIndex((element) => element.tag === tag);
      if (open > 0) stack.length = open;
      continue;
    }
    // A paragraph ends where the next block begins, closed or not.
    if (top.tag === 'p' && BLOCKS.has(tag) && tag !== 'br') stack.pop();
    else if (top.tag === 'li' && tag === 'li') stack.pop();
    const element: Element = { tag, attributes, children: [] };
    (stack.at(-1) ?? root).children.push(element);
    if (!VOID.has(tag) && !attributes.endsWith('/') && stack.length < 400) stack.push(element);
  }
  return root;
}

const named = ({ attributes }: Element) => [...attributes.matchAll(/(?:class|id)\s*=\s*["']([^"']*)["']/gi)].map(([, value]) => value).join(' ');
const isNoise = (element: Element) =>
  DROPPED.has(element.tag) || (!['html', 'body', 'main', 'article'].includes(element.tag) && NOISE.test(named(element))) || /\shidden(?:\s|=|$)|aria-hidden\s*=\s*["']true/i.test(element.attributes);

function find(element: Element, test: (element: Element) => boolean): Element | null {
  if (test(element)) return element;
  for (const child of element.children) {
    const found = typeof child === 'string' || isNoise(child) ? null : find(child, test);
    if (found) return found;
  }
  return null;
}

/** The article of a page as Markdown: its element, else the usual container, else the body; the page's heading before it. */
export function htmlToMarkdown(source: string): string {
  const root = treeOf(source);
  const article = find(root, ({ tag }) => tag === 'article') ?? find(root, (element) => /articleBody|entry-content|article-body|post-content|story-body/.test(element.attributes))
    ?? find(root, ({ tag }) => tag === 'main') ?? find(root, ({ tag }) => tag === 'body') ?? root;
  const lines = [''];
  const heading = find(article, ({ tag }) => tag === 'h1') ? null : find(root, ({ tag }) => tag === 'h1');
  if (heading) write(heading, lines);
  write(article, lines);
  return lines.map((line) => line.trim()).filter((line) => line !== '').join('\n\n');
}

function write(element: Element, lines: string[]): void {
  const isBlock = BLOCKS.has(element.tag);
  const level = /^h([1-6])$/.exec(element.tag)?.[1];
  if (isBlock) lines.push(level ? `${'#'.repeat(Number(level))} ` : element.tag === 'li' ? '- ' : '');
  for (const child of element.children) {
    if (typeof child === 'string') lines.push(`${lines.pop() ?? ''}${decoded(child.replace(/\s+/g, ' '))}`);
    else if (!isNoise(child)) write(child, lines);
  }
  if (isBlock) lines.push('');
}

const META = /<(?:meta|time)\b[^>]*(?:published_time|datePublished|publish-date|pubdate|dcterms\.(?:date|created)|DC\.date|["']date["']|datetime)[^>]*>/gi;

/** The day that the page's metadata says it was published; null when they say none. */
export function publishedInHead(source: string): string | null {
  for (const [tag] of source.matchAll(META)) {
    const day = /(\d{4}-\d{2}-\d{2})/.exec(tag)?.[1];
    if (day) return day;
  }
  return /"datePublished"\s*:\s*"(\d{4}-\d{2}-\d{2})/.exec(source)?.[1] ?? null;
}
