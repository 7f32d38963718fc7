import { Readability } from '@mozilla/readability';
import { DOMParser } from 'linkedom';
import { attribute, depthOf, elementsOf, htmlTree, isElement, textOf, wordsIn, type HtmlNode } from './html-tree.ts';

// Readability weighs every element against those around and below it. On more than this its time is felt (9 s for 8 000
// elements in 900 levels), and such a page is no article of a newspaper, which has about 40 levels.
const MOST_ELEMENTS = 10_000;
const MOST_LEVELS = 150;
const MOST_LETTERS = 300_000;
const EMPTY_PAGE = '<!doctype html><html><head><title></title></head><body></body></html>';
/** What is used of a document: linkedom's own types are written in terms of a browser's, which Node's do not have. */
type Parent = { appendChild(node: unknown): unknown };
type Page = { body: Parent; createTextNode(text: string): unknown; createElement(name: string): Parent & { setAttribute(name: string, value: string): void } };

/** Readability writes the page out and parses it again; each `&lt;` would then be a node, and a page of them hangs. */
const SIGNS = '&<>';
const STAND_INS = '\uFDD0\uFDD1\uFDD2'; // no characters, by definition, and so in no text

/**
 * The part of an unmarked page that reads like an article, as Firefox's reader view finds it; null when nothing does. It gets
 * the page without scripts and noise, and its answer is parsed again: nothing of its document is used further.
 */
export function readablePart(page: HtmlNode[]): HtmlNode[] | null {
  if (elementsOf(page, () => true).length > MOST_ELEMENTS || depthOf(page) > MOST_LEVELS || wordsIn(page).length > MOST_LETTERS) return null;
  const document = new DOMParser().parseFromString(EMPTY_PAGE, 'text/html') as unknown as Page; // see Page
  const copy = (node: HtmlNode, parent: Parent) => {
    const text = textOf(node);
    if (text !== null) parent.appendChild(document.createTextNode(text.replace(/[&<>]/g, (sign) => STAND_INS.charAt(SIGNS.indexOf(sign)))));
    if (!isElement(node)) return;
    const element = document.createElement(/^[a-z][a-z\d-]*$/.test(node.name) ? node.name : 'div');
    parent.appendChild(element);
    for (const name of ['class', 'id', 'role', 'href', 'itemprop']) {
      const value = attribute(node, name);
      if (value !== null) element.setAttribute(name, value);
    }
    for (const child of node.children) copy(child, element);
  };
  for (const node of page) copy(node, document.body);
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-assertion -- needed where a browser's types are known, as in the tests
  const found = new Readability(document as never, { charThreshold: 200 }).parse();
  return found?.content ? htmlTree(found.content, (text) => text.replace(/[\uFDD0-\uFDD2]/g, (sign) => SIGNS.charAt(STAND_INS.indexOf(sign)))) : null;
}
