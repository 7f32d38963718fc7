import { revise } from '@pacta/evidence';
import { isElement, textOf, type HtmlNode } from './html-tree.ts';
import { isLabelAlone, pointsElsewhere } from './read-also.ts';

/** A block of a page: its words as `revise` holds them, and the rank of a heading (1 to 6). */
export type HtmlBlock = { kind: 'heading' | 'paragraph' | 'list-item' | 'quote'; rank: number; text: string };

const BLOCKS = new Set([
  'address', 'article', 'blockquote', 'body', 'br', 'caption', 'center', 'dd', 'details', 'div', 'dl', 'dt', 'fieldset', 'h1', 'h2',
  'h3', 'h4', 'h5', 'h6', 'header', 'hgroup', 'hr', 'html', 'legend', 'li', 'main', 'ol', 'p', 'pre', 'section', 'summary', 'table',
  'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul',
]);
type Place = Pick<HtmlBlock, 'kind' | 'rank'>;
const PARAGRAPH: Place = { kind: 'paragraph', rank: 0 };

/** The blocks of a part of a page, without those that only point to another text; these are given back beside. */
export function htmlBlocks(nodes: HtmlNode[]): { blocks: HtmlBlock[]; dropped: string[] } {
  const blocks: HtmlBlock[] = [];
  let words: string[] = [];
  const flush = (place: Place) => {
    const text = words.length === 0 ? '' : oneLine(words.join(''));
    if (text !== '') blocks.push({ ...place, text });
    words = [];
  };
  // What a block holds directly before and after an inner block are blocks of its own: each edge is an end.
  const walk = (node: HtmlNode, place: Place) => {
    const text = textOf(node);
    if (text !== null) words.push(text);
    if (!isElement(node)) return;
    const inner = placeIn(node.name, place);
    const isBlock = BLOCKS.has(node.name);
    if (isBlock) flush(place);
    for (const child of node.children) walk(child, inner);
    if (isBlock) flush(inner);
  };
  for (const node of nodes) walk(node, PARAGRAPH);
  flush(PARAGRAPH);
  return withoutPointers(blocks);
}

function placeIn(name: string, place: Place): Place {
  if (/^h[1-6]$/.test(name)) return { kind: 'heading', rank: Number(name[1]) };
  if (name === 'li') return { kind: 'list-item', rank: 0 };
  if (name === 'blockquote') return { kind: 'quote', rank: 0 };
  return place;
}

/** The words as the record holds them, so that what is escaped afterwards is what `revise` will see. */
const oneLine = (words: string): string => revise(words.replace(/\s+/g, ' '), 'text').text;

function withoutPointers(blocks: HtmlBlock[]): { blocks: HtmlBlock[]; dropped: string[] } {
  const dropped: string[] = [];
  let inList = false; // below the label alone: its list goes with it
  const kept = blocks.filter(({ kind, text }) => {
    const points = pointsElsewhere(text) || (inList && kind === 'list-item');
    inList = points && (inList || isLabelAlone(text));
    if (points) dropped.push(text);
    return !points;
  });
  return { blocks: kept, dropped };
}
