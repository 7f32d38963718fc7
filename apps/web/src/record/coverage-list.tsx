import type { DatasetCoverageFragment } from '@pacta/client';
import { useLocale, useTranslations } from 'next-intl';
import { Icon } from '../ui/icon.tsx';
import { paths } from './paths.ts';

/** What each dataset covers, and whether it is loaded here: without that, nothing found could be read as nothing there. */
export function CoverageList({ datasets }: { datasets: readonly DatasetCoverageFragment[] }) {
  const t = useTranslations('coverageOf');
  const locale = useLocale();
  return (
    <details className="folded" open>
      <summary className="small">{t('title')} <Icon name="chevron-down" className="icon toggle" /></summary>
      <dl className="coverage-of">
        {datasets.map(({ slug, name, coverageFrom, coverageTo, coverageNote, agreementCount }) => (
          <div key={slug}>
            <dt>
              <a href={paths.dataset(locale, slug)}>{name}</a>{' '}
              <span className="muted">{coverageFrom !== null && coverageTo !== null && t('years', { from: String(coverageFrom), to: String(coverageTo) })}</span>
            </dt>
            <dd>{agreementCount === 0 ? <b>{t('notLoaded')}</b> : t('loaded', { count: agreementCount })} {coverageNote}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
