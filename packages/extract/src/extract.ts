import type { Block } from '@pacta/evidence';
import { readArticle, type Article } from './article.ts';
import { actorsOf, codesOf, type Actor } from './bind-parties.ts';
import { bindsParties, goesOnAbout, isBystanders, isElsewhere, isTold } from './bond.ts';
import { tellingsIn, type FoundAgreement } from './agreements.ts';
import { AgreementCollection } from './collect-agreements.ts';
import { commitmentOf, type FoundCommitment } from './commitments.ts';
import { publicationDateOf } from './dateline.ts';
import { datesIn, type SaidDate } from './dates.ts';
import { Focus } from './focus.ts';
import type { Language } from './lexicon.ts';
import { measuresIn, type Measure } from './measures.ts';
import { mentionsOf, type Mention } from './mentions.ts';
import { proposalsOf, type Extraction } from './proposals.ts';
import { isRelevant } from './relevance.ts';
import type { Sentence } from './sentence.ts';

/** What is given to `extract`. Without `blocks` each line of the text is one; without a date its dateline is asked. */
export type Source = {
  /** NFC plain text, as `revise` of @pacta/evidence makes it. */
  text: string;
  blocks?: readonly Block[];
  title?: string | null;
  language?: Language | null;
  /** The day of publication, YYYY-MM-DD. */
  publishedOn?: string | null;
};

/**
 * Proposes what an article says of security cooperation: parties, agreements, commitments, domains and events, each with the
 * passages it stands on and the rule that found it. Pure: no clock, no network; the same text gives the same proposals.
 * Time grows with the length of the text, whatever it holds.
 */
export function extract(source: Source): Extraction {
  const article = readArticle(source.text, source);
  const publishedOn = source.publishedOn ?? publicationDateOf(article.tokens, blocksOf(article));
  const mentions = mentionsOf(article);
  if (!isRelevant(article, mentions)) return proposalsOf(article, { relevant: false, mentions, agreements: [], commitments: [], measures: [], publishedOn });
  const found = readSentences(article, bySentence(article, mentions), publishedOn);
  return proposalsOf(article, { relevant: found.agreements.length + found.commitments.length > 0, mentions, ...found, publishedOn });
}

/** Blocks as the sentences know them: enough to find a dateline. */
function blocksOf({ sentences }: Article): Block[] {
  const blocks: Block[] = [];
  for (const { block, start, end } of sentences) {
    const known = blocks[block];
    if (known) known.end = end;
    else blocks[block] = { kind: 'paragraph', start, end };
  }
  return blocks.filter(Boolean);
}

function bySentence(article: Article, mentions: readonly Mention[]): ReadonlyMap<number, Mention[]> {
  const groups = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const index = article.sentenceAt(mention.from)?.index;
    if (index === undefined) continue;
    const group = groups.get(index);
    if (group) group.push(mention);
    else groups.set(index, [mention]);
  }
  return groups;
}

/** More states than this in one sentence are a list, and no partners. */
const MOST_TOGETHER = 14;

type Found = { agreements: FoundAgreement[]; commitments: FoundCommitment[]; measures: Measure[] };

