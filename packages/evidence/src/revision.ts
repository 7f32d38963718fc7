import { chunksOf, type Block, type Draft, type Picture } from './block.ts';
import { markdownBlocks } from './markdown.ts';
import { fit } from './unfit-text.ts';

/** A source as Pacta holds it: plain NFC text, one line a block, and what was taken out of it. */
export type Revision = {
  text: string;
  blocks: Block[];
  pictures: Picture[];
  /** The words of the heading that the text begins with; null when it begins otherwise. */
  title: string | null;
};

/**
 * Soft hyphens, zero-width spaces, byte order marks and marks of writing direction change no word, but stand between two
 * letters that a reader sees side by side, and quotes would not match. Control characters likewise.
 */
const INVISIBLE = /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB\u0001-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F]/g;
/**
 * Joiners (U+200C, U+200D) change how Persian, Indic scripts and emoji read, and stay there. After a Latin, Greek or Cyrillic
 * letter, a figure, a space or nothing they change nothing, and are as invisible as the others.
 */
const IDLE_JOINERS = /(^|[\s\d\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])([\p{M}\u200C\u200D]+)/gmu;
const LINE_END = /\r\n|[\r\u0085\u2028\u2029]/g;
const SPACES = /[^\S\n]+/g;

/**
 * Makes the text that Pacta holds out of a source. In NFC, without invisible characters, every run of spaces one space,
 * one line feed between blocks; quotation marks and dashes are kept. With a blank line in the source, blank lines part
 * the blocks and a single line end is a space; without, each line is a block. Giving the result back changes nothing.
 * Throws `UnfitText` for what cannot be held. A source without a single visible character gives an empty text.
 */
export function revise(source: string, format: 'text' | 'markdown'): Revision {
  const clean = fit(source).replace(LINE_END, '\n').replace(INVISIBLE, '');
  const lines = clean.split('\n').map(tidy);
  const pictures: Picture[] = [];
  const drafts = format === 'markdown' ? markdownBlocks(lines, pictures) : textBlocks(lines);
  const shown = drafts.map(({ kind, text }) => ({ kind, text: tidy(text) })).filter(({ text }) => text !== '');
  const titled = withTitle(shown);
  const title = titled[0]?.kind === 'heading' ? titled[0].text : null;
  return { ...placed(titled), pictures, title };
}

/** Needed again after markup is gone: that may leave spaces side by side, or a letter beside an accent that belongs to it. */
const tidy = (text: string) =>
  text.replace(IDLE_JOINERS, (_, before: string, marks: string) => before + marks.replace(/[\u200C\u200D]/g, ''))
    .normalize('NFC').replace(SPACES, ' ').trim();

function textBlocks(lines: string[]): Draft[] {
  return chunksOf(lines).map((chunk) => ({ kind: 'paragraph', text: chunk.join(' ') }));
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
