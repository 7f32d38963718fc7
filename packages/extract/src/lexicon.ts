import { DEEDS_EN } from './lexicon/en/deeds.ts';
import { FURTHER_EN } from './lexicon/en/further.ts';
import { GRAMMAR_EN } from './lexicon/en/grammar.ts';
import { INSTRUMENTS_EN } from './lexicon/en/instruments.ts';
import { MEASURES_EN } from './lexicon/en/measures.ts';
import { DEEDS_FR } from './lexicon/fr/deeds.ts';
import { FURTHER_FR } from './lexicon/fr/further.ts';
import { GRAMMAR_FR } from './lexicon/fr/grammar.ts';
import { INSTRUMENTS_FR } from './lexicon/fr/instruments.ts';
import { MEASURES_FR } from './lexicon/fr/measures.ts';
import { Phrasebook } from './phrasebook.ts';

/** The languages that there are rules for. */
export type Language = 'fr' | 'en';

/** An idea that both languages have words for. */
export type Concept = keyof typeof GRAMMAR_FR | keyof typeof MEASURES_FR | keyof typeof DEEDS_FR | keyof typeof FURTHER_FR | keyof typeof INSTRUMENTS_FR;

/** Both languages say all of them: a concept that one lacks does not compile. */
const WORDS: Record<Language, Record<Concept, string>> = {
  fr: { ...GRAMMAR_FR, ...MEASURES_FR, ...DEEDS_FR, ...FURTHER_FR, ...INSTRUMENTS_FR },
  en: { ...GRAMMAR_EN, ...MEASURES_EN, ...DEEDS_EN, ...FURTHER_EN, ...INSTRUMENTS_EN },
};

function bookOf(language: Language): Phrasebook<Concept> {
  // The keys are the record's own.
  const concepts = Object.entries(WORDS[language]) as [Concept, string][];
  return new Phrasebook(concepts.flatMap(([concept, phrases]) => phrases.split(',').map((phrase) => [phrase.trim(), concept] as const)));
}

/** The words of each language for every concept. */
export const LEXICON: Record<Language, Phrasebook<Concept>> = { fr: bookOf('fr'), en: bookOf('en') };
