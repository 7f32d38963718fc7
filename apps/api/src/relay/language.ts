import type { Bilingual, MaybeBilingual } from '@pacta/db';
import type { Locale } from '../__generated__/resolvers.ts';

const keyOf = (locale: Locale | null | undefined) => (locale === 'EN' ? 'en' : 'fr');

/** A text in the reader's language; French when none is named. */
export function inLanguage(text: Bilingual, locale: Locale | null | undefined): string;
export function inLanguage(text: MaybeBilingual, locale: Locale | null | undefined): string | null;
export function inLanguage(text: MaybeBilingual, locale: Locale | null | undefined) {
  return text[keyOf(locale)];
}
