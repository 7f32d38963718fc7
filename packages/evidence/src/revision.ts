import { markdownBlocks } from './markdown.ts';
import { fit } from './unfit-text.ts';

/** A heading, paragraph, list item or quotation: UTF-16 offsets into the revision's text. */
export type Block = { kind: BlockKind; start: number; end: number };
export type BlockKind = 'heading' | 'paragraph' | 'list-item' | 'quote';

/** A picture that the source shows; it is not part of the text. */
export type Picture = { alt: string; url: string };

/** A source as Pacta holds it: plain NFC text, one line a block, and what was taken out of it. */
export type Revision = { text: string; blocks: Block[]; pictures: Picture[] };

/** A block before it has its place. */
export type Draft = { kind: BlockKind; text: string };

/**
 * Soft hyphens, zero-width spaces, byte order marks and marks of writing direction change no word, but stand between two
 * letters that a reader sees side by side, and quotes would not match. Control characters likewise. Joiners (U+200C, U+200D)
 * stay: they change how Persian, Indic scripts and emoji read.
 */
const INVISIBLE = /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB\u0001-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F]/g;
const LINE_END = /\r\n|[\r\u0085\u2028\u2029]/g;
const SPACES = /[^\S\n]+/g;

/**
 * Makes the text that Pacta holds out of a source. In NFC, without invisible characters, every run of spaces one space,
 * one line feed between blocks; quotation marks and dashes are kept. With a blank line in the source, blank lines part
 * the blocks and a single line end is a space; without, each line is a block. Giving the result back changes nothing.
 * Throws `UnfitText` for what cannot be held. A source without a single visible character gives an empty text.
 */
export function revise(source: string, format: 'text' | 'markdown'): Revision {
  const clean = fit(source).replace(LINE_END, '\n').replace(INVISIBLE, '').normalize('NFC').replace(SPACES, ' ');
  const lines = clean.split('\n').map((line) => line.trim());
  const pictures: Picture[] = [];
  const drafts = format === 'markdown' ? markdownBlocks(lines, pictures) : textBlocks(lines);
  const shown = drafts.map(({ kind, text }) => ({ kind, text: tidy(text) })).filter(({ text }) => text !== '');
  return { ...placed(withTitle(shown)), pictures };
}

/** Markup that was taken away may leave spaces side by side, or a letter beside an accent that belongs to it. */
const tidy = (text: string) => text.normalize('NFC').replace(SPACES, ' ').trim();

function textBlocks(lines: string[]): Draft[] {
  return chunksOf(lines).map((chunk) => ({ kind: 'paragraph', text: chunk.join(' ') }));
}

/** The lines of each block: parted by blank lines where there is one between others, else each line alone. */
export function chunksOf(lines: string[]): string[][] {
  const first = lines.findIndex((line) => line !== '');
  const last = lines.findLastIndex((line) => line !== '');
  const inner = lines.slice(first, last + 1);
  if (first === -1) return [];
  if (!inner.includes('')) return inner.map((line) => [line]);
  const chunks: string[][] = [[]];
  for (const line of inner) {
    if (line === '') chunks.push([]);
    else chunks.at(-1)?.push(line);
  }
  return chunks.filter((chunk) => chunk.length > 0);
}

/** A first line that does not end like a sentence and has a text below it is the title, as newspapers print it. */
function withTitle(drafts: Draft[]): Draft[] {
  const [first, ...rest] = drafts;
  const isTitle = first?.kind === 'paragraph' && rest.length > 0 && first.text.length <= 300 && !/[.!?…:;,»”"]$/u.test(first.text)
    && !rest.some(({ kind }) => kind === 'heading');
  return isTitle ? [{ kind: 'heading', text: first.text }, ...rest] : drafts;
}

function placed(drafts: Draft[]): { text: string; blocks: Block[] } {
  let at = 0;
  const blocks = drafts.map(({ kind, text }) => {
    const block = { kind, start: at, end: at + text.length };
    at = block.end + 1; // the line feed between blocks
    return block;
  });
  return { text: drafts.map(({ text }) => text).join('\n'), blocks };
}
