import type { Citation } from './citation.ts';
import { inPacta, quoted } from './credit.ts';
import { oneLine } from './one-line.ts';

/**
 * A citation to read, in one line:
 * `L’Afrique en vrai, « Titre », février 2025, https://…. Dans : Pacta, « Accord », https://…, consulté le 24 novembre 2026.`
 */
export function citationText(citation: Citation): string {
  const { source, consultedOn, locale } = citation;
  const read = `${locale === 'fr' ? 'consulté le' : 'consulted on'} ${dateInWords(consultedOn, locale)}.`;
  const first = source === null ? outletsInWords(citation) : sourceInWords(citation);
  return oneLine([first, `${inPacta(citation)}, ${read}`].filter((part) => part !== '').join(' '));
}

function sourceInWords({ outlets, author, title, date, url, archivedUrl, quote, locale }: Citation): string {
  const archive = archivedUrl === null ? null : `${locale === 'fr' ? 'copie archivée : ' : 'archived copy: '}${archivedUrl}`;
  const undated = locale === 'fr' ? 's. d.' : 'n.d.';
  const parts = [...outlets, author, quoted(title, locale), date === null ? undated : dateInWords(date, locale), url, archive];
  const work = parts.filter((part) => part !== null).join(', ');
  if (quote !== null) return `${work}${locale === 'fr' ? '\u00A0: ' : ': '}${quoted(quote, locale)}.`;
  return work.endsWith('.') ? work : `${work}.`;
}

function outletsInWords({ outlets, moreOutlets, locale }: Citation): string {
  if (outlets.length === 0) return '';
  const names = outlets.join(locale === 'fr' ? '\u00A0; ' : '; ');
  if (moreOutlets === 0) return `${names}.`;
  const [french, english] = moreOutlets === 1 ? ['une autre source', 'one other source'] : [`${moreOutlets} autres sources`, `${moreOutlets} other sources`];
  return locale === 'fr' ? `${names} et ${french}.` : `${names} and ${english}.`;
}

/** A partial date in words, no more precise than it is: « 2025 », « février 2025 », « 6 février 2025 ». */
export function dateInWords(date: string, locale: Citation['locale']): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  // Written out so that the words don't depend on the language data of the machine.
  const name = MONTHS[locale][Number(month) - 1] ?? month;
  if (day === undefined) return `${name} ${year}`;
  return `${locale === 'fr' && Number(day) === 1 ? '1er' : Number(day)} ${name} ${year}`;
}

const MONTHS = {
  fr: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
};
