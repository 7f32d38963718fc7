import type { ExplorePageQuery } from '@pacta/client';
import { useLocale, useTranslations } from 'next-intl';
import { findingWords } from '../finding-words.ts';
import { findingOf } from '../finding.ts';
import { Axis } from './axis.tsx';
import { barsPath } from './bars-path.ts';
import { LineLabel } from './line-label.tsx';
import { timeMarks } from './time-marks.ts';
import type { TimeLine, TimeMarks } from './time-marks.ts';

type Props = {
  /** How many agreements there are, and how many of them have a dated step. */
  total: number;
  dated: number;
  /** Year by year. */
  timeline: NonNullable<ExplorePageQuery['timeline']>;
  /** The first-level domain whose hue the bars take. */
  hue?: string;
  /** The same in Explore, with its links, its table and its files. */
  href: string;
};

/** When, at a glance: a sentence, the agreements year by year, and below them their steps sort by sort. */
export function SmallTimeline({ total, dated, timeline, hue, href }: Props) {
  const t = useTranslations('explore');
  const locale = useLocale();
  const marks = timeMarks(timeline, 'YEAR');
  const says = findingWords(findingOf({ agreements: { totalCount: total }, timeline, dated: { totalCount: dated } }, null), { t, by: 'YEAR', locale });
  if (!marks) return <p className="prose">{says}</p>;
  return (
    <figure className="figure timeline small-timeline" data-d={hue}>
      <p className="prose">{says}</p>
      <div className="drawn">
        <Axis marks={marks} />
        {[marks.agreements, ...marks.kinds].map((line) => <Row key={line.kind ?? 'all'} line={line} marks={marks} />)}
        {/* The head of the section has the same link, with a name. */}
        <a className="door" href={href} rel="nofollow" tabIndex={-1} aria-hidden="true" />
      </div>
      <figcaption className="caption">{t('timeline.undated', { count: total - dated })} {t('timeline.notShown')}</figcaption>
    </figure>
  );
}

function Row({ line, marks: { ticks, most } }: { line: TimeLine; marks: TimeMarks }) {
  return (
    <div className={line.kind ? 'line kind' : 'line'}>
      <LineLabel line={line} most={most} />
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <path className="grid-line" d={ticks.map(({ at }) => `M${at} 0V100`).join('')} vectorEffect="non-scaling-stroke" />
        <path className="filled" d={barsPath(line.bars)} />
      </svg>
    </div>
  );
}
