import { Readability } from '@mozilla/readability';
import { DomUtils } from 'htmlparser2';
import { DOMParser } from 'linkedom';
import { elementsOf, htmlTree, type HtmlNode } from './html-tree.ts';

/** Readability weighs every element against those around it: on more, its time is felt, and such a page is no article. */
const MOST_ELEMENTS = 10_000;

/**
 * The part of an unmarked page that reads like an article, as Firefox's reader view finds it; null when nothing does. It gets
 * the page without scripts and noise, and its answer is parsed again: nothing of its document is used further.
 */
export function readablePart(page: HtmlNode[]): HtmlNode[] | null {
  if (elementsOf(page, () => true).length > MOST_ELEMENTS) return null;
  const html = `<!doctype html><html><head><title></title></head><body>${DomUtils.getOuterHTML(page)}</body></html>`;
  const document = new DOMParser().parseFromString(html, 'text/html');
  const found = new Readability(document, { charThreshold: 200 }).parse();
  return found?.content ? htmlTree(found.content) : null;
}
