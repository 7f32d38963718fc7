import type { Locale } from 'next-intl';
import { sentenceCase } from '../../i18n/number-in-words.ts';

/** A language by its code, as the reader calls it. */
export function languageName(code: string, locale: Locale): string {
  return sentenceCase(new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code, locale);
}
