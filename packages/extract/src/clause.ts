import type { Concept, Language } from './lexicon.ts';
import { negationsOf } from './negation.ts';
import type { Place } from './place.ts';
import type { Token } from './tokens.ts';
import { words } from './word-list.ts';

/** A stretch of a sentence between commas, marks and relatives, with how it is meant. Tokens, end exclusive. */
export type Clause = {
  from: number;
  to: number;
  /** Clauses between the same strong marks share this number: what one of them says of its subject holds for the others. */
  group: number;
  /** The token from which on it is denied or refused; null when it is not. */
  deniedFrom: number | null;
  conditional: boolean;
  prospective: boolean;
  /** What somebody hopes, asks for or threatens: no measure yet. */
  wished: boolean;
  reported: boolean;
  rumoured: boolean;
  past: boolean;
  /** Told as over, by the form of its verb. */
  pastTense: boolean;
  /** « avait cédé », "had sold": over before what the article tells. */
  pluperfect: boolean;
  /** An attempt that came to nothing. */
  failed: boolean;
};

type Read = {
  from: number;
  to: number;
  language: Language;
  has(concept: Concept, from?: number, to?: number): boolean;
  places(concept: Concept): readonly Place[];
};

const STRONG = words(`; : ( ) [ ] — – - « » “ ” " ! ? …`);
const CONTRAST: Record<Language, ReadonlySet<string>> = {
  fr: words('mais tandis alors cependant toutefois pourtant quoique'),
  en: words('but while whereas although though however'),
};
const RELATIVE: Record<Language, ReadonlySet<string>> = {
  fr: words('qui dont lequel laquelle lesquels lesquelles auquel auxquels'),
  en: words('which who whose whom where'),
};
const FINITE: Record<Language, ReadonlySet<string>> = {
  fr: words('a ont est sont sera seront etait etaient avait avaient peut peuvent doit doivent va vont fait font'),
  en: words('is are was were has have had will would may might can could shall does did'),
};

/** A French verb in the conditional ends in -rait or -raient; these nouns and verbs do too. */
const NO_CONDITIONAL = words('trait extrait retrait portrait attrait soustrait distrait abstrait contrait parait disparait apparait reparait connait entrait montrait rencontrait offrait ouvrait souffrait couvrait demeurait restait tirait retirait attirait inspirait declarait preparait separait assurait durait figurait jurait livrait entourait esperait operait considerait cooperait accelerait liberait integrait administrait concentrait');
const FUTURE_FRENCH = /(?:era|eront|ira|iront|rra|rront|dra|dront|ura|uront)$/;
const WOULD = words('would could might should');

const PLUPERFECT: Record<Language, ReadonlySet<string>> = { fr: words('avait avaient'), en: words('had') };
const PAST: Record<Language, ReadonlySet<string>> = {
  fr: words('avait avaient etait etaient fut furent eut eurent'),
  en: words('was were had did went came began ran saw took'),
};
const IMPERFECT = /[^r](?:ait|aient)$/;
const NO_IMPERFECT = words('fait trait extrait retrait portrait souhait bienfait parfait forfait soustrait lait soient aient satisfait plait');
const PARTICIPLE = /(?:e|es|i|is|u|us|it|ert)$/;

/** Cuts a sentence into clauses and says how each is meant. */
export function clausesOf(tokens: readonly Token[], read: Read): Clause[] {
  const { from, to, language, has } = read;
  const cuts: { from: number; to: number; group: number }[] = [];
  let start = from;
  let group = 0;
  const cut = (at: number) => {
    if (at > start) cuts.push({ from: start, to: at, group });
    start = at;
  };
  for (let at = from; at < to; at += 1) {
    const word = tokens[at]?.word ?? '';
    const strong = tokens[at]?.kind === 'mark' && STRONG.has(word);
    if (strong || (CONTRAST[language].has(word) && at > from)) {
      cut(at);
      group += 1;
      if (strong) start = at + 1;
    } else if ((word === ',' && !partsNames(tokens, at)) || word === '.') {
      cut(at);
      start = at + 1;
    } else if (RELATIVE[language].has(word)) cut(at);
  }
  cut(to);
  const denied = negationsOf(tokens, cuts, read);
  const clauses: Clause[] = [];
  for (const [place, range] of cuts.entries()) {
    const before = clauses.at(-1);
    const { finite, would, will, past, pluperfect, unreal } = verbsIn(tokens, range, language);
    // « ne prévoit ni base, ni stationnement », "will not involve bases, combat troops": a list goes on as it began.
    const goesOn = !finite && before?.group === range.group && before.deniedFrom !== null && !startsAnew(tokens, range);
    clauses.push({
      ...range,
      deniedFrom: denied[place] ?? (goesOn ? range.from : null),
      conditional: would || has('IF', range.from, range.to),
      prospective: will || has('WILL', range.from, range.to),
      wished: has('WISH', range.from, range.to) || has('THREATEN', range.from, range.to),
      reported: has('REPORTED', range.from, range.to),
      rumoured: has('RUMOUR', range.from, range.to) || (before?.group === range.group && before.rumoured),
      past: has('PASTONCE', range.from, range.to),
      pastTense: past && !will && !would,
      pluperfect: pluperfect && !would,
      failed: unreal || has('FAILED', range.from, range.to),
    });
  }
  denySubjects(tokens, clauses, read);
  return clauses;
}

