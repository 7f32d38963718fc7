import type { PairPageQuery } from '@pacta/client';
import { useLocale, useTranslations } from 'next-intl';
import { paths } from '../../record/paths.ts';
import { Icon } from '../../ui/icon.tsx';
import { cellOf, periodsOf } from './covered-periods.ts';
import type { Cell, Period } from './covered-periods.ts';

/** What each dataset says of two countries, decade by decade, so that « none » and « unknown » differ; and in a sentence each. */
export function CoverageTable({ coverage, today }: { coverage: PairPageQuery['pair']['coverage']; today: string }) {
  const t = useTranslations('pair');
  const locale = useLocale();
  const periods = periodsOf(coverage, today);
  return (
    <>
      <div className="scrolled" role="region" aria-label={t('coverageTable')} tabIndex={0}>
        <table className="table covered">
          <thead>
            <tr>
              <th scope="col">{t('dataset')}</th>
              {periods.map((period) => <th key={period.to} scope="col"><PeriodName period={period} /></th>)}
            </tr>
          </thead>
          <tbody>
            {coverage.map((row) => (
              <tr key={row.dataset.slug}>
                <th scope="row">
                  <a href={paths.dataset(locale, row.dataset.slug)}>{row.dataset.name}</a>
                  <span className="caption">{row.dataset.coverageFrom === null || row.dataset.coverageTo === null ? t('noWindow')
                    : t('window', { from: String(row.dataset.coverageFrom), to: String(row.dataset.coverageTo) })}</span>
                </th>
                {periods.map((period) => {
                  const cell = cellOf(row, period, today);
                  return <td key={period.to} className={cell.is}><Said cell={cell} /></td>;
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="caption after">{t('coverageHow')}</p>
      <ul className="stack close after">
        {coverage.map(({ dataset, statement }) => <li key={dataset.slug} className="caption">{statement}</li>)}
      </ul>
    </>
  );
}

function PeriodName({ period: { from, to } }: { period: Period }) {
  const t = useTranslations('pair');
  return <>{from === null ? t('before', { year: String(to + 1) }) : t('decade', { from: String(from), to: String(to) })}</>;
}

function Said({ cell }: { cell: Cell }) {
  const t = useTranslations('pair');
  if (cell.is === 'some') return <span className="badge"><Icon name="circle-check" /> {t('cell.some', { count: cell.count })}</span>;
  return <span className="badge"><Icon name={cell.is === 'none' ? 'circle-minus' : 'circle-dashed'} /> {t(`cell.${cell.is}`)}</span>;
}
