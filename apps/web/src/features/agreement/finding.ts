import type { EventKind, Stage } from '@pacta/client';
import { ladderOf } from '../../record/ladder.ts';
import type { RungStage } from '../../record/ladder.ts';

/** The headline over a ladder: where the agreement stands, since when, and for what is over, where it came from. */
export type Finding = { stage: Stage; year: string | null; from: { stage: RungStage; year: string } | null };

/** « Signé en 2018, terminé en 2023 »: the present rung with its year, and the first dated rung of what is over. */
export function findingOf(stage: Stage, events: readonly { kind: EventKind; date: string | null }[]): Finding {
  const rungs = ladderOf(stage, events).map((rung) => ({
    ...rung,
    year: rung.steps.findLast(({ date }) => date !== null)?.date?.slice(0, 4) ?? null,
  }));
  const present = rungs.find(({ state }) => state === 'now' || state === 'over');
  const over = present?.state === 'over';
  const first = over ? rungs.find(({ state, year }) => state === 'shown' && year !== null) : undefined;
  return {
    stage,
    year: present?.year ?? null,
    from: first?.year && isRung(first.stage) ? { stage: first.stage, year: first.year } : null,
  };
}

function isRung(stage: Stage): stage is RungStage {
  return stage !== 'SUSPENDED' && stage !== 'ENDED';
}
