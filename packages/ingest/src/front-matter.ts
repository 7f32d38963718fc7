import { languageTag } from './language.ts';
import { stampedDate, printedDate } from './printed-date.ts';
import { firstLine, NOTHING_DECLARED, type Declared } from './proposal.ts';
import { webAddress } from './web-address.ts';

/** Fields that are longer than this are read to their beginning alone. */
const MOST_LINES = 200;

/**
 * What the front matter of a Markdown text declares: `key: value` lines between two rules at its top, as every generator of
 * sites reads them. Of YAML, only that and simple lists; what is nested is passed over.
 */
export function frontMatter(source: string, base: string | null): Declared {
  const field = fieldsOf(source);
  const language = languageTag(field('lang', 'language', 'locale'));
  const date = field('date', 'published', 'publishedon', 'pubdate', 'published_at', 'publishdate');
  const image = webAddress(field('image', 'cover', 'thumbnail', 'picture'), base);
  return {
    ...NOTHING_DECLARED,
    title: firstLine(field('title')),
    outlet: firstLine(field('outlet', 'publisher', 'source', 'site', 'site_name', 'publication')),
    author: firstLine(field('author', 'authors', 'by')),
    publishedOn: stampedDate(date) ?? (date ? printedDate(date, language ?? 'unknown') : null),
    language,
    image: image === null ? null : { url: image, alt: firstLine(field('image_alt', 'imagealt', 'alt')) },
    canonicalUrl: webAddress(field('canonical', 'canonical_url', 'canonicalurl', 'url', 'link', 'permalink'), base),
  };
}

function fieldsOf(source: string): (...names: string[]) => string | null {
  const lines = source.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/, MOST_LINES).map((line) => line.trimEnd());
  const end = lines[0] === '---' ? lines.indexOf('---', 1) : -1;
  const fields = new Map<string, string>();
  for (const line of lines.slice(1, Math.max(end, 1))) {
    const [, name, value] = /^([\w-]+) ?:\s*(.*)$/.exec(line) ?? [];
    if (name && value) fields.set(name.toLowerCase().replaceAll('-', '_'), unquoted(value));
  }
  return (...names) => names.map((name) => fields.get(name)).find((value) => value) ?? null;
}

const unquoted = (value: string): string => {
  const whole = value.replace(/^\[(.*)\]$/, '$1').trim();
  return whole.replace(/^"(.*)"$/, '$1').replace(/^'(.*)'$/, '$1').replaceAll(/"\s*,\s*"/g, ', ');
};
