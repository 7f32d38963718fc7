import type { Article } from './article.ts';
import type { Concept } from './lexicon.ts';
import { MEASURE_RULES, type MeasureRule } from './measure-rules.ts';
import type { Place } from './place.ts';
import type { Clause } from './clause.ts';
import type { Sentence } from './sentence.ts';

/** A measure that a clause names, before it is known who takes it. Tokens, end exclusive. */
export type Measure = Place & {
  rule: MeasureRule;
  path: string;
  clause: Clause;
  sentence: Sentence;
  /** Words of an instrument's name or of a headline: they tell the subject, not what is done. */
  theme: boolean;
  /** Its first concept: the verb or noun that makes it this measure. */
  core: Place;
};

/** What a plainer measure of the same words gives way to. */
const GIVES_WAY: Readonly<Record<string, readonly string[]>> = {
  'counter-terrorism': ['training/', 'training', 'intelligence-sharing', 'counter-terrorism/', 'border-security/'],
  'organised-crime': ['organised-crime/'],
  'border-security': ['border-security/', 'maritime-security'],
  'intelligence-sharing': ['intelligence-sharing/real-time-exchange', 'intelligence-sharing/fusion-centre', 'cyber-defence/cyber-exchange', 'training/intelligence-training'],
  training: ['training/', 'peacekeeping/'],
  'defence-industry/maintenance': ['training/technical-training'],
  'maritime-security': ['maritime-security/', 'training/joint-exercises', 'defence-industry/arms-transfer'],
  'cyber-defence': ['cyber-defence/', 'training/'],
  'civil-protection': ['civil-protection/'],
  'defence-industry': ['defence-industry/'],
  'training/military-education': ['training/technical-training', 'training/counter-terrorism-training', 'peacekeeping/pre-deployment-training'],
  'training/joint-exercises': ['training/counter-terrorism-training'],
  'border-security/border-surveillance': ['border-security/joint-patrols', 'border-security/coordinated-checkpoints', 'intelligence-sharing/real-time-exchange'],
  'institutional/strategic-dialogue': ['institutional/joint-commission', 'intelligence-sharing/real-time-exchange'],
  'peacekeeping/contingents': ['peacekeeping/pre-deployment-training'],
  'training/technical-training': ['training/joint-exercises', 'peacekeeping/pre-deployment-training', 'training/counter-terrorism-training'],
  'counter-terrorism/joint-operations': ['peacekeeping/contingents', 'mutual-defence/joint-force'],
  'defence-industry/arms-transfer': ['defence-industry/co-production', 'defence-industry/maintenance', 'organised-crime/arms-trafficking', 'logistics-and-basing/mutual-logistics'],
};

/** Most sentences of an article bind nobody: few rules are asked there. */
const WITHOUT_BOND = MEASURE_RULES.filter(({ needs }) => needs === null);

/** Named again within so many tokens, it is the same measure: « les câbles et les gazoducs ». */
const SAME_MEASURE = 9;

/** The measures that a sentence names. Denied, rumoured and sporting ones are left out; who takes them is asked elsewhere. */
export function measuresIn(article: Article, sentence: Sentence, { isBond, isOwn, pairs, names, titles, atSea }: { isBond: boolean; isOwn: boolean; pairs: ReadonlySet<number>; names: readonly Place[]; titles: readonly Place[]; atSea: boolean }): Measure[] {
  if (sentence.has('SPORT') || sentence.has('FICTION')) return [];
  const found: Measure[] = [];
  const supposed = isSupposed(article, sentence);
  for (const rule of isBond ? MEASURE_RULES : WITHOUT_BOND) {
    if (supposed && rule.path !== 'mutual-defence/collective-defence' && rule.path !== 'civil-protection/disaster-response') continue;
    if (rule.needs === 'own' && !isOwn) continue;
    const [first, ...others] = rule.all;
    if (first === undefined) continue;
    for (const place of sentence.places(first)) {
      const clause = sentence.clauseAt(place.at);
      if (!clause || (clause.deniedFrom !== null && place.end > clause.deniedFrom) || clause.rumoured || clause.failed) continue;
      if (isOnlyPlace(article, sentence, place, first) || isOver(article, sentence, place, clause) || names.some(({ at, end }) => first === 'JOINTFORCE' && at < place.end && end > place.at)) continue;
      // « les armées congolaise et ougandaise »: two states that act are together.
      const span = spanOf(sentence, place, first !== 'REHEARSE' && !titles.some(({ at, end }) => place.at >= at && place.end <= end) && pairs.has(clause.group) ? others.filter((concept) => concept !== 'TOGETHER') : others, rule.within, clause);
      if (!span || isDenied(sentence, span) || rule.unless.some((concept) => isNear(sentence, concept, span, clause.group))) continue;
      const path = atSea && rule.path === 'border-security/joint-patrols' && !isNear(sentence, 'BORDER', span, clause.group) && !isNear(sentence, 'RIVER', span, clause.group) ? 'maritime-security/joint-naval-patrols' : rule.path;
      // One rule names a place once.
      const same = found.find((one) => one.path === path && one.clause.group === clause.group && span.at - one.end < SAME_MEASURE && one.at - span.end < SAME_MEASURE);
      const theme = sentence.heading || titles.some(({ at, end }) => span.at >= at && span.end <= end);
      // What is to be done says it better than what it is done to: « Quant aux repentis, ils seront réinsérés ».
      const better = same && !theme && !same.theme && clause.prospective && !same.clause.prospective && !sentence.has('DECIDE', same.clause.from, same.clause.to);
      if (better) found.splice(found.indexOf(same), 1);
      else if (same && (theme || !same.theme)) continue;
      found.push({ ...span, rule, path, clause, sentence, theme, core: place });
    }
  }
  return found.filter((one) => !found.some((other) => other !== one && givesWay(one, other)));
}

