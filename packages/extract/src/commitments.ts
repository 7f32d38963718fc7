import type { FoundAgreement } from './agreements.ts';
import type { Article } from './article.ts';
import { codesOf, type Actor } from './bind-parties.ts';
import { pointedAt, type Focus } from './focus.ts';
import type { Measure } from './measures.ts';
import { stretchOf } from './passages.ts';
import type { Place } from './place.ts';

/** How firmly the words bind, strongest first. */
export type Wording = 'OBLIGATION' | 'AGREEMENT' | 'FUTURE' | 'INTENT' | 'PRESENT';

/** A measure with who takes it and how it is put. */
export type FoundCommitment = Place & { measure: Measure; parties: string[]; wording: Wording; prospective: boolean };

/** The commitment that a measure makes; null for a theme, a hope, something past, or what ended with its agreement. */
export function commitmentOf(
  article: Article,
  measure: Measure,
  { actors, focus, agreement, others }: { actors: readonly Actor[]; focus: Focus; agreement: FoundAgreement | null; others: readonly Measure[] },
): FoundCommitment | null {
  const { sentence, clause } = measure;
  // « a décidé la semaine dernière d’ouvrir »: the decision is past, the measure is not.
  if (measure.theme || (clause.past && !sentence.has('DECIDE', clause.from, clause.to))) return null;
  const ended = agreement?.step === 'SUSPENDED' || agreement?.step === 'TERMINATED';
  // What an ended text provided for is no commitment any more; what is decided besides is one.
  if (ended && !clause.prospective && !sentence.has('DECIDE')) return null;
  // « L’Otan a décidé … où la Pologne et la Lituanie … »: who decides takes part.
  const framework = actors.find(({ kind, role, to, from }) => kind === 'organization' && role === 'acts' && to <= measure.at && sentence.clauseAt(from)?.group === clause.group && sentence.has('DECIDE', from, from + 6));
  const taken = partiesTo(article, measure, actors, focus, agreement);
  const parties = framework && taken.length > 0 ? [...new Set([framework.code, ...taken])] : taken;
  if (parties.length === 0) return null;
  const negotiated = agreement?.step === 'PROPOSED' || sentence.has('E_PROPOSED');
  if (clause.wished && !negotiated) return null;
  return {
    ...stretchOf(article, sentence, measure, others),
    measure,
    parties,
    wording: wordingOf(measure),
    prospective: negotiated || clause.conditional,
  };
}

/** Who takes a measure: who is named with it, else those that « les deux » points at, else those of the agreement at hand. */
function partiesTo(article: Article, { sentence, clause }: Measure, actors: readonly Actor[], focus: Focus, agreement: FoundAgreement | null): string[] {
  const acting = actors.filter(({ role }) => role === 'acts');
  const within = codesOf(acting.filter(({ from }) => from >= clause.from && from < clause.to));
  if (within.length > 1) return within;
  const [alone] = within;
  if (alone !== undefined && focus.around(alone).length > 0) return [...focus.around(alone)];
  const near = codesOf(acting.filter(({ from }) => sentence.clauseAt(from)?.group === clause.group));
  if (near.length > 1) return near;
  const pointed = pointedAt(sentence, article.tokens);
  if (pointed !== null && focus.last(pointed).length > 0) return [...focus.last(pointed)];
  const named = codesOf(acting);
  if (named.length > 1) return named;
  const [one] = named;
  if (one !== undefined) {
    const around = focus.around(one);
    if (around.length > 0) return [...around];
    if (acting[0]?.kind === 'organization') return [one];
    // « La Pologne propose ses routes »: a third state that offers has agreed on nothing.
    if (sentence.has('E_PROPOSED', clause.from, clause.to) || clause.wished) return [];
  }
  return [...(agreement?.parties ?? focus.last())];
}

function wordingOf({ sentence, clause }: Measure): Wording {
  if (sentence.has('OBLIGE', clause.from, clause.to)) return 'OBLIGATION';
  if (sentence.has('DECIDE')) return 'AGREEMENT';
  if (clause.prospective) return 'FUTURE';
  return clause.conditional || sentence.has('INTEND', clause.from, clause.to) ? 'INTENT' : 'PRESENT';
}
