import type { Locale } from 'next-intl';

const WORDS: Record<Locale, readonly string[]> = {
  // Feminine, for « mesures » and « phrases »: it shows in « une » alone.
  fr: ['zéro', 'une', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze', 'treize', 'quatorze', 'quinze', 'seize'],
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen'],
};

/** A number as a headline has it: in words up to sixteen, in digits from there. French numbers are feminine. */
export function numberInWords(number: number, locale: Locale): string {
  return WORDS[locale][number] ?? new Intl.NumberFormat(locale).format(number);
}

/** With the first letter as a sentence begins. */
export function sentenceCase(text: string, locale: Locale): string {
  return text.slice(0, 1).toLocaleUpperCase(locale) + text.slice(1);
}
