import type { DatasetsQuery } from '@pacta/client';
import { useFormatter, useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { paths } from '../../record/paths.ts';
import { Chapter } from '../../ui/chapter.tsx';
import { ExternalLink } from '../../ui/external-link.tsx';
import { Note } from '../../ui/note.tsx';

type Dataset = DatasetsQuery['datasets'][number];

/** How a dataset that Pacta does not carry is taken in, by its slug; the files as their authors publish them. */
const IMPORTS: Record<string, string> = {
  dcad: 'npm run import -- dcad DCAD-v1.0-main.csv',
  atop: 'npm run import -- atop atop5_1a.csv atop5_1m.csv',
  mme: 'npm run import -- mme mme_v7.csv',
};

/** The datasets of the record: what each covers, how much of it is loaded here, and what its silence means. */
export function DatasetListView({ datasets }: { datasets: readonly Dataset[] }) {
  const t = useTranslations('datasets');
  const locale = useLocale();
  return (
    <article className="wrap">
      <header className="page-head top">
        <h1 className="h1">{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
        <p className="prose">{t.rich('silence', { link: (words) => <a href={`${paths.method(locale)}#none`}>{words}</a> })}</p>
      </header>
      <div className="manual">
        {datasets.map((dataset) => (
          <Chapter key={dataset.slug} id={dataset.slug} title={dataset.name}>
            <Loaded dataset={dataset} />
            <Facts dataset={dataset} />
          </Chapter>
        ))}
      </div>
    </article>
  );
}

/** How much of a dataset is here; of one of which nothing is, that this says nothing about the world. */
function Loaded({ dataset: { slug, agreementCount, rowCount, coverageNote } }: { dataset: Dataset }) {
  const t = useTranslations('datasets');
  const format = useFormatter();
  const locale = useLocale();
  const command = IMPORTS[slug];
  return (
    <div className="stack">
      {coverageNote && <p className="prose">{coverageNote}</p>}
      {agreementCount > 0 ? (
        <p>
          <a href={paths.agreementsOf(locale, { dataset: slug })}>{t('agreements', { count: agreementCount, number: format.number(agreementCount) })}</a>
          {rowCount > 0 ? t('fromRows', { count: rowCount, number: format.number(rowCount) }) : t('fromArticles')}
        </p>
      ) : (
        <Note icon="circle-help" tone="warn" title={t('notLoaded')}>
          <p>{t('notLoadedWhy')}</p>
          {command && (
            <>
              <p>{t('import')}</p>
              <pre tabIndex={0}><code>{command}</code></pre>
            </>
          )}
        </Note>
      )}
    </div>
  );
}

function Facts({ dataset: { coverageFrom, coverageTo, version, citation, url, licence } }: { dataset: Dataset }) {
  const t = useTranslations('datasets');
  const window = coverageFrom !== null && coverageTo !== null ? t('years', { from: String(coverageFrom), to: String(coverageTo) }) : t('noYears');
  const facts: [string, ReactNode][] = [
    [t('window'), window],
    [t('version'), version ?? t('noVersion')],
    [t('citation'), <span key="citation" lang="en">{citation}</span>],
    [t('licence'), licence ?? t('noLicence')],
    ...(url ? [[t('published'), <ExternalLink key="url" href={url}>{url.replace(/^https?:\/\//, '')}</ExternalLink>] satisfies [string, ReactNode]] : []),
  ];
  return (
    <dl className="key-values roomy after">
      {facts.map(([name, value]) => (
        <div key={name} style={{ display: 'contents' }}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
