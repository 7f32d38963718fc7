import { htmlBlocks, type HtmlBlock } from './html-blocks.ts';
import { attribute, elementsOf, isElement, textOf, wordsIn, type HtmlElement, type HtmlNode } from './html-tree.ts';
import { readablePart } from './readable-part.ts';
import { UnreadableArticle } from './unreadable.ts';

/** The article of a page. `guessed` says that nothing in the page marked it. */
export type MainText = { blocks: HtmlBlock[]; dropped: string[]; guessed: boolean };

const NEVER_TEXT = new Set([
  'script', 'style', 'nav', 'footer', 'aside', 'form', 'button', 'noscript', 'svg', 'math', 'iframe', 'object', 'embed', 'figure',
  'picture', 'video', 'audio', 'canvas', 'template', 'select', 'textarea', 'dialog', 'head', 'title', 'frameset', 'noembed',
]);
/** Names that sites give to what stands around an article. As whole words: « shared » or « relatedness » is none. */
const NOISE = /(?:^|[\s_-])(?:related|share|sharing|social|cookies?|consent|newsletter|comments?|breadcrumbs?|sidebar|promo|adverts?|advertisement|ads?|tags?|author-box|read-more|lire-aussi|menu|nav|navbar|banner|pub|popular|toolbar|paywall|outbrain|taboola|gdpr|subscribe|pagination)(?:[\s_-]|$)/i;
const BODY_CLASS = /(?:^|\s)(?:entry-content|article-body|article-content|article__body|post-content|story-body)(?:\s|$)/;

/** Fewer words are a notice or a teaser; the shortest dispatches of agencies have about 60. */
export const FEWEST_WORDS = 25;
/** Above this share of letters inside links, a page leads to articles and is none. */
const MOST_LINKED = 0.6;

/**
 * Finds the article: what the page marks as such, else what reads like one. Throws `UnreadableArticle` (`NO_ARTICLE`). Changes the tree. `measure` is told
 * how many letters are left before they are read, and may refuse them.
 */
export function mainText(tree: HtmlNode[], measure: (letters: number) => void = () => undefined): MainText {
  const page = withoutNoise(tree);
  measure(wordsIn(page).length);
  const marked = markedPart(page);
  const found = (marked && asArticle([marked], page)) ?? guessedArticle(page);
  if (found) return { ...found, guessed: !marked };
  throw new UnreadableArticle('NO_ARTICLE', 'The page holds no article that could be told from its links and notices. Copy the article’s text and give that instead.');
}

function guessedArticle(page: HtmlNode[]) {
  const main = elementsOf(page, ({ name }) => name === 'main')[0];
  const around = main ? [main] : page;
  const part = readablePart(around);
  return (part && asArticle(part, page)) ?? asArticle(around, page);
}

/** `article`, else the usual containers. Of several, the one with most of the words; none when no one has: then it is a list. */
function markedPart(page: HtmlNode[]): HtmlElement | null {
  const isBody = (element: HtmlElement) => attribute(element, 'itemprop') === 'articleBody' || BODY_CLASS.test(attribute(element, 'class') ?? '');
  for (const wanted of [({ name }: HtmlElement) => name === 'article', isBody]) {
    const sizes = outermost(elementsOf(page, wanted)).map((element) => ({ element, letters: wordsIn(element).length }));
    const all = sizes.reduce((sum, { letters }) => sum + letters, 0);
    const [largest] = sizes.sort((a, b) => b.letters - a.letters);
    if (largest && largest.letters > all / 2) return largest.element;
  }
  return null;
}

function outermost(elements: HtmlElement[]): HtmlElement[] {
  const among = new Set<unknown>(elements);
  return elements.filter((element) => {
    for (let { parent } = element; parent; parent = parent.parent) if (among.has(parent)) return false;
    return true;
  });
}

/** The blocks of a part, under the page's main heading where that stands outside; null when they are no article. */
function asArticle(part: HtmlNode[], page: HtmlNode[]): Omit<MainText, 'guessed'> | null {
  const { blocks, dropped } = htmlBlocks(part);
  const words = blocks.reduce((sum, { text }) => sum + text.split(' ').length, 0);
  const letters = wordsIn(part).length;
  const linked = elementsOf(part, ({ name }) => name === 'a').reduce((sum, link) => sum + wordsIn(link).length, 0);
  if (words < FEWEST_WORDS || linked > letters * MOST_LINKED) return null;
  if (blocks.some(({ kind, rank }) => kind === 'heading' && rank === 1)) return { blocks, dropped };
  const heading = elementsOf(page, ({ name }) => name === 'h1')[0];
  const title = heading ? htmlBlocks([heading]).blocks : [];
  // Readability lowers a page's main heading to the second rank; it is not printed twice.
  return { blocks: title[0] && blocks[0]?.text !== title[0].text ? [...title, ...blocks] : blocks, dropped };
}

/** The page without what is never part of an article, hidden, or named as what stands around one. */
function withoutNoise(tree: HtmlNode[]): HtmlNode[] {
  const letters = new Map<HtmlNode, number>();
  const holdsHeart = new Set<HtmlNode>();
  const measure = (node: HtmlNode): number => {
    const own = textOf(node)?.length ?? 0;
    const children = isElement(node) && !NEVER_TEXT.has(node.name) ? node.children : [];
    const all = children.reduce((sum, child) => sum + measure(child), own);
    letters.set(node, all);
    if (isElement(node) && (['article', 'main', 'body', 'html'].includes(node.name) || children.some((child) => holdsHeart.has(child)))) holdsHeart.add(node);
    return all;
  };
  const page = tree.reduce((sum, node) => sum + measure(node), 0);
  const isNoise = (node: HtmlNode) => isElement(node) && (NEVER_TEXT.has(node.name) || isHidden(node)
    // A wrapper named « with-sidebar » around the whole page is no sidebar.
    || (NOISE.test(namesOf(node)) && !holdsHeart.has(node) && (letters.get(node) ?? 0) <= page / 2));
  const prune = (nodes: HtmlNode[]): HtmlNode[] => nodes.filter((node) => {
    if (isNoise(node)) return false;
    if (isElement(node)) node.children = prune(node.children);
    return true;
  });
  return prune(tree);
}

const namesOf = (element: HtmlElement) => `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`;

const isHidden = (element: HtmlElement): boolean => 'hidden' in element.attribs || attribute(element, 'aria-hidden') === 'true'
  || /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attribute(element, 'style') ?? '');
