import { withoutEmphasis } from './emphasis.ts';
import { chunksOf, type Draft, type Picture } from './block.ts';

// What may stand between brackets and between parentheses. Neither goes past the next opening one but for one level inside
// (a Wikipedia address ends in « _(ville) »), so that a page full of opening ones is still read in one go.
const LABEL = String.raw`\[((?:[^[\]\n]|\[[^[\]\n]*\])*)\]`;
const TARGET = String.raw`\(\s*(<[^<>\n]*>|[^()\s]*(?:\([^()\s]*\)[^()\s]*)*)(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)`;
const PICTURE = new RegExp(`!${LABEL}${TARGET}`, 'g');
const LINK = new RegExp(LABEL + TARGET, 'g');
const ADDRESS = /<(https?:\/\/[^\s<>]+)>|https?:\/\/[^\s<>*]*[^\s<>*_.,;:!?]/g;
const RULE = /^(?:(?:-\s?){3,}|(?:\*\s?){3,}|(?:_\s?){3,})$/;
const HEADING = /^#{1,6}\s+(.*?)(?:\s+#+)?$/;
const UNDERLINE = /^(?:=+|-+)$/;
const ITEM = /^(?:[-*+]|\d{1,9}[.)])\s+(.*)$/;
/** A line that goes on with « 2012. » is no item: a list that interrupts a paragraph begins with 1, or with a sign. */
const FIRST_ITEM = /^(?:[-*+]|1[.)])\s/;
const QUOTE = /^>\s?(.*)$/;

/** The blocks of a Markdown text, as its readers see them, without pictures, rules and front matter. */
export function markdownBlocks(lines: string[], pictures: Picture[]): Draft[] {
  const body = withoutFrontMatter(lines).map((line) => withoutPictures(line, pictures));
  // A line that held nothing but a picture parts nothing: it leaves with its picture.
  const kept = body.filter(({ held, line }) => !(held && line === '')).map(({ line }) => line);
  return chunksOf(kept).flatMap(blocksOfChunk).map(({ kind, text }) => ({ kind, text: plain(text) }));
}

/** Between two rules at the top stand fields, as « title: … »; between two rules may also stand words, and those stay. */
function withoutFrontMatter(lines: string[]): string[] {
  if (lines[0] !== '---' || !/^[\w-]+ ?:|^---$/.test(lines[1] ?? '')) return lines;
  const end = lines.indexOf('---', 1);
  return end === -1 ? lines : lines.slice(end + 1);
}

function withoutPictures(line: string, pictures: Picture[]) {
  let held = false;
  const rest = line.replace(PICTURE, (_, alt: string, url: string) => {
    const address = url.replace(/^<(.*)>$/, '$1');
    if (address !== '') pictures.push({ alt, url: address });
    held = true;
    return '';
  });
  return { held, line: held ? rest.trim() : line };
}

/** One chunk may hold several blocks: a heading, a list and a paragraph need no blank line between them. */
function blocksOfChunk(chunk: string[]): Draft[] {
  const blocks: Draft[] = [];
  for (const [index, line] of chunk.entries()) {
    const last = blocks.at(-1);
    const heading = HEADING.exec(line);
    const item = last?.kind === 'paragraph' && !FIRST_ITEM.test(line) ? null : ITEM.exec(line);
    const quote = QUOTE.exec(line);
    if (index > 0 && UNDERLINE.test(line) && last?.kind === 'paragraph') last.kind = 'heading';
    else if (RULE.test(line)) continue;
    else if (heading) blocks.push({ kind: 'heading', text: heading[1] ?? '' });
    else if (item) blocks.push({ kind: 'list-item', text: item[1] ?? '' });
    else if (quote) {
      if (last?.kind === 'quote') last.text += ` ${quote[1] ?? ''}`;
      else blocks.push({ kind: 'quote', text: quote[1] ?? '' });
    } else if (last && last.kind !== 'heading') last.text += ` ${line}`;
    else blocks.push({ kind: 'paragraph', text: line });
  }
  return blocks;
}

/** Words without their markup. What is escaped, code or an address is set aside meanwhile: its signs are no markup. */
function plain(text: string): string {
  const aside: string[] = [];
  // NUL cannot stand in a source, so that it can stand for what was set aside.
  const hold = (words: string) => `\0${aside.push(words) - 1}\0`;
  const restore = (words: string): string => words.replace(/\0(\d+)\0/g, (_, index: string) => restore(aside[Number(index)] ?? ''));
  const bare = text
    .replace(/\\([!-/:-@[-`{-~])/g, (_, character: string) => hold(character))
    .replace(/`([^`]+)`/g, (_, code: string) => hold(code))
    .replace(LINK, '$1')
    .replace(ADDRESS, (whole, address?: string) => hold(address ?? whole));
  return restore(withoutEmphasis(bare));
}
