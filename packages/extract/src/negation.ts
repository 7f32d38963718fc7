import type { Concept, Language } from './lexicon.ts';
import type { Token } from './tokens.ts';
import { words } from './word-list.ts';

type Read = { language: Language; has(concept: Concept, from?: number, to?: number): boolean };

/** What completes « ne »; alone, « ne » says nothing (« avant qu’elles ne passent à l’action »). */
const COMPLETES = words('pas plus jamais aucun aucune rien guere nullement ni point personne');
/** These deny what follows them, not what came before. */
const FROM_HERE: Record<Language, ReadonlySet<string>> = { fr: words('aucun aucune ni sans nul nulle'), en: words('no without neither nor') };
const WITHOUT_MEANING = words('delai delais precedent doute cesse surprise attendre equivoque visa visas formalites autorisation clearance prior permission permis permit permits preavis notice limite limit passeport passport escale papers frais charge interruption exception licence license later fewer less doubt delay precedent');
const DENIES = words('not never cannot nobody');

/** For each clause the token from which on it is denied or refused; null for what is said to be so. */
export function negationsOf(tokens: readonly Token[], clauses: readonly { from: number; to: number }[], { language, has }: Read): (number | null)[] {
  let before: number | null = null;
  return clauses.map(({ from, to }, place) => {
    // "has not signed, and is not negotiating, any agreement that …"
    const goesOn = before !== null && before === clauses[place - 1]?.from && /^(?:any|aucun|aucune|ni|nor)$/.test(tokens[from]?.word ?? '');
    return (before = goesOn ? from : deniedIn(from, to));
  });

  function deniedIn(from: number, to: number): number | null {
    if (has('REFUSE', from, to)) return from;
    // « n’est pas remis en cause », « ni dénoncé ni suspendu »: it stands.
    if (has('KEPT', from, to) || has('E_TERMINATED', from, to) || has('E_SUSPENDED', from, to)) return null;
    let here: number | null = null;
    for (let at = from; at < to; at += 1) {
      const word = tokens[at]?.word ?? '';
      const next = tokens[at + 1]?.word ?? '';
      if (language === 'fr' && (word === 'ne' || (word === 'n' && !tokens[at + 1]?.capital)) && completes(tokens, at, to)) return verbBehindAnd(tokens, from, at + 1);
      if (language === 'en' && (DENIES.has(word) || (word === 't' && tokens[at]?.joinedBy === "'") || (word === 'yet' && next === 'to') || (word === 'short' && next === 'of')) && next !== 'only') return verbBehindAnd(tokens, from, at);
      // « Pas d’état-major commun »
      if (language === 'fr' && word === 'pas' && at < from + 3 && /^(?:de|d|un|une|question)$/.test(next)) return from;
      if (FROM_HERE[language].has(word) && !WITHOUT_MEANING.has(next === 'a' || next === 'any' || next === 'aucune' ? (tokens[at + 2]?.word ?? '') : next)) here ??= at;
    }
    return here;
  }
}

/** "it provides for upkeep and has yet to be ratified": what is denied begins at the verb behind « et » or "and". */
function verbBehindAnd(tokens: readonly Token[], from: number, at: number): number {
  for (let place = at - 1; place > from && at - place < 4; place -= 1)
    if (/^(?:et|and|but)$/.test(tokens[place]?.word ?? '') && /^(?:n|ne|has|have|is|are|was|were|does|did|do|will|would)$/.test(tokens[place + 1]?.word ?? '')) return place;
  return from;
}

function completes(tokens: readonly Token[], at: number, to: number): boolean {
  for (let place = at + 1; place < Math.min(to, at + 8); place += 1)
    // « n’auront plus à demander d’autorisation » allows.
    if (COMPLETES.has(tokens[place]?.word ?? '')) return !(tokens[place]?.word === 'plus' && /^(?:a|besoin|que|qu)$/.test(tokens[place + 1]?.word ?? ''));
  // « Aucune base ne sera ouverte »: what completes it came before.
  for (let place = at - 1; place >= Math.max(0, at - 6); place -= 1) if (/^(?:aucun|aucune|nul|nulle|personne|rien|ni)$/.test(tokens[place]?.word ?? '')) return true;
  return false;
}
