import type { Locale } from 'next-intl';

type Length = 'long' | 'short';

/** How precise a date of the record is: it says a year, a month or a day. */
export function precisionOf(date: string): 'year' | 'month' | 'day' {
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}

/**
 * A date of the record (`2025`, `2025-02`, `2025-02-06`) in the reader's language and never more precise than it is:
 * « 2025 », « février 2025 », « 6 février 2025 », « 1er février 2025 ». Its words hold together with no-break spaces.
 */
export function partialDate(date: string, locale: Locale, length: Length = 'long'): string {
  const precision = precisionOf(date);
  if (precision === 'year') return date;
  const day = precision === 'day' ? date : `${date}-01`;
  const format = new Intl.DateTimeFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', {
    timeZone: 'UTC',
    year: 'numeric',
    month: length,
    ...(precision === 'day' ? { day: 'numeric' } : {}),
  });
  const words = format.format(new Date(`${day}T00:00:00Z`)).replaceAll(' ', '\u00a0');
  return locale === 'fr' ? words.replace(/^1(?=\u00a0)/, '1er') : words;
}

/** The day of a moment of the record, as `2026-11-24`, in UTC. */
export function dayOf(moment: string): string {
  return moment.slice(0, 10);
}
