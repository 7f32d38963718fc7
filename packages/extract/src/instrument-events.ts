import type { Article } from './article.ts';
import type { Instrument } from './instruments.ts';
import type { Concept } from './lexicon.ts';
import type { Place } from './place.ts';
import type { Sentence } from './sentence.ts';
import { words } from './word-list.ts';

/** What a sentence says of an instrument, lowest first. */
export type Step = 'PROPOSED' | 'ANNOUNCED' | 'SIGNED' | 'RATIFIED' | 'IN_FORCE' | 'SUSPENDED' | 'TERMINATED';

/** A step of an instrument, and where it is said. `denied`: it is said not to have been taken. */
export type SaidStep = Place & {
  step: Step;
  denied: boolean;
  /** Not said but implied: what is voted to be ratified was signed, what something rests on is in force. */
  implied: boolean;
};

const STEPS: readonly (readonly [Concept, Step])[] = [
  ['E_PROPOSED', 'PROPOSED'], ['E_ANNOUNCED', 'ANNOUNCED'], ['E_SIGNED', 'SIGNED'], ['E_RATIFIED', 'RATIFIED'], ['E_INFORCE', 'IN_FORCE'],
  ['E_SUSPENDED', 'SUSPENDED'], ['E_TERMINATED', 'TERMINATED'],
  // Said of an instrument only with a negation: « n’est pas remis en cause ».
  ['KEPT', 'IN_FORCE'],
];

/** Words that stand before their instrument: « repose sur l’accord », "under a 2015 agreement", "replaces the pact". */
const BEFORE_IT = /^(?:rupture|repos|en vertu|en application|dans le cadre|au titre|sur la base|regi|cree|institue|conformement|s appuie|decoul|issu|prevu|fond|under|governed|in line|pursuant|by virtue|in accordance|within|draws|stem|created|set up|established|rests|based|is based|rooted|anchored|operat|flow|grew|provided)/;
const REPLACING = /^(?:remplac|replac|supersed|se substitu|succede|prend la suite)/;
/** A deed that is not done yet: « à signer », "to sign", « avant de conclure ». */
const INFINITIVE = words('signer conclure parapher sceller ratifier denoncer suspendre rompre annuler abroger resilier mettre remplacer adopter publier annoncer sign conclude initial ratify denounce suspend terminate scrap cancel replace adopt end quit freeze');
const AHEAD = words('avant vue prochaine prochain prochainement bientot before ahead pending');
/** What does not hold back a deed: « viennent de signer », "managed to sign", « après avoir ». */
const DONE = words('vient viennent venait apres pour helped managed');

const DISTANCE_ACROSS = 14;
const FARTHEST = 45;

/** Gives every step that the sentence tells to the instrument that it is told of. */
export function stepsIn(article: Article, sentence: Sentence, instruments: readonly Instrument[]): Map<Instrument, SaidStep[]> {
  const steps = new Map<Instrument, SaidStep[]>(instruments.map((instrument) => [instrument, []]));
  for (const [concept, step] of STEPS)
    for (const place of sentence.places(concept)) {
      const said = concept === 'KEPT' ? keptStep(article, sentence, place) : readStep(article, sentence, place, step);
      const instrument = instrumentOf(article, sentence, place, instruments);
      if (said && instrument) steps.get(instrument)?.push(said);
    }
  shareSteps(article, sentence, instruments, steps);
  return steps;
}

const AND = words('et and ainsi as ,');

/** « repose sur l’accord de 2017, ainsi que sur un arrangement technique »: what is said of the first holds for the second. */
function shareSteps({ tokens }: Article, sentence: Sentence, instruments: readonly Instrument[], steps: Map<Instrument, SaidStep[]>): void {
  for (const [place, instrument] of instruments.entries()) {
    const before = instruments[place - 1];
    const own = steps.get(instrument) ?? [];
    if (!before || own.length > 0 || instrument.anaphor || sentence.clauseAt(before.at)?.group !== sentence.clauseAt(instrument.at)?.group) continue;
    let joined = false;
    for (let at = Math.max(before.nameEnd, instrument.at - 6); at < instrument.at; at += 1) if (AND.has(tokens[at]?.word ?? '')) joined = true;
    if (joined) steps.set(instrument, (steps.get(before) ?? []).filter((step) => step.at < before.at));
  }
}

const wordsAt = ({ tokens }: Article, { at, end }: Place) => tokens.slice(at, end).map(({ word }) => word).join(' ');

