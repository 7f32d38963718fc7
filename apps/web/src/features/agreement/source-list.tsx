import { fragmentOf } from '@pacta/evidence';
import { useLocale, useTranslations } from 'next-intl';
import { partialDate } from '../../i18n/partial-date.ts';
import { paths } from '../../record/paths.ts';
import { Quote } from '../../record/quote.tsx';
import { ExternalLink } from '../../ui/external-link.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { Source } from './sources.ts';

/** The sources of an agreement, each with what it says or the passages that facts stand on. */
export function SourceList({ sources }: { sources: readonly Source[] }) {
  return (
    <ol>
      {sources.map((source) => (
        <li key={source.number} className={source.against ? 'source against' : 'source'} id={`source-${source.number}`}>
          <Icon name={source.against ? 'split' : 'circle-check'} />
          <div>{source.kind === 'article' ? <ArticleSource source={source} /> : <DatasetSource source={source} />}</div>
        </li>
      ))}
    </ol>
  );
}

function ArticleSource({ source }: { source: Extract<Source, { kind: 'article' }> }) {
  const t = useTranslations();
  const locale = useLocale();
  const { article, number, against, says, passages } = source;
  const date = article.publishedOn ? partialDate(article.publishedOn, locale, 'short') : t('date.undated');
  return (
    <>
      <span className="outlet">{number}. {article.outlet.name}</span>{' '}
      <span className="quiet">{t('agreement.sourceSays', { date, stance: against ? 'against' : 'for' })}</span>
      <p className="title"><a href={paths.article(locale, article.slug)} lang={article.language}>{article.title}</a></p>
      {says.map(({ words, locator }) => (
        <p className="muted" key={words + (locator ?? '')}>{words}{locator && ` (${locator})`}</p>
      ))}
      {passages.length > 0 && (
        <details className="folded">
          <summary className="small">
            {t('agreement.passages', { count: passages.length })} <Icon name="chevron-down" className="icon toggle" />
          </summary>
          <ul className="stack">
            {passages.map((passage) => (
              <li key={fragmentOf(passage)}>
                <Quote passage={passage} language={article.language} cite={paths.passage(locale, article.slug, passage)} />
                <p className="actions"><a href={paths.passage(locale, article.slug, passage)}>{t('agreement.readPassage')}</a></p>
              </li>
            ))}
          </ul>
        </details>
      )}
      {article.url && <p className="actions"><ExternalLink href={article.url}>{t('agreement.original')}</ExternalLink></p>}
    </>
  );
}

function DatasetSource({ source }: { source: Extract<Source, { kind: 'dataset' }> }) {
  const t = useTranslations('agreement');
  const { dataset, number, against, rows } = source;
  return (
    <>
      <span className="outlet">{number}. {dataset.name}</span>{' '}
      <span className="quiet">{t('dataset', { stance: against ? 'against' : 'for' })}</span>
      <p className="muted">{dataset.citation}</p>
      {dataset.coverageFrom !== null && dataset.coverageTo !== null && (
        <p className="muted">{t('covers', { from: String(dataset.coverageFrom), to: String(dataset.coverageTo) })}</p>
      )}
      <ul className="chips small">
        {rows.map(({ rowId, url }) => (
          <li key={rowId}>{url ? <a href={url}>{t('row', { row: rowId })}</a> : t('row', { row: rowId })}</li>
        ))}
      </ul>
    </>
  );
}
