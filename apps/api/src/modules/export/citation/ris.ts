import type { ArticleKind, Many } from '../exported.ts';
import type { Citation } from './citation.ts';
import { inPacta } from './credit.ts';
import { oneLine } from './one-line.ts';

const TYPES: Record<ArticleKind, string> = {
  NEWS: 'NEWS', OFFICIAL: 'ELEC', TREATY: 'LEGAL', ENCYCLOPEDIA: 'ENCYC', ACADEMIC: 'JOUR', REPORT: 'RPRT', OTHER: 'GEN',
};

/** A citation as one RIS reference, as Zotero, EndNote and Mendeley read it. A date without a day is `2025/02//`. */
export function risOf(citation: Citation): string {
  const { source, outlets, author, date, quote } = citation;
  const fields: [string, string | null | undefined][] = [
    ['TY', source === null ? 'ELEC' : TYPES[source]],
    ['ID', citation.key],
    ...(author === null ? outlets.map(corporate) : [author]).map((name): [string, string] => ['AU', name]),
    ['TI', citation.title],
    ['T2', source === null ? 'Pacta' : outlets.at(0)],
    ['PB', source === null ? 'Pacta' : outlets.at(0)],
    ['PY', date?.slice(0, 4)],
    ['DA', date && risDate(date)],
    ['UR', citation.url ?? citation.pacta.url],
    ['AV', citation.archivedUrl],
    ['Y2', risDate(citation.consultedOn)],
    ['LA', citation.language],
    ['AB', quote],
    ['N1', inPacta(citation)],
    ['DB', 'Pacta'],
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(value)}\r\n`] : []));
  return `${lines.join('')}ER  - \r\n`;
}

/** Many citations as a .ris file. */
export async function* risFile(citations: Many<Citation>): AsyncGenerator<string> {
  for await (const citation of citations) yield `${risOf(citation)}\r\n`;
}

/** RIS takes what follows a comma for a first name: « Ministère des Armées, France » would become France Ministère des Armées. */
const corporate = (name: string) => name.replace(/\s*,\s*/g, ' – ');

function risDate(date: string) {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}/${month}/${day}/`;
}
