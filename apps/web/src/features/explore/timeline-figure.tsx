import type { ExplorePageQuery } from '@pacta/client';
import { useLocale, useTranslations } from 'next-intl';
import { Hidden } from '../../record/hidden.tsx';
import { paths } from '../../record/paths.ts';
import { Axis } from '../../record/time/axis.tsx';
import { LineLabel } from '../../record/time/line-label.tsx';
import { nameOfPeriod } from '../../record/time/period.ts';
import { timeMarks } from '../../record/time/time-marks.ts';
import type { TimeLine, TimeMarks } from '../../record/time/time-marks.ts';
import { parametersOfExplore, UNITS } from './asked.ts';
import type { ExploreAsked } from './asked.ts';
import { FigureNotes } from './figure-notes.tsx';
import { Spots } from './spots.island.tsx';

type Props = { timeline: NonNullable<ExplorePageQuery['timeline']>; undated: number; asked: ExploreAsked };

/** Months are offered where they can be told apart. */
const MOST_YEARS_OF_MONTHS = 15;

/** When agreements had their events: all of them, and sort by sort below, on one axis. */
export function TimelineFigure({ timeline, undated, asked }: Props) {
  const t = useTranslations('explore.timeline');
  const tPage = useTranslations('explore');
  const marks = timeMarks(timeline, asked.by);
  const isVague = marks?.agreements.bars.some((bar) => bar.isVague) ?? false;
  const hasYears = asked.choice.from !== null || asked.choice.to !== null;
  return (
    <figure className="figure timeline">
      <UnitTabs asked={asked} years={marks ? marks.to - marks.from : 0} />
      {marks && (
        <Spots hint={tPage('pointAt')}>
          <Axis marks={marks} />
          <Row line={marks.agreements} marks={marks} asked={asked} />
          {marks.kinds.map((line) => <Row key={line.kind} line={line} marks={marks} asked={asked} />)}
        </Spots>
      )}
      <PeriodForm asked={asked} />
      <FigureNotes>{[hasYears ? t('undatedLeft') : t('undated', { count: undated }), marks && t('how'), isVague && t('vague'), t('notShown')]}</FigureNotes>
    </figure>
  );
}

function UnitTabs({ asked, years }: { asked: ExploreAsked; years: number }) {
  const t = useTranslations('explore.timeline');
  const locale = useLocale();
  const offered = UNITS.filter((unit) => unit !== 'MONTH' || years <= MOST_YEARS_OF_MONTHS || asked.by === unit);
  return (
    <nav className="row frames small" aria-label={t('by')}>
      {offered.map((by) => <a key={by} href={paths.explore(locale, parametersOfExplore({ ...asked, by }))} aria-current={by === asked.by ? 'true' : undefined} rel="nofollow">{t(`unit.${by}`)}</a>)}
    </nav>
  );
}

function Row({ line, marks: { ticks, most }, asked }: { line: TimeLine; marks: TimeMarks; asked: ExploreAsked }) {
  const t = useTranslations('explore');
  const locale = useLocale();
  const { kind, bars } = line;
  return (
    <div className={kind ? 'line kind' : 'line'}>
      <LineLabel line={line} most={most} />
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" role={kind ? undefined : 'group'} aria-label={kind ? undefined : t('timeline.label')} aria-hidden={kind ? 'true' : undefined}>
        {ticks.map(({ year, at }) => <path key={year} className="grid-line" d={`M${at} 0V100`} vectorEffect="non-scaling-stroke" />)}
        {bars.map(({ period, from, to, count, at, wide, high, isVague }, index) => {
          const bar = <rect key={period} className={isVague ? 'vague' : undefined} x={at} y={100 - high} width={Math.max(0.1, wide * 0.86)} height={high} vectorEffect="non-scaling-stroke" />;
          if (kind) return bar;
          return (
            <a key={period} href={paths.explore(locale, parametersOfExplore({ ...asked, choice: { ...asked.choice, from, to } }))} rel="nofollow"
              tabIndex={index === bars.length - 1 ? 0 : -1} data-spot={period} aria-label={t('barOf', { period: nameOfPeriod(period, asked.by, locale), count })}>
              <rect className="reach" x={at} y="0" width={wide} height="100" />
              {bar}
            </a>
          );
        })}
      </svg>
    </div>
  );
}

/** From when to when. The decades are in the filter beside it. */
function PeriodForm({ asked: { choice, by } }: { asked: ExploreAsked }) {
  const t = useTranslations('agreementList');
  const tTime = useTranslations('explore.timeline');
  const locale = useLocale();
  const field = (name: 'from' | 'to') => (
    <>
      <label htmlFor={`time-${name}`}>{t(name)}</label>
      <input className="input" id={`time-${name}`} type="text" name={name} defaultValue={choice[name] ?? ''} pattern="\d{4}(-\d{2}(-\d{2})?)?" title={t('periodHow')} autoComplete="off" />
    </>
  );
  return (
    <form className="weight small" action={paths.explore(locale)} aria-label={tTime('period')}>
      <Hidden choice={{ ...choice, from: null, to: null }} besides={[['view', 'timeline'], ...(by === 'YEAR' ? [] : [['by', by.toLowerCase()] as const])]} />
      <b>{t('period')}</b> {field('from')} {field('to')}
      <button className="button slight" type="submit">{t('apply')}</button>
    </form>
  );
}
