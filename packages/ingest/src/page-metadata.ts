import { attribute, elementsOf, wordsIn, type HtmlElement, type HtmlNode } from './html-tree.ts';
import { languageTag } from './language.ts';
import { printedDate, stampedDate } from './printed-date.ts';
import { firstLine, oneLine, type Declared } from './proposal.ts';
import { structuredArticle } from './structured-data.ts';
import { webAddress } from './web-address.ts';

/** Words that sites put before a name. */
const BY = /^(?:par|by|de|propos recueillis par|written by|rédigé par)\s*:?\s+/iu;
/** Between a title and the name of its site. */
const SEPARATOR = /\s+[|–—·•»-]\s+/;

/** What a page says of itself: JSON-LD first, which names its parts; then OpenGraph, `meta`, and marked elements. Changes nothing. */
export function pageMetadata(tree: HtmlNode[], base: string | null): Declared {
  const meta = metaOf(tree);
  const data = structuredArticle(tree);
  const first = (wanted: (element: HtmlElement) => boolean) => elementsOf(tree, wanted)[0];
  const html = first(({ name }) => name === 'html');
  const canonical = first(isCanonical);
  const printed = firstLine(wordsOf(first(({ name }) => name === 'title')));
  const outlet = firstLine(meta('og:site_name'), data?.publisher, meta('application-name', 'dc.publisher'));
  const title = firstLine(data?.headline, meta('og:title', 'twitter:title', 'dc.title'), printed);
  const language = languageTag(html && (attribute(html, 'lang') ?? attribute(html, 'xml:lang')))
    ?? languageTag(data?.language) ?? languageTag(meta('og:locale', 'content-language', 'dc.language'));
  const image = webAddress(meta('og:image', 'og:image:url', 'og:image:secure_url', 'twitter:image', 'twitter:image:src') ?? data?.image, base);
  return {
    title: title && withoutSite(title, outlet),
    outlet: outlet ?? (printed && siteIn(printed, title ?? wordsOf(first(({ name }) => name === 'h1')))),
    author: firstLine(data?.author, nameIn(meta('author', 'article:author', 'dc.creator', 'parsely-author')), nameIn(wordsOf(first(isAuthor)))),
    publishedOn: stampedDate(data?.published) ?? stampedDate(meta('article:published_time', 'og:article:published_time', 'datepublished', 'date', 'dc.date', 'dc.date.issued', 'parsely-pub-date', 'pubdate'))
      ?? dateOf(first(isPublicationTime), language),
    language,
    image: image === null ? null : { url: image, alt: firstLine(meta('og:image:alt', 'twitter:image:alt')) },
    canonicalUrl: webAddress(canonical && attribute(canonical, 'href'), base) ?? webAddress(meta('og:url'), base) ?? webAddress(data?.url, base),
  };
}

const wordsOf = (element: HtmlElement | undefined): string | null => (element ? wordsIn(element) : null);

/** The content of the first `meta` of these names, in their order. */
function metaOf(tree: HtmlNode[]): (...names: string[]) => string | null {
  const contents = new Map<string, string>();
  for (const element of elementsOf(tree, ({ name }) => name === 'meta')) {
    const content = attribute(element, 'content')?.trim();
    const name = attribute(element, 'property') ?? attribute(element, 'name') ?? attribute(element, 'itemprop') ?? attribute(element, 'http-equiv');
    if (content && name && !contents.has(name.toLowerCase())) contents.set(name.toLowerCase(), content);
  }
  return (...names) => names.map((name) => contents.get(name)).find((content) => content !== undefined) ?? null;
}

const relOf = (element: HtmlElement) => (attribute(element, 'rel') ?? '').toLowerCase().split(/\s+/);
const isCanonical = (element: HtmlElement) => element.name === 'link' && relOf(element).includes('canonical');
const isAuthor = (element: HtmlElement) => relOf(element).includes('author') || attribute(element, 'itemprop') === 'author'
  || /(?:^|\s)(?:byline|author-name|entry-author|post-author)(?:\s|$)/.test(attribute(element, 'class') ?? '');
/** The first `time` of a page is its own: those of comments and other articles come below. */
const isPublicationTime = (element: HtmlElement) => (element.name === 'time' && attribute(element, 'datetime') !== null) || attribute(element, 'itemprop') === 'datePublished';

function dateOf(element: HtmlElement | undefined, language: string | null) {
  if (!element) return null;
  return stampedDate(attribute(element, 'datetime') ?? attribute(element, 'content')) ?? printedDate(wordsIn(element).slice(0, 200), language ?? 'unknown');
}

/** A name, not the address of a profile. */
const nameIn = (words: string | null): string | null => {
  const name = oneLine(words)?.replace(BY, '') ?? null;
  return name === null || /^https?:|^@|\d{4}/.test(name) || name.split(' ').length > 12 ? null : name;
};

/** « Title | Site » without the site. */
function withoutSite(title: string, outlet: string | null): string {
  const parts = title.split(SEPARATOR);
  const last = parts.at(-1);
  return outlet && parts.length > 1 && last?.toLowerCase() === outlet.toLowerCase() ? title.slice(0, title.length - last.length).replace(/\s+[|–—·•»-]\s+$/, '') : title;
}

/** The site in « Title | Site »: behind the last bar, or what stands behind the title that the page prints elsewhere. */
function siteIn(printed: string, title: string | null): string | null {
  const parts = printed.split(SEPARATOR);
  const last = parts.at(-1) ?? '';
  const behindBar = /\s\|\s[^|]*$/.test(printed);
  const behindTitle = title !== null && title !== printed && printed.startsWith(title);
  return parts.length > 1 && (behindBar || behindTitle) && last.split(' ').length <= 6 ? last : null;
}
