import type { Citation } from './citation.ts';

/** Where Pacta stands in every style: behind the outlet, after « In ». */
export function inPacta({ pacta, locale }: Citation): string {
  const title = pacta.title === null ? '' : `, ${quoted(pacta.title, locale)}`;
  return `${locale === 'fr' ? 'Dans : ' : 'In: '}Pacta${title}, ${pacta.url}`;
}

/** A text in the quotation marks of a language. The blanks of the French ones don't break. */
export const quoted = (text: string, locale: Citation['locale']) => (locale === 'fr' ? `«\u00A0${text}\u00A0»` : `“${text}”`);
