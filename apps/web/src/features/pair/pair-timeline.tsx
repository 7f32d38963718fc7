import { useLocale, useTranslations } from 'next-intl';
import type { CSSProperties } from 'react';
import { partialDate } from '../../i18n/partial-date.ts';
import { paths } from '../../record/paths.ts';
import type { Stretch, TimeAxis, TimeRow } from './time-rows.ts';

/** Agreements along time: what is dated as it is dated, and what nobody has established as not established. */
export function PairTimeline({ axis, rows }: { axis: TimeAxis; rows: readonly TimeRow[] }) {
  const t = useTranslations('pair');
  return (
    <figure className="figure time">
      <div className="axis" aria-hidden="true">
        <span />
        <span className="track">{axis.decades.map(({ year, at }) => <span key={year} style={place({ from: at, to: at })}>{year}</span>)}</span>
      </div>
      <ol className="time-rows">
        {rows.map((row) => (
          <li key={row.key}>
            <RowLabel row={row} />
            <span className="track" aria-hidden="true">
              {axis.decades.map(({ year, at }) => <i key={year} className="grid-line" style={place({ from: at, to: at })} />)}
              {row.open && <i className="open" style={place(row.open)} />}
              {row.known && <i className="known" style={place(row.known)} />}
              {row.marks.map((mark, index) => <i key={index} className={mark.to - mark.from > 0.5 ? 'bar' : 'point'} style={place(mark)} />)}
            </span>
          </li>
        ))}
      </ol>
      <figcaption className="caption">{t('timelineHow')}</figcaption>
    </figure>
  );
}

function RowLabel({ row: { slug, title, stage, count, first, last } }: { row: TimeRow }) {
  const t = useTranslations();
  const locale = useLocale();
  if (slug === null)
    return (
      <span className="label">
        <span className="name">{title === '' ? t('pair.others', { count }) : t('pair.ofDataset', { name: title, count })}</span>
        {first && <span className="caption">{t('pair.since', { year: first.slice(0, 4) })}</span>}
      </span>
    );
  return (
    <span className="label">
      <a className="name" href={paths.agreement(locale, slug)}>{title}</a>
      <span className="caption">
        {last ? t('pair.lastStep', { step: t(`event.past.${last.kind}`), date: partialDate(last.date, locale, 'short') }) : t('date.undated')}
        {stage && <>, {t('pair.nowAt', { stage: t(`stage.${stage}`) })}</>}
      </span>
    </span>
  );
}

const place = ({ from, to }: Stretch) => ({ '--from': from, '--to': to }) as CSSProperties;