/** Reads the sentences in order: what « les deux pays », « l’accord » and a list point at stands before them. */
function readSentences(article: Article, mentions: ReadonlyMap<number, Mention[]>, publishedOn: string | null): Found {
  const focus = new Focus();
  const collection = new AgreementCollection(article, publishedOn);
  const commitments: FoundCommitment[] = [];
  const measures: Measure[] = [];
  const atSea = isAtSea(article);
  let theatre = -1;
  let day: { block: number; said: SaidDate } | null = null;
  const known = new Set<string>();
  let lead = { block: -1, bond: false, told: false, denied: false };
  for (const sentence of article.sentences) {
    const own = mentions.get(sentence.index) ?? [];
    const actors = actorsOf(article, sentence, own);
    const acting = codesOf(actors.filter(({ role }) => role === 'acts'));
    const tellings = tellingsIn(article, sentence, own, focus, { publishedOn, recentDay: day?.block === sentence.block ? day.said : null });
    const agreements = tellings.map((telling) => collection.take(telling, true));
    if (tellings.length === 0) collection.takePronoun(sentence, publishedOn);
    for (const agreement of agreements) if (agreement) focus.introduce(agreement.parties);
    if (agreements.every((agreement) => !agreement) && acting.length > 1 && acting.length < MOST_TOGETHER) focus.introduce(acting);
    const names = own.filter(({ kind }) => kind === 'organization').map(({ from, to }) => ({ at: from, end: to }));
    if (sentence.listItem && lead.denied) continue;
    const goesOn = lead.bond && (sentence.listItem || (lead.block === sentence.block && (sentence.has('PURPOSE') || (lead.told && sentence.clauses.some(({ prospective }) => prospective)))));
    const isOwn = bindsParties(sentence, acting.length);
    const about = goesOnAbout(sentence, actors, known);
    // « Les pêcheurs, eux, … »: what follows in their paragraph is about them, until a party acts again.
    if (isBystanders(sentence)) theatre = sentence.block;
    else if (acting.some((code) => known.has(code))) theatre = -1;
    const bond = isOwn || goesOn || (about && theatre !== sentence.block);
    const named = isElsewhere(sentence, acting, known) ? [] : measuresIn(article, sentence, { isBond: bond, isOwn, pairs: pairsIn(sentence, actors), names, atSea, titles: tellings.map(({ instrument }) => ({ at: instrument.at, end: instrument.nameEnd })) });
    const negotiated = collection.current?.step === 'PROPOSED' || sentence.has('E_PROPOSED');
    for (const measure of named) {
      // What one side hopes for is no cooperation, unless both talk about it.
      if (measure.clause.wished && !negotiated) continue;
      if (isTold(measure, isOwn || goesOn)) continue;
      measures.push(measure);
      const commitment = commitmentOf(article, measure, { actors, focus, agreement: collection.current, others: named });
      if (!commitment) continue;
      commitments.push(commitment);
      if (isOwn) for (const code of commitment.parties) known.add(code);
    }
    for (const agreement of agreements) for (const code of agreement?.parties ?? []) known.add(code);
    const states = [...new Set(own.filter(({ kind }) => kind === 'country').map(({ code }) => code))];
    for (const code of states) focus.name(code);
    if (states.length > 0) focus.subject = states.length === 1 ? (states[0] ?? null) : null;
    const said = datesIn(article.tokens, sentence.from, sentence.to, publishedOn, sentence.language).find((date) => date.relative && date.date.length === 10);
    if (said) day = { block: sentence.block, said };
    const payer = payerIn(article, sentence, actors);
    const paid = commitments.at(-1);
    if (payer && paid && !paid.parties.includes(payer)) paid.parties = [...paid.parties, payer];
    if (!sentence.listItem || !goesOn) lead = { block: sentence.block, bond: bond || tellings.length > 0 || (sentence.heading && known.size > 1), told: tellings.length + named.length > 0, denied: endsDenied(article, sentence) };
  }
  return { agreements: collection.found, commitments, measures };
}

/** « L’Union européenne financera son quartier général »: who pays for a measure takes part in it. */
function payerIn(article: Article, sentence: Sentence, actors: readonly Actor[]): string | null {
  const funds = sentence.places('FUNDS');
  const payers = actors.filter(({ role, from, to }) => role === 'acts' && !sentence.clauseAt(from)?.pastTense && !sentence.clauseAt(from)?.conditional
    && funds.some(({ at, end }) => (at >= to && at - to < 4) || (from >= end && from - end < 4 && article.tokens.slice(end, from).some(({ word }) => word === 'par' || word === 'by'))));
  return payers[0]?.code ?? null;
}

/** « Ce que le texte ne prévoit pas : », "What is not in it": a list of what was left out follows. */
function endsDenied({ tokens }: Article, sentence: Sentence): boolean {
  if (!sentence.heading && tokens[sentence.to - 1]?.word !== ':') return false;
  return sentence.clauses.at(-1)?.deniedFrom != null;
}

/** The groups of clauses in which two states act. */
function pairsIn(sentence: Sentence, actors: readonly Actor[]): ReadonlySet<number> {
  const first = new Map<number, string>();
  const pairs = new Set<number>();
  for (const { role, kind, code, from } of actors) {
    const group = sentence.clauseAt(from)?.group;
    if (role !== 'acts' || kind !== 'country' || group === undefined) continue;
    if ((first.get(group) ?? code) !== code) pairs.add(group);
    else first.set(group, code);
  }
  return pairs;
}

/** Whether an article speaks of the sea more than of a border: its patrols are at sea. */
function isAtSea({ sentences }: Article): boolean {
  const count = (concept: 'SEA' | 'BORDER') => sentences.reduce((sum, sentence) => sum + sentence.places(concept).length, 0);
  return count('SEA') > 2 && count('SEA') > 2 * count('BORDER');
}
