import type { Bilingual } from '../sql/fragment.ts';

/** A text made for each of the two languages. */
export const bothLanguages = (text: (language: 'fr' | 'en') => string): Bilingual => ({ fr: text('fr'), en: text('en') });

/** Sentences one after the other; what was not said is left out. */
export const sentences = (...said: (Bilingual | null)[]): Bilingual =>
  bothLanguages((language) => said.flatMap((sentence) => (sentence ? [sentence[language]] : [])).join(' '));

/** « défense, consultation ». */
export const enumerated = (items: Bilingual[]): Bilingual =>
  bothLanguages((language) => items.map((item) => item[language]).join(', '));
