import type { Stage, Wording } from '@pacta/client';
import type { Fact } from './reading.ts';

/** What can be said in one sentence about where all measures of a text stand. `stage` is there when they share one. */
export type Standing =
  | { kind: 'none' }
  | { kind: 'allSeen'; count: number }
  | { kind: 'someSeen'; count: number; seen: number }
  | { kind: 'noneSeen'; count: number; stage: Stage | null }
  | { kind: 'allOver'; count: number };

type Measured = { stage: Stage; wording: Wording };

/** The measures among facts, as far as where they stand is concerned. */
export function measuresOf(facts: readonly Fact[]): Measured[] {
  return facts.flatMap((fact) => (fact.kind === 'commitment' ? [fact.commitment] : []));
}

/** Finds the finding. « Seen » is what is operational or was, before it was suspended. */
export function standingOf(measures: readonly Measured[]): Standing {
  const count = measures.length;
  if (count === 0) return { kind: 'none' };
  if (measures.every(({ stage }) => stage === 'ENDED')) return { kind: 'allOver', count };
  const seen = measures.filter(({ stage }) => stage === 'OPERATIONAL' || stage === 'SUSPENDED').length;
  if (seen === count) return { kind: 'allSeen', count };
  if (seen > 0) return { kind: 'someSeen', count, seen };
  const [first] = measures;
  const shared = first && measures.every(({ stage }) => stage === first.stage) ? first.stage : null;
  return { kind: 'noneSeen', count, stage: shared };
}

/** Whether a text promises (every verb in the future, a purpose, a decision), states, or does both. */
export function toneOf(measures: readonly Measured[]): 'promises' | 'states' | 'both' | 'none' {
  if (measures.length === 0) return 'none';
  const present = measures.filter(({ wording }) => wording === 'PRESENT').length;
  return present === 0 ? 'promises' : present === measures.length ? 'states' : 'both';
}
