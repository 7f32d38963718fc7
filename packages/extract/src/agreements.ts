import type { Article } from './article.ts';
import { actorsOf, partiesOf, type Actor } from './bind-parties.ts';
import { datesIn, type SaidDate } from './dates.ts';
import type { Focus } from './focus.ts';
import { stepsIn, type SaidStep, type Step } from './instrument-events.ts';
import { instrumentsIn, type AgreementKind, type Instrument } from './instruments.ts';
import type { Mention } from './mentions.ts';
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
export function tellingsIn(article: Article, sentence: Sentence, mentions: readonly Mention[], focus: Focus, publishedOn: string | null): Telling[] {
  const instruments = instrumentsIn(article, sentence).filter((instrument) => !isOffTopic(sentence, instrument));
  if (instruments.length === 0) return [];
  const actors = actorsOf(article, sentence, mentions);
  const steps = stepsIn(article, sentence, instruments);
  const dates = datesIn(article.tokens, sentence.from, sentence.to, publishedOn, sentence.language).filter(({ from }) => !article.isDateline(from));
  return instruments.map((instrument) => {
    const own = steps.get(instrument) ?? [];
    const parties = partiesOf(article, sentence, instrument, actors, instruments.filter(({ anaphor }) => !anaphor), focus);
    const named = actors.filter(({ role, code }) => role === 'acts' && parties.includes(code));
    return { instrument, sentence, steps: own, date: dateOf(instrument, own, dates, instruments), parties, ownParties: named.length > 0, actors };
  });
}

/** An instrument about something else: the words right behind its name say so. */
function isOffTopic(sentence: Sentence, { at, nameEnd, aboutDefence, kind }: Instrument): boolean {
  if (sentence.has('SPORT')) return true;
  if (sentence.places('PEACE').some((place) => place.at <= nameEnd + 1 && place.end >= at - 2)) return true;
  const behind = Math.min(sentence.to, nameEnd + 6);
  return !aboutDefence && kind !== 'STATUS_OF_FORCES' && sentence.has('TRADE', at - 3, behind) && !sentence.has('SECURITY', at, behind);
}

const NEAR_NAME = 9;

/** The day that an instrument was made: the date beside its signing, else the one in its name (« l’accord de 2015 »). */
function dateOf(instrument: Instrument, steps: readonly SaidStep[], dates: readonly SaidDate[], all: readonly Instrument[]): SaidDate | null {
  const made = steps.filter(({ step, denied }) => !denied && (step === 'SIGNED' || step === 'ANNOUNCED'));
  const next = all.find(({ at }) => at > instrument.nameEnd);
  const mine = dates.filter(({ from }) => !next || from < next.at);
  const nearest = (to: number) => mine.toSorted((a, b) => Math.abs(a.from - to) - Math.abs(b.from - to))[0];
  const inName = mine.find(({ from, to }) => (from >= instrument.nameEnd && from - instrument.nameEnd < 4) || (to <= instrument.at + 1 && instrument.at - to < 2));
  const [signing] = made.toSorted((a, b) => Number(b.step === 'SIGNED') - Number(a.step === 'SIGNED'));
  if (inName && !inName.relative) return inName;
  if (signing) return nearest(signing.end) ?? null;
  const near = mine.find(({ from }) => from >= instrument.nameEnd && from - instrument.nameEnd < NEAR_NAME);
  return inName ?? (steps.some(({ step }) => step === 'IN_FORCE' || step === 'TERMINATED' || step === 'SUSPENDED') ? null : near ?? null);
}

/** The last step that is said and not denied; what was neither denounced nor suspended is in force. */
export function stepOf({ steps, date }: Telling): Step | null {
  const said = steps.filter(({ denied }) => !denied).map(({ step }) => step);
  if (steps.some(({ step, denied }) => denied && (step === 'TERMINATED' || step === 'SUSPENDED'))) said.push('IN_FORCE');
  // A deed that is both prepared and done is done: « l’accord négocié depuis un an a été signé ».
  const [first, ...others] = said;
  if (first === undefined) return date ? 'SIGNED' : null;
  return others.reduce(later, first);
}
