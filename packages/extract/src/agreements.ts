import type { Article } from './article.ts';
import { actorsOf, partiesOf, type Actor } from './bind-parties.ts';
import { datesIn, type SaidDate } from './dates.ts';
import type { Focus } from './focus.ts';
import { stepsIn, type SaidStep, type Step } from './instrument-events.ts';
import { instrumentsIn, type AgreementKind, type Instrument } from './instruments.ts';
import type { Mention } from './mentions.ts';
import type { Place } from './place.ts';
import type { Sentence } from './sentence.ts';

/** An instrument as an article tells of it, put together from all its sentences. */
export type FoundAgreement = {
  title: string | null;
  kind: AgreementKind;
  /** The last step reached. */
  step: Step;
  /** All steps, each with where it is said. */
  steps: { step: Step; date: string | null; from: number; to: number }[];
  date: string | null;
  parties: string[];
  several: boolean;
  /** Tokens of the passage that shows it best, end exclusive. */
  from: number;
  to: number;
  sentence: number;
  /** The sentence that told of it last: another instrument there is another. */
  toldIn: number;
  heading: boolean;
};

/** Which step outweighs which: what was ended was signed before. */
const ORDER: readonly Step[] = ['PROPOSED', 'ANNOUNCED', 'SIGNED', 'RATIFIED', 'IN_FORCE', 'SUSPENDED', 'TERMINATED'];
export const later = (a: Step, b: Step) => (ORDER.indexOf(a) >= ORDER.indexOf(b) ? a : b);

/** What one sentence says of one instrument. */
export type Telling = {
  instrument: Instrument;
  sentence: Sentence;
  steps: SaidStep[];
  date: SaidDate | null;
  parties: string[];
  ownParties: boolean;
  actors: readonly Actor[];
};

/** Reads what a sentence says of instruments of security; of trade, sport, peace and government it says nothing here. */
export function tellingsIn(article: Article, sentence: Sentence, mentions: readonly Mention[], focus: Focus, { publishedOn, recentDay }: { publishedOn: string | null; recentDay: SaidDate | null }): Telling[] {
  const named = instrumentsIn(article, sentence);
  if (named.length === 0) return [];
  const dates = datesIn(article.tokens, sentence.from, sentence.to, publishedOn, sentence.language).filter(({ from }) => !article.isDateline(from));
  const instruments = named.filter((instrument) => !isOffTopic(sentence, instrument, dates.length > 0));
  const actors = actorsOf(article, sentence, mentions);
  const steps = stepsIn(article, sentence, instruments);
  return instruments.map((instrument) => {
    const own = steps.get(instrument) ?? [];
    const parties = partiesOf(article, sentence, instrument, actors, instruments.filter(({ anaphor }) => !anaphor), focus);
    const named = actors.filter(({ role, code }) => role === 'acts' && parties.includes(code));
    return { instrument, sentence, steps: own, date: dateOf(article, sentence, { publishedOn, recentDay }, instrument, own, dates, instruments), parties, ownParties: named.length > 0, actors };
  });
}

/** An instrument about something else: the words right behind its name say so. */
function isOffTopic(sentence: Sentence, { at, nameEnd, aboutDefence, kind }: Instrument, dated: boolean): boolean {
  if (sentence.has('SPORT') || sentence.has('FICTION')) return true;
  if (sentence.has('RUMOUR') && (sentence.has('REFUSE') || sentence.has('REPORTED') || sentence.clauses.some(({ conditional }) => conditional))) return true;
  // "offered a deal in January and was turned down"
  if (sentence.has('REBUFF') && sentence.has('E_PROPOSED') && !sentence.has('E_SIGNED')) return true;
  // "similar pacts with …" says that there are such, and no more.
  if (sentence.places('COMPARE').some((place) => (place.end <= at && at - place.end < 3) || (place.at >= nameEnd && place.at - nameEnd < 3)) && !dated) return true;
  if (sentence.places('PEACE').some((place) => place.at <= nameEnd + 1 && place.end >= at - 2)) return true;
  const behind = Math.min(sentence.to, nameEnd + 6);
  return !aboutDefence && kind !== 'STATUS_OF_FORCES' && (sentence.has('TRADE', at - 3, behind) || sentence.has('JUSTICE', at - 3, behind)) && !sentence.has('SECURITY', at, behind);
}



/** How far from its name or its signing the date of an instrument may stand, in tokens. */
const NEAR_NAME = 9;
const FARTHEST_DATE = 20;
const ACROSS_CLAUSES = 6;

