import type { Many } from '../exported.ts';
import type { Citation } from './citation.ts';
import { noteOf } from './csl.ts';
import { dateParts, oneLine } from './one-line.ts';

/**
 * A citation as one entry of a .bib file (UTF-8), for biblatex and for BibTeX: `@online` where it has an address, else
 * `@misc`. Dates keep their precision: `date = {2025-02}`, with year and month beside it for BibTeX.
 */
export function bibtexOf(citation: Citation): string {
  const { source, outlets, moreOutlets, author, date, archivedUrl } = citation;
  const [year, month] = date === null ? [] : dateParts(date);
  const authors = [...(author === null ? outlets : [author]).map(whole), ...(moreOutlets > 0 ? ['others'] : [])];
  const publisher = source === null ? 'Pacta' : author === null ? undefined : outlets.at(0);
  const archive = archivedUrl === null ? '' : ` Archive: ${archivedUrl}`;
  const fields: [string, string | undefined][] = [
    ['author', authors.length > 0 ? authors.join(' and ') : undefined],
    // A second pair of braces keeps the case: a style must not write « sahel ».
    ['title', whole(citation.title)],
    ['organization', publisher && escapeTex(publisher)],
    ['date', date ?? undefined],
    ['year', year === undefined ? undefined : String(year).padStart(4, '0')],
    ['month', month === undefined ? undefined : String(month)],
    ['url', verbatim(citation.url ?? citation.pacta.url)],
    ['urldate', citation.consultedOn],
    ['langid', BABEL[citation.language]],
    ['note', escapeTex(noteOf(citation) + archive)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},\n`]));
  return `@${citation.url === null ? 'misc' : 'online'}{${citation.key},\n${lines.join('')}}\n`;
}

/** Many citations as a .bib file. Keys are unique as long as the same thing does not come twice. */
export async function* bibtexFile(citations: Many<Citation>): AsyncGenerator<string> {
  yield '% Encoding: UTF-8\n';
  for await (const citation of citations) yield `\n${bibtexOf(citation)}`;
}

/** In a pair of braces of its own: not taken apart at « and » or a comma, not put into lower case. */
const whole = (text: string) => `{${escapeTex(text)}}`;

// BibTeX counts braces even behind a backslash, so that one `\{` alone would swallow the rest of the file.
const SPECIAL: Record<string, string> = {
  '\\': '\\textbackslash{}', '{': '\\textbraceleft{}', '}': '\\textbraceright{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}', '`': '\\textasciigrave{}',
};

/** A text that LaTeX prints as it is, with no command of its own and no ligature: `--` stays two hyphens. */
export const escapeTex = (text: string) =>
  oneLine(text)
    .replace(/[\\{}~^`]|[&%$#_]/g, (special) => SPECIAL[special] ?? `\\${special}`)
    .replace(/([-',<>])(?=\1)/g, '$1{}');

/** An address in a verbatim field: what would end the field or is no part of an address is percent-encoded. */
const verbatim = (url: string) => url.replace(/[\s\\{}"^`|<>\p{Cc}]/gu, encodeURIComponent);

/** What babel calls a language; a language that is not here is left to the document. */
const BABEL: Partial<Record<string, string>> = {
  ar: 'arabic', de: 'german', en: 'english', es: 'spanish', fr: 'french', it: 'italian', pt: 'portuguese', ru: 'russian', tr: 'turkish',
};
