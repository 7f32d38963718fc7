import type { HtmlBlock } from './html-blocks.ts';

/** Signs that Markdown reads wherever they stand. `&` only where it would begin an entity for other readers of Markdown. */
const SIGNS = /[\\`*_[\]<]|&(?=#?\w{1,31};)/g;

/**
 * Markdown whose revision has exactly these blocks, letter for letter: every sign that could be read as markup is escaped.
 * The words must be as `revise` holds them.
 */
export const markdownOf = (blocks: HtmlBlock[]): string => blocks.map(line).join('\n\n');

function line({ kind, rank, text }: HtmlBlock): string {
  const words = escapeStart(text.replace(SIGNS, '\\$&'));
  if (kind === 'list-item') return `- ${words}`;
  if (kind === 'quote') return `> ${words}`;
  // A heading may end in « # », which closes it.
  return kind === 'heading' ? `${'#'.repeat(rank)} ${words.replace(/\s#+$/, (end) => end.replaceAll('#', '\\#'))}` : words;
}

/** At its start, a line could be a heading, a quotation, an item, a rule, an underline or front matter. */
const escapeStart = (words: string): string => words.replace(/^[#>+=~-]/, '\\$&').replace(/^(\d{1,9})([.)])/, '$1\\$2');