function instrumentOf(article: Article, sentence: Sentence, place: Place, instruments: readonly Instrument[]): Instrument | null {
  const phrase = wordsAt(article, place);
  const passive = /^(?:par|by)$/.test(article.tokens[place.end]?.word ?? '') || /^(?:par|by)$/.test(article.tokens[place.end + 1]?.word ?? '');
  const onlyAfter = BEFORE_IT.test(phrase) || (REPLACING.test(phrase) && !passive);
  const group = sentence.clauseAt(place.at)?.group;
  let nearest: { instrument: Instrument; distance: number } | null = null;
  for (const instrument of instruments) {
    if (place.at >= instrument.noun && place.at < instrument.end) continue;
    const behind = instrument.at >= place.at;
    if (onlyAfter && !behind) continue;
    const gap = behind ? instrument.at - place.end : place.at - instrument.nameEnd;
    if (onlyAfter && gap > 8) continue;
    const across = sentence.clauseAt(instrument.at)?.group === group ? 0 : DISTANCE_ACROSS;
    const distance = Math.max(0, gap) + across;
    if (distance <= FARTHEST && (!nearest || distance < nearest.distance)) nearest = { instrument, distance };
  }
  return nearest?.instrument ?? null;
}

function readStep(article: Article, sentence: Sentence, place: Place, step: Step): SaidStep | null {
  const { tokens } = article;
  const clause = sentence.clauseAt(place.at);
  if (!clause) return null;
  const denied = deniedByGrammar(article, sentence, place);
  const word = tokens[place.at]?.word ?? '';
  const before = [1, 2, 3].map((back) => tokens[place.at - back]?.word ?? '');
  const infinitive = INFINITIVE.has(word) && (sentence.language === 'fr' || before.some((one) => /^(?:to|will|would|could|may|might|must|should|shall|can)$/.test(one)));
  const supposed = sentence.places('IF').some(({ at }) => at < place.at && sentence.clauseAt(at)?.group === clause.group);
  const ahead = supposed || (infinitive && !before.some((one) => DONE.has(one))) || clause.conditional || before.some((one) => AHEAD.has(one)) || isComing(article, place, sentence) || isNearing(article, place);
  if (step === 'RATIFIED') {
    const authorised = sentence.has('E_AUTHORISE') || sentence.has('WILL', clause.from, clause.to);
    return denied || ahead || authorised ? { ...place, step: 'SIGNED', denied: false, implied: true } : { ...place, step, denied, implied: false };
  }
  if (step === 'SIGNED' || step === 'ANNOUNCED') {
    if (ahead || clause.wished) return step === 'SIGNED' ? { ...place, step: 'PROPOSED', denied, implied: false } : null;
    return { ...place, step, denied, implied: false };
  }
  if (step === 'SUSPENDED' || step === 'TERMINATED') return ahead || clause.wished ? null : { ...place, step, denied, implied: false };
  return { ...place, step, denied, implied: step === 'IN_FORCE' && BEFORE_IT.test(wordsAt(article, place)) };
}

const keptStep = (article: Article, sentence: Sentence, place: Place): SaidStep | null =>
  (deniedByGrammar(article, sentence, place) ? { ...place, step: 'IN_FORCE', denied: false, implied: false } : null);

const DENIAL = words('ne n pas ni jamais aucun aucune not never neither nor no without cannot sans');

/** « n’a pas été dénoncé » denies; « a dénoncé », which itself sounds like a refusal, does not. Close by: a relative clause may lie between. */
function deniedByGrammar({ tokens }: Article, sentence: Sentence, { at, end }: Place): boolean {
  for (let back = 1; back <= 6 && at - back >= sentence.from; back += 1) {
    const token = tokens[at - back];
    if (!token || (token.kind === 'mark' && token.word !== "'") || /^(?:que|qui|which|that|mais|but)$/.test(token.word)) break;
    // « N’Djamena » denies nothing.
    if (token.word === 'n' && tokens[at - back + 1]?.capital) continue;
    if (DENIAL.has(token.word) || (token.word === 't' && token.joinedBy === "'")) return true;
  }
  for (let place = end; place < Math.min(sentence.to, end + 3); place += 1) if (/^(?:aucun|aucune|no|any|ni)$/.test(tokens[place]?.word ?? '')) return tokens[place]?.word !== 'any';
  return false;
}

/** « sera signé », "will be signed", « doit être paraphé ». */
function isComing({ tokens }: Article, { at }: Place, sentence: Sentence): boolean {
  for (let back = 1; back <= 5 && at - back >= sentence.from; back += 1) {
    const word = tokens[at - back]?.word ?? '';
    if (tokens[at - back]?.kind === 'mark') return false;
    if (/^(?:sera|seront|doit|doivent|devra|devront|devrait|devraient|pourrait|will|would|expected|due|shall|must|could|may|should|compte|comptent|espere|esperent|hopes|hope)$/.test(word)) return true;
  }
  return /^(?:signera|signeront|conclura|concluront|paraphera|parapheront)$/.test(tokens[at]?.word ?? '');
}

/** « la conclusion prochaine d’un accord », "the forthcoming signature". */
const isNearing = ({ tokens }: Article, { at, end }: Place) => /^(?:prochaine?s?|imminente?|future|forthcoming|upcoming|planned|prevue?)$/.test(tokens[end]?.word ?? '') || /^(?:prochaine?|future|imminente|forthcoming|upcoming|planned|imminent)$/.test(tokens[at - 1]?.word ?? '');
