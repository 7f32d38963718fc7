import type { EventKind, Stage } from '@pacta/client';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { partialDate } from '../i18n/partial-date.ts';
import { Ladder } from '../ui/ladder.tsx';
import { ladderOf } from './ladder.ts';

type Step = { kind: EventKind; date: string | null };

/**
 * The ladder of an agreement or commitment, large, each rung with its dates and where they are written. `written` gives
 * the links to the evidence of a rung's own steps, or of the present rung itself when no step of its own shows it.
 */
export function RecordLadder<One extends Step>({
  label,
  hue,
  stage,
  events,
  written,
}: {
  label: string;
  hue?: string;
  stage: Stage;
  events: readonly One[];
  written: (steps: readonly One[]) => ReactNode;
}) {
  const t = useTranslations();
  const locale = useLocale();
  const rungs = ladderOf(stage, events).map(({ stage: rung, state, steps }) => {
    // A rung is reached by its first step; what is over is over with its last: denounced first, ended a month later.
    const step = (state === 'over' ? steps.findLast(isDated) : steps.find(isDated)) ?? steps[0];
    const when = step?.date ? partialDate(step.date, locale, 'short') : t('ladder.undated');
    const says =
      state === 'unsaid' ? t('ladder.unsaid') : state === 'below' ? t('ladder.below') : <>{when} {written(step ? [step] : [])}</>;
    return { name: t(`stage.${rung}`), state, says };
  });
  return <Ladder label={label} hue={hue} rungs={rungs} />;
}

function isDated({ date }: Step): boolean {
  return date !== null;
}
