import { later, stepOf, type FoundAgreement, type Telling } from './agreements.ts';
import type { Article } from './article.ts';
import { datesIn } from './dates.ts';
import type { AgreementKind } from './instruments.ts';
import type { Step } from './instrument-events.ts';
import type { Place } from './place.ts';
import type { Sentence } from './sentence.ts';

/** A noun that may mean any of the others: « l’accord » is a treaty, a convention or a memorandum named before. */
const PLAIN: readonly AgreementKind[] = ['DEFENCE_COOPERATION_AGREEMENT', 'OTHER'];

/** How far back an instrument is looked for: a hostile text names new ones without end. */
const LOOK_BACK = 24;

/** Puts together what the sentences of an article tell, one after the other: one agreement for each instrument. */
export class AgreementCollection {
  readonly found: FoundAgreement[] = [];
  readonly #article: Article;
  /** The instrument spoken of last. */
  current: FoundAgreement | null = null;

  readonly #publishedOn: string | null;
  #lastTold = -1;

  constructor(article: Article, publishedOn: string | null) {
    this.#article = article;
    this.#publishedOn = publishedOn;
  }

  /** Takes in what a sentence says of an instrument. Gives the agreement, or null when it is none of the record's. */
  take(telling: Telling, isFirstMention: boolean): FoundAgreement | null {
    const step = stepOf(telling, this.#publishedOn);
    this.#lastTold = telling.sentence.index;
    if (step === null && telling.steps.length > 0 && !telling.instrument.definite) return null;
    if (step !== null && this.#isComment(telling, step)) return null;
    const known = this.#known(telling, step);
    if (known) {
      this.#update(known, telling, step);
      return this.#turnTo(known, telling);
    }
    if (!isFirstMention || !isNew(telling, step)) return null;
    const agreement = this.#made(telling, step ?? 'SIGNED');
    this.found.push(agreement);
    return this.#turnTo(agreement, telling);
  }

  /** "It replaces a memorandum of 2016": the text goes on about the new one. */
  #turnTo(one: FoundAgreement, { steps }: Telling): FoundAgreement {
    const alive = this.current && this.current.step !== 'TERMINATED' && this.current.step !== 'SUSPENDED';
    const replaced = one.step === 'TERMINATED' && steps.some(({ at }) => /^(?:remplac|replac|supersed|substitu|succed|complet)/.test(this.#article.tokens[at]?.word ?? ''));
    if (!alive || !replaced) this.current = one;
    return one;
  }

  /** « Le Rwanda a dénoncé l’accord »: of one that the others have just signed this is a comment, not its end. */
  #isComment({ instrument, actors, date, sentence }: Telling, step: Step): boolean {
    const one = this.current;
    if (!one || date || !instrument.definite || one.step === 'TERMINATED' || (step !== 'TERMINATED' && step !== 'SUSPENDED')) return false;
    const [subject] = actors.filter(({ role, from }) => role === 'acts' && from < instrument.at);
    return subject !== undefined && one.sentence !== sentence.index && !one.parties.includes(subject.code);
  }

  /** "Signed on 8 July 2024, it …", « Il a été ratifié mardi »: a sentence that goes on about the instrument before it. */
  takePronoun(sentence: Sentence, publishedOn: string | null): void {
    const one = this.current;
    if (!one || sentence.index - this.#lastTold > 2 || sentence.heading) return;
    const step = pronounStep(this.#article, sentence);
    if (!step) return;
    const date = step === 'SIGNED' ? datesIn(this.#article.tokens, sentence.from, sentence.to, publishedOn, sentence.language)[0] : undefined;
    if (date && !one.date) one.date = date.date;
    one.steps.push({ step, date: date?.date ?? null, from: sentence.from, to: sentence.to });
    one.step = later(one.step, step);
  }

  /** The agreement that a noun means, if it was named before. */
  #known({ instrument, parties, ownParties, date, sentence }: Telling, step: Step | null): FoundAgreement | null {
    const recent = this.found.slice(-LOOK_BACK).reverse().filter(({ toldIn }) => toldIn !== sentence.index);
    const kind = instrument.kind;
    // « L’accord de 1994 » is not the letter that was signed this week.
    const older = date !== null && this.#publishedOn !== null && date.date.slice(0, 4) < this.#publishedOn.slice(0, 4);
    const fits = (one: FoundAgreement) => (one.heading && PLAIN.includes(one.kind)) || one.kind === kind || (PLAIN.includes(kind) && instrument.definite && !(older && one.date === null)) || (PLAIN.includes(one.kind) && PLAIN.includes(kind));
    // « le texte de 1963 » is the one of that year.
    if (instrument.anaphor) return date && this.current?.date && !date.date.startsWith(this.current.date) && !this.current.date.startsWith(date.date) ? (recent.find((one) => one.date && (one.date.startsWith(date.date) || date.date.startsWith(one.date))) ?? null) : this.current;
    const sameDate = (one: FoundAgreement) => !date || !one.date || one.date.startsWith(date.date) || date.date.startsWith(one.date);
    const sameParties = (one: FoundAgreement) => parties.every((code) => one.parties.includes(code)) || one.parties.every((code) => parties.includes(code));
    if (instrument.definite && !ownParties && !date) {
      const alive = (one: FoundAgreement) => one.step !== 'TERMINATED' && one.step !== 'SUSPENDED';
      // « L’accord prévoit … » is the new one, not the one that it replaces.
      const near = this.current && recent.includes(this.current) && fits(this.current) && alive(this.current) ? this.current : (recent.find((one) => fits(one) && alive(one)) ?? recent.find(fits));
      if (near) return near;
    }
    return recent.find((one) => fits(one) && sameParties(one) && sameDate(one) && !isAnother(one, step, instrument.definite, date?.date ?? null, this.#publishedOn)) ?? null;
  }

  #update(one: FoundAgreement, telling: Telling, step: Step | null): void {
    const place = this.#placeOf(telling);
    one.toldIn = telling.sentence.index;
    // What rests on an instrument says nothing new of one that the article has told of.
    const rests = telling.steps.every(({ implied }) => implied);
    if (step && !rests) {
      one.steps.push({ step, date: telling.date?.date ?? null, from: place.at, to: place.end });
      // What a headline promises a text may have done; what a text has done no later plan undoes.
      one.step = one.heading ? step : later(one.step, step);
    }
    if (one.heading && !telling.sentence.heading) Object.assign(one, { from: place.at, to: place.end, sentence: telling.sentence.index, heading: false });
    if (telling.date && (!one.date || telling.date.date.length > one.date.length)) one.date = telling.date.date;
    const title = this.#titleOf(telling);
    if (title && (!one.title || title.length > one.title.length)) one.title = title;
    if (PLAIN.includes(one.kind) && !PLAIN.includes(telling.instrument.kind) && telling.ownParties) one.kind = telling.instrument.kind;
    if (telling.ownParties && one.parties.length < 2) one.parties = [...new Set([...one.parties, ...telling.parties])];
  }

  #made(telling: Telling, step: Step): FoundAgreement {
    const { at, end } = this.#placeOf(telling);
    const date = step === 'PROPOSED' ? null : (telling.date?.date ?? null);
    return {
      title: this.#titleOf(telling),
      kind: telling.instrument.kind,
      step,
      steps: [{ step, date, from: at, to: end }],
      date,
      parties: telling.parties,
      several: telling.instrument.plural,
      from: at,
      to: end,
      sentence: telling.sentence.index,
      toldIn: telling.sentence.index,
      heading: telling.sentence.heading,
    };
  }

  /** The name as it is written, when it is more than a noun that any instrument has. */
  #titleOf({ instrument }: Telling): string | null {
    const { tokens, text } = this.#article;
    if (instrument.plural || instrument.anaphor || instrument.nameEnd - instrument.at < 2) return null;
    return text.slice(tokens[instrument.at]?.start ?? 0, tokens[instrument.nameEnd - 1]?.end ?? 0);
  }

  /** From the first to the last of the instrument, its parties, its step and its date, within its sentence. */
  #placeOf({ instrument, steps, date, actors, parties, sentence }: Telling): Place {
    let [at, end] = [instrument.at, instrument.nameEnd];
    const take = (from: number, to: number) => { at = Math.min(at, from); end = Math.max(end, to); };
    const near = (from: number, to: number) => from - end < 30 && at - to < 30;
    for (const step of steps) if (near(step.at, step.end)) take(step.at, step.end);
    if (date && near(date.from, date.to)) take(date.from, date.to);
    for (const actor of actors) if (actor.role === 'acts' && parties.includes(actor.code) && near(actor.from, actor.to)) take(actor.from, actor.to);
    if (at > sentence.from && /^(?:l|le|la|les|un|une|the|a|an|d|des|plusieurs|several|du)$/.test(this.#article.tokens[at - 1]?.word ?? '')) at -= 1;
    return { at: Math.max(at, sentence.from), end: Math.min(end, sentence.to) };
  }
}

/** The step that is said of « il » or "it" at the beginning of a sentence, or of nobody named: "Signed on 8 July, …". */
function pronounStep({ tokens }: Article, sentence: Sentence): Step | null {
  const opens = tokens.slice(sentence.from, sentence.from + 12).map(({ word }) => word);
  const [first = ''] = opens;
  const pronoun = /^(?:il|elle|celui|celle|it|this|ce)$/.test(first);
  const participle = sentence.places('E_SIGNED').some(({ at }) => at < sentence.from + 3) && opens.some((word) => /^(?:il|elle|it|celui|celle)$/.test(word));
  if (!pronoun && !participle) return null;
  for (const [concept, step] of [['E_SIGNED', 'SIGNED'], ['E_RATIFIED', 'RATIFIED']] as const) {
    const place = sentence.places(concept)[0];
    const clause = place && sentence.clauseAt(place.at);
    if (place && clause && place.at - sentence.from < 10 && clause.deniedFrom === null && !clause.conditional && !clause.prospective && !clause.wished && !sentence.has('E_AUTHORISE')) return step;
  }
  return null;
}

/** An indefinite noun with a step of its own is another instrument than one that was already further on. */
function isAnother(one: FoundAgreement, step: Step | null, definite: boolean, date: string | null, publishedOn: string | null): boolean {
  // What is still negotiated is not what was signed years ago.
  if (one.step === 'PROPOSED' && step !== 'PROPOSED' && date !== null && publishedOn !== null && date.slice(0, 4) < publishedOn.slice(0, 4)) return true;
  if (definite || one.heading) return false;
  return (step === 'PROPOSED') !== (one.step === 'PROPOSED') || (date !== null && one.date === null && one.step === 'IN_FORCE');
}

/** Whether a telling is enough to record an instrument that was not named before. */
function isNew({ instrument, parties, steps, date, actors, ownParties }: Telling, step: Step | null): boolean {
  const organized = actors.some(({ kind, code }) => kind === 'organization' && parties.includes(code));
  if (parties.length < 2 && !organized) return false;
  if (instrument.anaphor || step === null) return false;
  const said = steps.filter(({ denied }) => !denied);
  // "under the deal" alone: what was agreed, and no instrument that is named.
  const named = instrument.nameEnd - instrument.at > 1 || date !== null || !instrument.definite || ownParties;
  if (!named && said.every(({ implied }) => implied)) return false;
  if (instrument.weak) return said.some((one) => one.step === 'SIGNED');
  return said.length > 0 || date !== null;
}
