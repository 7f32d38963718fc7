import type { ArticleKind, Many } from '../exported.ts';
import { jsonList } from '../json-list.ts';
import type { Citation } from './citation.ts';
import { inPacta, quoted } from './credit.ts';
import { dateParts, oneLine } from './one-line.ts';

type CslDate = { 'date-parts': [number[]] };

/** One item of CSL-JSON, as Zotero, Pandoc and citeproc read it. A value that is not known has no key. */
export type CslItem = {
  id: string;
  type: string;
  title: string;
  author?: { literal: string }[];
  'container-title'?: string;
  publisher?: string;
  issued?: CslDate;
  accessed: CslDate;
  URL: string;
  archive_location?: string;
  language: string;
  note: string;
  source: 'Pacta';
};

const TYPES: Record<ArticleKind, string> = {
  NEWS: 'article-newspaper',
  OFFICIAL: 'webpage',
  TREATY: 'treaty',
  ENCYCLOPEDIA: 'entry-encyclopedia',
  ACADEMIC: 'article-journal',
  REPORT: 'report',
  OTHER: 'document',
};

/** A citation as CSL-JSON. The author is the outlet unless the text names one; Pacta and the quote stand in `note`. */
export function cslOf(citation: Citation): CslItem {
  const { source, outlets, moreOutlets, author, date, archivedUrl } = citation;
  const authors = author === null ? outlets : [author];
  const container = source === null ? 'Pacta' : outlets.at(0);
  return {
    id: citation.key,
    type: source === null ? 'webpage' : TYPES[source],
    title: oneLine(citation.title),
    ...(authors.length > 0 && { author: [...authors.map(oneLine), ...(moreOutlets > 0 ? ['et al.'] : [])].map((literal) => ({ literal })) }),
    ...(container !== undefined && { 'container-title': oneLine(container), publisher: oneLine(container) }),
    ...(date !== null && { issued: { 'date-parts': [dateParts(date)] } }),
    accessed: { 'date-parts': [dateParts(citation.consultedOn)] },
    URL: citation.url ?? citation.pacta.url,
    ...(archivedUrl !== null && { archive_location: archivedUrl }),
    language: citation.language,
    note: noteOf(citation),
    source: 'Pacta',
  };
}

/** Many citations as one CSL-JSON list. */
export const cslJson = (citations: Many<Citation>) => jsonList('[', citations, (each) => JSON.stringify(cslOf(each)), ']');

/** What a style without a field for it says in a note: the quote, then Pacta. */
export const noteOf = (citation: Citation) =>
  oneLine(citation.quote === null ? inPacta(citation) : `${quoted(citation.quote, citation.locale)} ${inPacta(citation)}`);
