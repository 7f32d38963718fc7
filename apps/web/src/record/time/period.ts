import type { TimelineUnit } from '@pacta/client';
import type { Locale } from 'next-intl';
import { partialDate } from '../../i18n/partial-date.ts';

/** A period of the timeline in the reader's words: « 1990–1999 », « 1994 », « mai 1994 ». */
export function nameOfPeriod(period: string, by: TimelineUnit, locale: Locale): string {
  return by === 'DECADE' ? `${period}–${Number(period) + 9}` : partialDate(period, locale);
}
