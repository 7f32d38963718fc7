import type { Article } from './article.ts';
import type { Concept } from './lexicon.ts';
import type { Mention } from './mentions.ts';

/** Fewer words of security than this, and an article is about something else. */
const FEWEST = 1;

/** Words that only soldiers, police and their ministers need. */
const OF_SECURITY: readonly Concept[] = ['SECURITY', 'I_SOFA', 'PATROL', 'PURSUIT', 'LIAISON', 'JOINTFORCE', 'DEFENDOTHER', 'CHECKPOINT', 'PEACEOPS', 'ARMSTRAFFIC', 'PREDEPLOY', 'TRANSIT', 'MILSCHOOL'];

/**
 * Whether an article may be about security cooperation at all: two states or organisations, enough words of security, and
 * not more of sport, trade or a peace within a state. Nothing is proposed of others, whatever their vocabulary.
 */
export function isRelevant(article: Article, mentions: readonly Mention[]): boolean {
  if (new Set(mentions.map(({ code }) => code)).size < 2) return false;
  const count = (...concepts: readonly Concept[]) =>
    article.sentences.reduce((sum, sentence) => sum + concepts.reduce((all, concept) => all + sentence.places(concept).length, 0), 0);
  // « une usine d’obus »: arms say it where no soldier is named.
  const security = count(...OF_SECURITY) || count('ARMS', 'EXERCISE');
  const sport = count('SPORT');
  return security >= FEWEST && sport < 4 && sport * 2 < security && count('FICTION') < 3 && count('TRADE') + (count('PEACE') + count('FICTION')) * 2 <= security;
}
