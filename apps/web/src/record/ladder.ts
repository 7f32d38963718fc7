import type { EventKind, Stage } from '@pacta/client';
import type { RungState } from '../ui/stairs.tsx';

/** The rungs that lead up, lowest first. `SUSPENDED` and `ENDED` lead off the ladder. */
export const RUNGS = ['DISCUSSED', 'ANNOUNCED', 'SIGNED', 'IN_FORCE', 'OPERATIONAL'] as const;
export type RungStage = (typeof RUNGS)[number];

/** Which rung a dated step shows; a step that shows none (a ratification by one side, an amendment) is left out. */
const SHOWN_BY: Partial<Record<EventKind, Stage>> = {
  NEGOTIATED: 'DISCUSSED',
  ANNOUNCED: 'ANNOUNCED',
  SIGNED: 'SIGNED',
  ENTERED_INTO_FORCE: 'IN_FORCE',
  LAUNCHED: 'OPERATIONAL',
  SUSPENDED: 'SUSPENDED',
  DENOUNCED: 'ENDED',
  TERMINATED: 'ENDED',
  EXPIRED: 'ENDED',
};

export type Rung<Step> = { stage: Stage; state: RungState; steps: Step[] };

/** The ladder of an agreement or commitment: five rungs, and a sixth when it was suspended or has ended. */
export function ladderOf<Step extends { kind: EventKind }>(stage: Stage, steps: readonly Step[]): Rung<Step>[] {
  const stepsOf = (rung: Stage) => steps.filter(({ kind }) => SHOWN_BY[kind] === rung);
  const over = stage === 'SUSPENDED' || stage === 'ENDED';
  // Of what has ended we know only how far its own steps show that it came.
  const height = over
    ? RUNGS.findLastIndex((rung) => stepsOf(rung).length > 0)
    : RUNGS.findIndex((rung) => rung === stage);
  const rungs = RUNGS.map((rung, index): Rung<Step> => {
    const own = stepsOf(rung);
    if (!over && index === height) return { stage: rung, state: 'now', steps: own };
    if (own.length > 0) return { stage: rung, state: 'shown', steps: own };
    return { stage: rung, state: index < height ? 'below' : 'unsaid', steps: [] };
  });
  return over ? [...rungs, { stage, state: 'over', steps: stepsOf(stage) }] : rungs;
}
