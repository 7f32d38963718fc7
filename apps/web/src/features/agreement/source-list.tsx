import { fragmentOf } from '@pacta/evidence';
import { useLocale, useTranslations } from 'next-intl';
import { partialDate } from '../../i18n/partial-date.ts';
import { PassageActions } from '../../record/passage-actions.tsx';
import { printedTitle } from '../../record/printed-title.ts';
import { paths } from '../../record/paths.ts';
import { Quote } from '../../record/quote.tsx';
import { ExternalLink } from '../../ui/external-link.tsx';
import { Icon } from '../../ui/icon.tsx';
import { isSaid } from './sources.ts';
import type { Said, Saying, Source } from './sources.ts';

type Stance = 'supports' | 'contradicts';

/** The sources of an agreement that support it, or those that contradict something in it, each with what it says. */
export function SourceList({ sources, stance }: { sources: readonly Source[]; stance: Stance }) {
  const against = stance === 'contradicts';
  return (
    <ol>
      {sources.filter((source) => isSaid(source[stance])).map((source) => (
        <li key={source.number} className={against ? 'source against' : 'source'} id={`${against ? 'against' : 'source'}-${source.number}`}>
          <Icon name={against ? 'split' : 'circle-check'} />
          <div>{source.kind === 'article' ? <ArticleSource source={source} said={source[stance]} /> : <DatasetSource source={source} said={source[stance]} />}</div>
        </li>
      ))}
    </ol>
  );
}

function ArticleSource({ source, said }: { source: Extract<Source, { kind: 'article' }>; said: Said }) {
  const t = useTranslations();
  const locale = useLocale();
  const { article, number } = source;
  return (
    <>
      <span className="outlet">{number}. {article.outlet.name}</span>{' '}
      <span className="quiet">{article.publishedOn ? partialDate(article.publishedOn, locale, 'short') : t('date.undated')}</span>
      <p className="title"><a href={paths.article(locale, article.slug)} lang={article.language}>{printedTitle(article)}</a></p>
      {said.says.map((saying) => <Sentence key={saying.words + (saying.locator ?? '')} saying={saying} />)}
      {said.passages.length > 0 && <Passages article={article} said={said} />}
      <p className="actions">
        {article.url && <ExternalLink href={article.url}>{t('agreement.original')}</ExternalLink>}
        {article.archivedUrl && <ExternalLink href={article.archivedUrl}>{t('article.archived')}</ExternalLink>}
      </p>
    </>
  );
}

/** What a source says, in a sentence of ours, and of which step it says so. */
function Sentence({ saying: { words, locator, steps } }: { saying: Saying }) {
  const t = useTranslations();
  const locale = useLocale();
  const of = steps.map(({ kind, date }) => (date ? `${t(`event.noun.${kind}`)} (${partialDate(date, locale, 'short')})` : t(`event.noun.${kind}`)));
  return (
    <p className="said">
      {words === '' ? t('reference.noWords') : t.rich('agreement.says', { words, i: (text) => <span className="muted">{text}</span> })}
      {locator && ` (${locator})`}
      {of.length > 0 && <span className="caption">{t('agreement.about', { steps: of.join(', ') })}</span>}
    </p>
  );
}

function Passages({ article, said }: { article: Extract<Source, { kind: 'article' }>['article']; said: Said }) {
  const t = useTranslations('agreement');
  const locale = useLocale();
  return (
    <details className="folded">
      <summary className="small">
        {t('passages', { count: said.passages.length })} <Icon name="chevron-down" className="icon toggle" />
      </summary>
      <ul className="stack">
        {said.passages.map((passage) => (
          <li key={fragmentOf(passage)}>
            <Quote passage={passage} language={article.language} cite={paths.passage(locale, article.slug, passage)} />
            <PassageActions passage={passage} article={article}>
              <a href={paths.passage(locale, article.slug, passage)}><Icon name="file-text" />{t('readPassage')}</a>
            </PassageActions>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** A dataset and its rows. A row is a coding of its authors and is never set as a quotation. */
function DatasetSource({ source, said }: { source: Extract<Source, { kind: 'dataset' }>; said: Said }) {
  const t = useTranslations('agreement');
  const locale = useLocale();
  const { dataset, number } = source;
  return (
    <>
      <span className="outlet">{number}. <a href={paths.dataset(locale, dataset.slug)}>{dataset.name}</a></span>{' '}
      <span className="quiet">{t('dataset')}</span>
      <table className="rows">
        <caption className="unseen">{t('rows', { dataset: dataset.name })}</caption>
        <tbody>
          {said.rows.map(({ rowId, url }) => (
            <tr key={rowId}>
              <th scope="row">{t('row')}</th>
              <td>{url ? <ExternalLink href={url}><code>{rowId}</code></ExternalLink> : <code>{rowId}</code>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="caption">{t('rowIsNoQuote')}</p>
      <p className="caption">{dataset.citation}</p>
    </>
  );
}
