import { useLocale, useTranslations } from 'next-intl';
import { paths } from '../../record/paths.ts';
import { Chapter } from '../../ui/chapter.tsx';
import { clientSample, GUARD, samplesOf, UNGUARD } from './samples.ts';

/** What can be had at plain addresses: an example of each, without its language, and the suffixes that it takes. */
const DOORS = [
  { what: 'agreements', path: '/agreements', suffixes: 'csv json jsonld bib ris csl.json atom' },
  { what: 'agreement', path: '/agreements/mali-senegal-military-cooperation-accords', suffixes: 'csv json jsonld bib ris csl.json atom' },
  { what: 'country', path: '/countries/ml', suffixes: 'csv json jsonld bib ris csl.json atom' },
  { what: 'pair', path: '/countries/ml/sn', suffixes: 'csv json jsonld bib ris csl.json atom' },
  { what: 'organization', path: '/organizations/ecowas', suffixes: 'csv json jsonld bib ris csl.json atom' },
  { what: 'domain', path: '/domains/training', suffixes: 'csv json jsonld bib ris csl.json atom' },
  { what: 'articles', path: '/articles', suffixes: 'csv json bib ris csl.json' },
  { what: 'article', path: '/articles/le-mali-et-senegal-renforcent-leur-cooperation-militaire', suffixes: 'json jsonld bib ris csl.json annotations.jsonld' },
  { what: 'domains', path: '/domains', suffixes: 'csv json skos.jsonld skos.ttl' },
  { what: 'network', path: '/network', suffixes: 'csv nodes.csv gexf json' },
  { what: 'timeline', path: '/timeline', suffixes: 'csv json' },
] as const;

const FILTERS = ['country', 'match', 'organization', 'domain', 'kind', 'stage', 'from', 'to', 'text', 'dataset', 'weight', 'by'] as const;
const FORMATS = ['csv', 'json', 'jsonld', 'bib', 'atom', 'annotations', 'skos', 'gexf'] as const;

/** How to take the record away: its plain addresses, how to load them, how to cite, and the other doors. */
export function DataView({ site, api }: { site: string; api: string }) {
  const t = useTranslations('data');
  const locale = useLocale();
  const code = (words: React.ReactNode) => <code>{words}</code>;
  return (
    <article className="wrap">
      <header className="page-head top">
        <h1 className="h1">{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
      </header>
      <div className="manual">
        <Chapter id="addresses" title={t('addressesTitle')}>
          <div className="prose"><p>{t.rich('addresses1', { code })}</p></div>
          <ul className="doors after">
            {DOORS.map(({ what, path, suffixes }) => (
              <li key={what}>
                <b>{t(`door.${what}`)}</b> <code className="muted">{path}</code>
                <p className="chips small">
                  {suffixes.split(' ').map((suffix) => <a key={suffix} href={`/${locale}${path}.${suffix}`}><code>.{suffix}</code></a>)}
                </p>
              </li>
            ))}
            <li>
              <b>{t('door.dump')}</b> <a href="/dump/"><code>/dump/</code></a>
              <p className="caption">{t('dump')}</p>
            </li>
          </ul>
          <dl className="key-values roomy wide after">
            {FORMATS.map((format) => (
              <div key={format} style={{ display: 'contents' }}>
                <dt><code>{t(`format.${format}.name`)}</code></dt>
                <dd>{t.rich(`format.${format}.is`, { code })}</dd>
              </div>
            ))}
          </dl>
        </Chapter>
        <Chapter id="filters" title={t('filtersTitle')}>
          <div className="prose"><p>{t.rich('filters1', { code, link: (words) => <a href={paths.agreements(locale)}>{words}</a> })}</p></div>
          <dl className="key-values roomy named after">
            {FILTERS.map((name) => (
              <div key={name} style={{ display: 'contents' }}>
                <dt><code>{name}</code></dt>
                <dd>{t.rich(`filter.${name}`, { code })}</dd>
              </div>
            ))}
          </dl>
          <div className="prose after"><p>{t.rich('language', { code })}</p></div>
        </Chapter>
        <Chapter id="load" title={t('loadTitle')}>
          <div className="stack">
            {samplesOf(site, locale).map(({ id, code: text }) => (
              <div key={id}>
                <h3 className="h4" id={`load-${id}`}>{t(`sample.${id}`)}</h3>
                <pre className="after-title" tabIndex={0} aria-labelledby={`load-${id}`} role="region"><code>{text}</code></pre>
              </div>
            ))}
            <p className="caption">{t.rich('namibia', { code })}</p>
          </div>
        </Chapter>
        <Chapter id="csv" title={t('csvTitle')}>
          <div className="prose">
            <p>{t.rich('csv1', { code })}</p>
            <p>{t.rich('csv2', { code })}</p>
            <p>{t('csv3')}</p>
          </div>
          <pre className="after" tabIndex={0} role="region" aria-label={t('csvPattern')}><code>{GUARD}</code></pre>
          <p className="caption after">{t('csvBack')}</p>
          <pre className="after-title" tabIndex={0} role="region" aria-label={t('csvBack')}><code>{UNGUARD}</code></pre>
        </Chapter>
        <Chapter id="cite" title={t('citeTitle')}>
          <div className="prose">
            <p>{t('cite1')}</p>
            <ol>
              <li>{t('citeArticle')}</li>
              <li>{t.rich('citeAgreement', { code })}</li>
              <li>{t.rich('citePassage', { code })}</li>
            </ol>
            <p>{t.rich('cite2', { link: (words) => <a href={paths.datasets(locale)}>{words}</a> })}</p>
          </div>
        </Chapter>
        <Chapter id="elsewhere" title={t('embedTitle')}>
          <div className="prose">
            <p>{t.rich('embed1', { link: (words) => <a href={paths.embeddedPair(locale, 'ml', 'sn')}>{words}</a> })}</p>
            <p>{t.rich('embed2', { code })}</p>
          </div>
        </Chapter>
        <Chapter id="licence" title={t('licenceTitle')}>
          <div className="prose">
            <p>{t.rich('licence1', { link: (words) => <a href="https://creativecommons.org/licenses/by/4.0/" rel="license">{words}</a> })}</p>
            <p>{t('licence2')}</p>
          </div>
        </Chapter>
        <Chapter id="again" title={t('againTitle')}>
          <div className="prose"><p>{t.rich('again1', { code })}</p><p>{t.rich('again2', { code })}</p></div>
        </Chapter>
        <Chapter id="doors" title={t('doorsTitle')}>
          <div className="prose">
            <p>{t.rich('doors1', { link: (words) => <a href={api}>{words}</a>, reference: (words) => <a href={paths.api(locale)}>{words}</a> })}</p>
            <p>{t.rich('doors2', { code })}</p>
          </div>
          <pre className="after" tabIndex={0} role="region" aria-label={t('clientSample')}><code>{clientSample(api)}</code></pre>
        </Chapter>
      </div>
    </article>
  );
}