/** Of an instrument that a relative tells of, the verb behind it denies nothing. */
const INSTRUMENTS: readonly Concept[] = ['I_AGREEMENT', 'I_PROTOCOL', 'I_MOU', 'I_TREATY', 'I_SOFA', 'I_CHARTER'];

/**
 * « L’idée de patrouilles mixtes, avancée par Abidjan, a été écartée »; "Moldova, invited, did not come": what a verb denies
 * of its subject holds for the clauses before it that have no verb of their own.
 */
function denySubjects(tokens: readonly Token[], clauses: readonly Clause[], { language, has }: Read): void {
  for (const [place, clause] of clauses.entries()) {
    const opens = tokens[clause.from]?.word ?? '';
    if (clause.deniedFrom !== clause.from || !(FINITE[language].has(opens) || /^(?:ne|n|did|does|do|declined|refused|rejected|refuse|rejette)$/.test(opens))) continue;
    for (let back = place - 1; back >= 0; back -= 1) {
      const before = clauses[back];
      if (!before || before.group !== clause.group || before.deniedFrom !== null) break;
      const hasVerb = someWord(tokens, before, (word) => FINITE[language].has(word));
      // « La France, qui avait cédé deux vedettes, et le Danemark ne sont pas associés »: past the relative.
      if (hasVerb && RELATIVE[language].has(tokens[before.from]?.word ?? '') && !INSTRUMENTS.some((concept) => has(concept, before.from, before.to))) continue;
      if (hasVerb) break;
      before.deniedFrom = before.from;
    }
  }
}

/** What the verbs of a clause say, as far as their endings tell. One look at each word. */
function verbsIn(tokens: readonly Token[], { from, to }: { from: number; to: number }, language: Language) {
  const said = { finite: false, would: false, will: false, past: false, pluperfect: false, unreal: false };
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (!token || token.kind !== 'word') continue;
    const { word } = token;
    if (FINITE[language].has(word)) said.finite = true;
    said.pluperfect ||= PLUPERFECT[language].has(word);
    said.unreal ||= language === 'en' && word === 'have' && /^(?:would|could|might)$/.test(tokens[at - 1]?.word ?? '');
    said.past ||= PAST[language].has(word) || (language === 'fr' && (IMPERFECT.test(word) && !NO_IMPERFECT.has(word) || (word === 'ont' && PARTICIPLE.test(tokens[at + 1]?.word ?? ''))));
    if (language === 'en') said.would ||= WOULD.has(word) && !token.capital;
    else if (word.length > 4) {
      said.would ||= (word.endsWith('rait') || word.endsWith('raient')) && !NO_CONDITIONAL.has(word);
      said.will ||= (word.endsWith('ra') || word.endsWith('ront')) && FUTURE_FRENCH.test(word);
    }
  }
  return said;
}

/** « du Niger, du Tchad et de la Libye »: a comma between two names parts no clauses. */
function partsNames(tokens: readonly Token[], at: number): boolean {
  if (!tokens[at - 1]?.capital) return false;
  for (let place = at + 1; place < at + 4; place += 1) {
    const token = tokens[place];
    if (token?.capital) return true;
    if (!token || !/^(?:de|d|du|des|la|le|l|les|the|and|et|a|au|avec|with|of)$/.test(token.word)) return false;
  }
  return false;
}

function someWord(tokens: readonly Token[], { from, to }: { from: number; to: number }, test: (word: string) => boolean): boolean {
  for (let at = from; at < to; at += 1) if (test(tokens[at]?.word ?? '')) return true;
  return false;
}

/** A clause that begins with a pronoun or a conjunction has a verb of its own, whatever it is. */
const ANEW = words('il elle ils elles on nous it they he she we et and puis then qui which who selon according');
const startsAnew = (tokens: readonly Token[], { from }: { from: number }) => ANEW.has(tokens[from]?.word ?? '');
