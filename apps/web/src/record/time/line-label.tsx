import { useFormatter, useTranslations } from 'next-intl';
import type { TimeLine, TimeMarks } from './time-marks.ts';

/** What a row of bars counts: its name, and how many there are in all, or at most in one period. */
export function LineLabel({ line: { kind, total }, most }: { line: TimeLine; most: TimeMarks['most'] }) {
  const t = useTranslations();
  const format = useFormatter();
  return (
    <p className="label">
      <span className="name">{kind ? t(`event.noun.${kind}`) : t('explore.timeline.agreements')}</span>{' '}
      <span className="caption">{kind ? format.number(total) : t('explore.timeline.most', { count: most.agreements })}</span>
    </p>
  );
}
