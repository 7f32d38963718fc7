import { chunksOf, type Draft, type Picture } from './revision.ts';

const PICTURE = /!\[([^\]\n]*)\]\(\s*<?([^)\s>]+)>?(?:\s+["'][^)]*["'])?\s*\)/g;
const LINK = /\[([^\]\n]*)\]\(\s*<?[^)\s>]*>?(?:\s+["'][^)]*["'])?\s*\)/g;
const RULE = /^(?:(?:-\s?){3,}|(?:\*\s?){3,}|(?:_\s?){3,})$/;
const HEADING = /^#{1,6}\s+(.*?)(?:\s+#+)?$/;
const UNDERLINE = /^(?:=+|-+)$/;
const ITEM = /^(?:[-*+]|\d{1,9}[.)])\s+(.*)$/;
const QUOTE = /^>\s?(.*)$/;

/** The blocks of a Markdown text, as its readers see them, without pictures, rules and front matter. */
export function markdownBlocks(lines: string[], pictures: Picture[]): Draft[] {
  const body = withoutFrontMatter(lines).map((line) => withoutPictures(line, pictures));
  // A line that held nothing but a picture parts nothing: it leaves with its picture.
  const kept = body.filter(({ held, line }) => !(held && line === '')).map(({ line }) => line);
  return chunksOf(kept).flatMap(blocksOfChunk).map(({ kind, text }) => ({ kind, text: plain(text) }));
}

function withoutFrontMatter(lines: string[]): string[] {
  if (lines[0] !== '---') return lines;
  const end = lines.indexOf('---', 1);
  return end === -1 ? lines : lines.slice(end + 1);
}

function withoutPictures(line: string, pictures: Picture[]) {
  let held = false;
  const rest = line.replace(PICTURE, (_, alt: string, url: string) => {
    pictures.push({ alt, url });
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
    const item = ITEM.exec(line);
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

/** Words without their markup. An underscore or star inside a word, or alone between spaces, is no markup. */
function plain(text: string): string {
  const escaped: string[] = [];
  return text
    .replace(/\\([!-/:-@[-`{-~])/g, (_, character: string) => `\u0000${escaped.push(character) - 1}\u0000`)
    .replace(LINK, '$1')
    .replace(/<(https?:\/\/[^\s>]+)>/g, '$1')
    .replace(/`([^`]+)`/g, '$1')
    .replace(/(\*{1,3})(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}_])(_{1,3})(?=\S)(.+?)(?<=\S)\1(?![\p{L}\p{N}_])/gu, '$2')
    // NUL cannot stand in a source, so that it can stand for an escaped character meanwhile.
    .replace(/\0(\d+)\0/g, (_, index: string) => escaped[Number(index)] ?? '');
}
