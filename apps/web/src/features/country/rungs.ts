import type { Stage } from '@pacta/client';
import { STAGES } from '../../record/choice.ts';
import { RUNGS } from '../../record/ladder.ts';

/** Every rung with how many agreements stand on it. A rung that leads up is named at zero too: that nothing is there says something. */
export function rungsOf(stages: readonly { stage: Stage; count: number }[]): { stage: Stage; count: number }[] {
  const counts = new Map(stages.map(({ stage, count }) => [stage, count]));
  return STAGES.map((stage) => ({ stage, count: counts.get(stage) ?? 0 })).filter(({ stage, count }) => count > 0 || RUNGS.some((rung) => rung === stage));
}
