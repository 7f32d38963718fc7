import type { Actor } from './bind-parties.ts';
import type { Clause } from './clause.ts';
import type { Concept } from './lexicon.ts';
import type { Measure } from './measures.ts';
import type { Sentence } from './sentence.ts';

/** What says by itself that a sentence speaks of what states do together. */
const BONDS: readonly Concept[] = ['TOGETHER', 'BOTH', 'DECIDE', 'PROVIDE', 'EXCHANGE', 'I_AGREEMENT', 'I_PROTOCOL', 'I_MOU', 'I_TREATY', 'I_SOFA', 'I_CHARTER', 'I_ANAPHOR'];

/** Whether a sentence speaks of what states do together, and not of one of them, or of the threat. */
export function bindsParties(sentence: Sentence, acting: number): boolean {
  if (acting > 1 || BONDS.some((concept) => sentence.has(concept))) return true;
  return acting > 0 && (sentence.has('CONTINUE') || sentence.has('PERMIT') || sentence.clauses.some(({ prospective }) => prospective));
}

/** How near its beginning a sentence names what it is about. */
const SUBJECT = 5;

/**
 * Once an article has said who agrees, a sentence that names nobody else goes on about them: « Chaque pays fournit un
 * bataillon », "Crews will be taught in Skövde". One that begins with a rebel or a smuggler tells of the threat.
 */
export function goesOnAbout(sentence: Sentence, actors: readonly Actor[], known: ReadonlySet<string>): boolean {
  if (sentence.heading || known.size < 2) return false;
  const states = actors.filter(({ kind, role }) => kind === 'country' && role !== 'place');
  if (states.length > 0 && !states.some(({ code }) => known.has(code))) return false;
  // "The only American base on the continent is in Djibouti": elsewhere.
  const elsewhere = actors.some(({ kind, role, code }) => kind === 'country' && role === 'place' && !known.has(code));
  if (elsewhere && !sentence.clauses.some(({ prospective, conditional }) => prospective || conditional)) return false;
  const threat = sentence.places('ARMEDGROUP').some(({ at }) => at < sentence.from + SUBJECT);
  // « Les pêcheurs, eux, … », « soupire une enseignante »: people whom it befalls.
  if (isBystanders(sentence)) return false;
  return !threat || sentence.has('PERMIT') || sentence.clauses.some(({ prospective, conditional }) => prospective || conditional);
}

/** Whether a sentence tells of people whom it befalls, and not of those who agree. */
export const isBystanders = (sentence: Sentence) => sentence.has('SIGHS') || sentence.has('BYSTANDER', sentence.from, sentence.from + SUBJECT);

/** What is told as over is no measure of the parties: « avait cédé deux vedettes en 2022 ». */
export const isTold = ({ clause, sentence }: Measure, isOwn: boolean) =>
  (isOwn ? clause.pluperfect && !sentence.has('DECIDE') && !namesInstrument(sentence, clause) : clause.past || clause.pastTense || clause.pluperfect);

const INSTRUMENTS: readonly Concept[] = ['I_AGREEMENT', 'I_PROTOCOL', 'I_MOU', 'I_TREATY', 'I_SOFA', 'I_CHARTER', 'I_ANAPHOR'];
const namesInstrument = (sentence: Sentence, { from, to }: Clause) => INSTRUMENTS.some((concept) => sentence.has(concept, from, to));

/** « Le Mali, lui, forme ses soldats en Russie »: what others do, in an article about two that agree, unless they agree as well. */
export const isElsewhere = (sentence: Sentence, acting: readonly string[], known: ReadonlySet<string>) =>
  known.size > 1 && acting.length > 0 && acting.every((code) => code.length === 2 && !known.has(code))
  && !sentence.has('DECIDE') && !sentence.has('BOTH') && !INSTRUMENTS.some((concept) => sentence.has(concept)) && !sentence.clauses.some(({ prospective }) => prospective);
