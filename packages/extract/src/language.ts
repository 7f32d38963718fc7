import type { Language } from './lexicon.ts';
import type { Token } from './tokens.ts';
import { words } from './word-list.ts';

/** Little words that the other language lacks. */
const FRENCH = words('le la les des du un une et est ont dans pour sur par avec au aux qui que leur leurs ce cette ses sont entre ne pas plus d l');
const ENGLISH = words('the of and to in that is was for with by on from their has have will an be are at as its it which not');

/** How many words say which language it is; a longer text says nothing more. */
const ENOUGH = 3000;

/** The language of some tokens by their little words; null when there are too few of them, or as many of one as of the other. */
export function languageOf(tokens: readonly Token[], from = 0, to = tokens.length): Language | null {
  let french = 0;
  let english = 0;
  for (let at = from; at < Math.min(to, from + ENOUGH); at += 1) {
    const word = tokens[at]?.word ?? '';
    if (FRENCH.has(word)) french += 1;
    else if (ENGLISH.has(word)) english += 1;
  }
  if (french + english === 0 || french === english) return null;
  return french > english ? 'fr' : 'en';
}
