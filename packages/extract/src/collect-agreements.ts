import { later, stepOf, type FoundAgreement, type Telling } from './agreements.ts';
import type { Article } from './article.ts';
import type { AgreementKind } from './instruments.ts';
import type { Step } from './instrument-events.ts';
import type { Place } from './place.ts';

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

  constructor(article: Article) {
    this.#article = article;
  }

  /** Takes in what a sentence says of an instrument. Gives the agreement, or null when it is none of the record's. */
  take(telling: Telling, isFirstMention: boolean): FoundAgreement | null {
    const step = stepOf(telling);
    if (step === null && telling.steps.length > 0 && !telling.instrument.definite) return null;
    const known = this.#known(telling, step);
    if (known) {
      this.#update(known, telling, step);
      return (this.current = known);
    }
    if (!isFirstMention || !isNew(telling, step)) return null;
    const agreement = this.#made(telling, step ?? 'SIGNED');
    this.found.push(agreement);
    return (this.current = agreement);
  }

  /** The agreement that a noun means, if it was named before. */
  #known({ instrument, parties, ownParties, date }: Telling, step: Step | null): FoundAgreement | null {
    const recent = this.found.slice(-LOOK_BACK).reverse();
    const kind = instrument.kind;
    const fits = (one: FoundAgreement) => one.kind === kind || (PLAIN.includes(kind) && instrument.definite) || (PLAIN.includes(one.kind) && PLAIN.includes(kind));
    if (instrument.anaphor) return this.current;
    const sameDate = (one: FoundAgreement) => !date || !one.date || one.date.startsWith(date.date) || date.date.startsWith(one.date);
    const sameParties = (one: FoundAgreement) => parties.every((code) => one.parties.includes(code)) || one.parties.every((code) => parties.includes(code));
    if (instrument.definite && !ownParties && !date) {
      const near = this.current && fits(this.current) ? this.current : recent.find(fits);
      if (near) return near;
    }
    return recent.find((one) => fits(one) && sameParties(one) && sameDate(one) && !isAnother(one, step, instrument.definite, date !== null)) ?? null;
  }

  #update(one: FoundAgreement, telling: Telling, step: Step | null): void {
    const place = this.#placeOf(telling);
    if (step) {
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

/** An indefinite noun with a step of its own is another instrument than one that was already further on. */
function isAnother(one: FoundAgreement, step: Step | null, definite: boolean, dated: boolean): boolean {
  if (definite || one.heading) return false;
  return (step === 'PROPOSED') !== (one.step === 'PROPOSED') || (dated && one.date === null && one.step === 'IN_FORCE');
}

/** Whether a telling is enough to record an instrument that was not named before. */
function isNew({ instrument, parties, steps, date, actors }: Telling, step: Step | null): boolean {
  const organized = actors.some(({ kind, code }) => kind === 'organization' && parties.includes(code));
  if (parties.length < 2 && !organized) return false;
  if (instrument.anaphor || step === null) return false;
  const said = steps.filter(({ denied }) => !denied);
  if (instrument.kind === 'OTHER') return said.some((one) => one.step === 'SIGNED');
  return said.length > 0 || date !== null;
}