/** "Were Zambia ever to host one, it would need …", « Si une base s’ouvrait, il faudrait … »: a scenario. */
function isSupposed({ tokens }: Article, sentence: Sentence): boolean {
  return /^(?:were|should|if|si|supposons|suppose)$/.test(tokens[sentence.from]?.word ?? '') && sentence.clauses.some(({ conditional }) => conditional);
}

/** « au poste frontière de Laléraba », "near the checkpoint": where something happens. */
const AT_PLACE = { fr: /^(?:au|aux|a|pres|autour|devant|depuis|vers)$/, en: /^(?:at|near|around|outside|from|past)$/ };
const PLACES: readonly Concept[] = ['CHECKPOINT', 'FUSION', 'COMMITTEE'];

function isOnlyPlace({ tokens }: Article, sentence: Sentence, place: Place, concept: Concept): boolean {
  if (PLACES.includes(concept) && [1, 2].some((back) => AT_PLACE[sentence.language].test(tokens[place.at - back]?.word ?? ''))) return true;
  // « la formation à la maintenance »: what is taught.
  if ((concept === 'MEND' || concept === 'UPKEEP') && sentence.places('TRAIN').some(({ end }) => end <= place.at && place.at - end < 3)) return true;
  // « en marge de la réunion annuelle »: the occasion of the article, not what it is about.
  // « des drones fournis par la Turquie »: whose they are is said in passing.
  if (concept === 'DELIVER' && sentence.places('SUPPLIER').some(({ at, end }) => at < place.end && end > place.at)) return true;
  return (concept === 'DIALOGUE' || concept === 'MEET') && sentence.places('MARGIN').some(({ end }) => end <= place.at && place.at - end < 5);
}

/** What is given up: "a drill was suspended", « le départ des militaires stationnés », « avait retiré ses soldats ». */
const BEING = /^(?:is|was|were|are|been|be|est|sont|ete|etait|etaient|fut|furent)$/;

function isOver(article: Article, sentence: Sentence, place: Place, clause: Clause): boolean {
  const ended = (['E_SUSPENDED', 'E_TERMINATED'] as const).some((concept) => sentence.places(concept).some(({ at }) => at > place.end && sentence.clauseAt(at)?.group === clause.group && [1, 2, 3].some((back) => BEING.test(article.tokens[at - back]?.word ?? '')))
    && !sentence.has('I_AGREEMENT') && !sentence.has('I_MOU') && !sentence.has('I_TREATY') && !sentence.has('I_PROTOCOL'));
  // "earlier patrols", « l’ancienne force commune ».
  if (sentence.places('FORMER').some(({ end }) => end <= place.at && place.at - end < 2)) return true;
  return ended || sentence.places('LEAVE').some(({ at, end }) => at >= clause.from && at < clause.to && end <= place.at + 1 && place.at - end < 6);
}

function givesWay(one: Measure, other: Measure): boolean {
  // « la livraison d’hélicoptères et leur entretien » is two measures; « la fourniture de pièces de rechange » one.
  const near = one.path === 'defence-industry/arms-transfer' || one.path === 'defence-industry/maintenance' ? other.at < one.core.end && one.core.at < other.end + 1 : other.at < one.end + 3 && one.at < other.end + 3;
  // A plainer measure of the same words or of the same clause.
  if (other.path.startsWith(`${one.path}/`) && other.clause === one.clause) return true;
  return near && (GIVES_WAY[one.path] ?? []).some((path) => (path.endsWith('/') ? other.path.startsWith(path) : other.path === path));
}

/** The stretch from the first to the last of the concepts, when all stand near the first and in its group of clauses. */
function spanOf(sentence: Sentence, place: Place, others: readonly Concept[], within: number, clause: Clause): Place | null {
  let { at, end } = place;
  for (const concept of others) {
    let nearest: Place | null = null;
    let distance = within + 1;
    for (const other of sentence.places(concept)) {
      const gap = other.at >= place.at ? other.at - place.end : place.at - other.end;
      // One word may say both: « s’entraîner ensemble ».
      if (gap >= distance || sentence.clauseAt(other.at)?.group !== clause.group) continue;
      nearest = other;
      distance = gap;
    }
    if (!nearest) return null;
    at = Math.min(at, nearest.at);
    end = Math.max(end, nearest.end);
  }
  return { at, end };
}

const isDenied = (sentence: Sentence, span: Place) =>
  sentence.clauses.some(({ from, to, deniedFrom }) => deniedFrom !== null && from < span.end && to > span.at && deniedFrom < span.end && deniedFrom < to);

/** Whether a word that makes it another measure stands in the stretch or right beside it. */
const isNear = (sentence: Sentence, concept: Concept, span: Place, group: number) =>
  sentence.places(concept).some(({ at, end }) => at < span.end + 7 && end > span.at - 5 && sentence.clauseAt(at)?.group === group);
