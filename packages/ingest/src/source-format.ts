export type SourceFormat = 'text' | 'markdown' | 'html';

const BY_ENDING: Record<string, SourceFormat> = { html: 'html', htm: 'html', xhtml: 'html', md: 'markdown', markdown: 'markdown' };
const PAGE = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]{0,2000}?-->\s*)?<(?:!doctype html|html|head|body|article|main|div|p|h1|section|meta)\b/i;
/** How much of a text is looked at. */
const LOOK = 100_000;
/** What hardly stands in a text that is not Markdown: a picture's line, a heading, a link, front matter. */
const MARKDOWN = /^!\[[^\]\n]*\]\([^)\n]*\)\s*$|^#{1,6} \S|\[[^[\]\n]+\]\(https?:\/\/[^)\s]+\)|^\*\*[^*\n]+\*\*(?:\s|$)/m;
const FRONT_MATTER = /^\uFEFF?---\r?\n[\w-]+ ?:/;

/** What a source is written in: as its name or its type says; for plain text and for neither, as it looks. */
export function formatOf(text: string, { name, contentType }: { name?: string | undefined; contentType?: string | undefined }): SourceFormat {
  const type = contentType?.split(';')[0]?.trim().toLowerCase();
  if (type === 'text/html' || type === 'application/xhtml+xml') return 'html';
  if (type === 'text/markdown' || type === 'text/x-markdown') return 'markdown';
  const known = BY_ENDING[/\.([a-z]+)$/i.exec(name ?? '')?.[1]?.toLowerCase() ?? ''];
  if (known) return known;
  // A server that says « text/plain » means it: a page's source is then shown as text, and nothing is run.
  if (type !== 'text/plain' && PAGE.test(text)) return 'html';
  return FRONT_MATTER.test(text) || MARKDOWN.test(text.slice(0, LOOK)) ? 'markdown' : 'text';
}

/** The encoding in « text/html; charset=utf-8 ». */
export const charsetOf = (contentType: string | undefined): string | null =>
  /;\s*charset\s*=\s*"?\s*([\w.:-]+)/i.exec(contentType ?? '')?.[1] ?? null;
