import { DomHandler, DomUtils, Parser } from 'htmlparser2';
import { UnreadableArticle } from './unreadable.ts';

type HtmlNode = DomHandler['root']['children'][number];
type HtmlElement = Parameters<typeof DomUtils.getAttributeValue>[0];
export type { HtmlElement, HtmlNode };

/** Elements inside each other. Articles have about 20; unclosed `<font>`s of an old page may have some hundreds. */
export const MAX_DEPTH = 1_000;
/** Elements of a page. A newspaper’s has some thousands, a long treaty’s 30 000. */
export const MAX_ELEMENTS = 50_000;

/** Builds the tree, and gives up as soon as it is deeper or larger than a page of news: deep trees cost time by the square. */
class BoundedHandler extends DomHandler {
  #elements = 0;
  readonly #words: (text: string) => string;
  constructor(words: (text: string) => string) {
    super();
    this.#words = words;
  }
  override onopentag(name: string, attributes: Record<string, string>): void {
    this.#elements += 1;
    if (this.tagStack.length > MAX_DEPTH) refuse(`nests its elements more than ${MAX_DEPTH} deep`);
    if (this.#elements > MAX_ELEMENTS) refuse(`has more than ${MAX_ELEMENTS} elements`);
    super.onopentag(name, attributes);
  }
  override ontext(text: string): void {
    super.ontext(this.#words(text));
  }
}

function refuse(what: string): never {
  throw new UnreadableArticle('TOO_COMPLEX', `The page ${what}. Copy the article's text and give that instead.`);
}

/** The tree of a page, its texts as `words` reads them. Nothing in it is run or fetched. Throws `UnreadableArticle` (`TOO_COMPLEX`). */
export function htmlTree(html: string, words = (text: string) => text): HtmlNode[] {
  const handler = new BoundedHandler(words);
  // As browsers do: NUL in a text is left out.
  new Parser(handler, { decodeEntities: true }).end(html.replaceAll('\0', ''));
  return handler.root.children;
}

export const isElement = (node: HtmlNode): node is HtmlElement => 'name' in node && 'attribs' in node;
/** The words of a text node, null for every other node. */
export const textOf = (node: HtmlNode): string | null => (String(node.type) === 'text' && 'data' in node ? node.data : null);
export const attribute = (element: HtmlElement, name: string): string | null => element.attribs[name] ?? null;

/** All elements that `wanted` says yes to, in the order of the page. */
export function elementsOf(nodes: HtmlNode[], wanted: (element: HtmlElement) => boolean): HtmlElement[] {
  const found: HtmlElement[] = [];
  const open = [...nodes].reverse();
  for (let node = open.pop(); node; node = open.pop()) {
    if (!('children' in node)) continue;
    if (isElement(node) && wanted(node)) found.push(node);
    for (let index = node.children.length - 1; index >= 0; index -= 1) open.push(node.children[index] as HtmlNode);
  }
  return found;
}

/** How many elements stand inside each other. */
export const depthOf = (nodes: HtmlNode[]): number =>
  nodes.reduce((deepest, node) => (isElement(node) ? Math.max(deepest, 1 + depthOf(node.children)) : deepest), 0);

/** The words below a node, in one line. */
export const wordsIn = (node: HtmlNode | HtmlNode[]): string => DomUtils.textContent(node).replace(/\s+/g, ' ').trim();
