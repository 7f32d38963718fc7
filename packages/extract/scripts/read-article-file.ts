import { revise, type Block } from '@pacta/evidence';
import { extname } from 'node:path';
import { htmlToMarkdown, publishedInHead } from './read-html.ts';

/** An article as a file holds it. */
export type ArticleFile = { title: string | null; text: string; blocks: Block[]; publishedOn: string | null; language?: 'fr' | 'en' };

/** What is wrong with a file, in words for whoever gave it. */
export class UnreadableFile extends Error {
  override name = 'UnreadableFile';
}

/** Lines that lead to other articles are not this one. */
const SEE_ALSO = /^(?:[►▶»→>\-–—*•\s]*)(?:à lire aussi|lire aussi|lire également|a lire aussi|read also|read more|also read|see also)(?!\p{L})/iu;
const FRONT_MATTER = /^---\r?\n([\s\S]{0,20000}?)\r?\n---\r?\n/;
const DATED = /^(?:date|published|publishedon|published_on|publie|publié)\s*:\s*["']?(\d{4}-\d{2}-\d{2})/im;

/**
 * Reads a .txt, .md or .html file into a title, a text with its blocks, and the day of publication that its metadata or front
 * matter says (a dateline in the text is `extract`'s to find). Throws `UnreadableFile`, or `UnfitText` of @pacta/evidence.
 */
export function readArticleFile(name: string, bytes: Uint8Array): ArticleFile {
  let source: string;
  try {
    source = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new UnreadableFile('is not UTF-8 text. Save it as UTF-8 and try again.', { cause });
  }
  const kind = extname(name).toLowerCase();
  if (kind === '.html' || kind === '.htm') return shown(withoutLinks(htmlToMarkdown(source)), 'markdown', publishedInHead(source));
  const front = kind === '.md' ? FRONT_MATTER.exec(source) : null;
  const body = front ? source.slice(front[0].length) : source;
  // A pasted text that shows a picture is Markdown.
  const format = kind === '.md' || /^!\[.*\]\(.*\)\s*$/m.test(body) ? 'markdown' : 'text';
  return shown(withoutLinks(body), format, front ? (DATED.exec(front[1] ?? '')?.[1] ?? null) : null);
}

const withoutLinks = (source: string) => source.split('\n').filter((line) => !SEE_ALSO.test(line)).join('\n');

function shown(source: string, format: 'text' | 'markdown', publishedOn: string | null): ArticleFile {
  const { text, blocks, title } = revise(source, format);
  if (text === '') throw new UnreadableFile('holds no text. Give an article.');
  return { title, text, blocks, publishedOn };
}