/** The day that an instrument was made: the date beside its signing, else the one in its name (« l’accord de 2015 »). */
function dateOf({ tokens }: Article, sentence: Sentence, { publishedOn, recentDay }: { publishedOn: string | null; recentDay: SaidDate | null }, instrument: Instrument, steps: readonly SaidStep[], dates: readonly SaidDate[], all: readonly Instrument[]): SaidDate | null {
  const next = all.find(({ at }) => at > instrument.nameEnd);
  // « d’ici à 2027 », "by 2026": when something shall be.
  const mine = dates.filter(({ from, date }) => (!next || from < next.at) && (!publishedOn || date.slice(0, publishedOn.length) <= publishedOn.slice(0, date.length))
    && ![1, 2].some((back) => /^(?:by|ici|until|till|jusqu|avant|before)$/.test(tokens[from - back]?.word ?? '')));
  const inName = mine.find(({ from, to }) =>
    (from >= instrument.nameEnd && from - instrument.nameEnd < 3 && /^(?:de|d|du|of|from)$/.test(tokens[from - 1]?.word ?? '')) || (to <= instrument.at + 1 && instrument.at - to < 2));
  if (inName && !inName.relative) return inName;
  const said = steps.filter(({ denied, implied }) => !denied && !implied);
  const ended = said.some(({ step }) => step === 'TERMINATED' || step === 'SUSPENDED');
  const made = said.filter(({ step }) => step === 'SIGNED' || (step === 'ANNOUNCED' && !ended));
  const signing = made.find(({ step }) => step === 'SIGNED') ?? made[0];
  if (signing) {
    const distance = ({ from, to }: SaidDate, place: Place) =>
      (from >= place.end ? from - place.end : place.at - to) + (sentence.clauseAt(from) === sentence.clauseAt(place.at) ? 0 : ACROSS_CLAUSES);
    // A date belongs to the deed that it stands beside: « a voté lundi la loi … l’accord conclu en 2021 ».
    const its = mine.filter((date) => distance(date, signing) < FARTHEST_DATE && steps.every((other) => other === signing || made.includes(other) || other.at - date.to > 0 || distance(date, other) >= distance(date, signing)));
    const [nearest] = its.toSorted((a, b) => distance(a, signing) - distance(b, signing));
    if (nearest) return nearest;
    // « Réunis jeudi à Accra, les ministres … ont adopté »: the only day that the sentence names.
    const days = mine.filter(({ relative, date }) => relative && date.length === 10);
    if (days.length === 1 && !signing.denied) return days[0] ?? null;
    if (recentDay && !inName && !instrument.definite && days.length === 0) return recentDay;
  }
  if (inName) return inName;
  const near = mine.find(({ from }) => from >= instrument.nameEnd && from - instrument.nameEnd < NEAR_NAME);
  return said.length === 0 && steps.length > 0 ? null : said.some(({ step }) => step !== 'PROPOSED') || !near ? null : near;
}

/** How old an agreement is on which present work is said to rest; a younger one is the news itself. In days. */
const SETTLED = 45;

/** The last step that is said and not denied; what was neither denounced nor suspended is in force. */
export function stepOf({ instrument, steps, date }: Telling, publishedOn: string | null): Step | null {
  const ended = steps.some(({ step, denied }) => !denied && (step === 'TERMINATED' || step === 'SUSPENDED'));
  const recent = date !== null && publishedOn !== null && date.date.length === 10 && Date.parse(publishedOn) - Date.parse(date.date) < SETTLED * 86_400_000;
  const said = steps.filter(({ denied, step, implied }) => !denied && !(ended && step === 'ANNOUNCED') && !(implied && step === 'IN_FORCE' && recent)).map(({ step }) => step);
  if (steps.some(({ step, denied }) => denied && (step === 'TERMINATED' || step === 'SUSPENDED'))) said.push('IN_FORCE');
  // A deed that is both prepared and done is done: « l’accord négocié depuis un an a été signé ».
  // An announced text is there; an announced treaty is still to be signed.
  if (said.includes('PROPOSED') && !['JOINT_DECLARATION', 'COMMUNIQUE'].includes(instrument.kind)) said.splice(0, said.length, ...said.filter((step) => step !== 'ANNOUNCED'));
  const [first, ...others] = said;
  if (first === undefined) return date && steps.every(({ denied }) => !denied) ? 'SIGNED' : null;
  return others.reduce(later, first);
}
