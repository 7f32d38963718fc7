import type { ArticlesPageQuery, FilterNamesQuery } from '@pacta/client';
import { useLocale, useTranslations } from 'next-intl';
import { partialDate } from '../../i18n/partial-date.ts';
import { DomainChips } from '../../record/domain-chips.tsx';
import { DownloadLine } from '../../record/download-line.tsx';
import { LeftOutNote } from '../../record/left-out-note.tsx';
import type { LeftOut } from '../../record/left-out.ts';
import { LostPlace, Pager } from '../../record/pager.tsx';
import { paths } from '../../record/paths.ts';
import { printedTitle } from '../../record/printed-title.ts';
import { ArticleFacets } from './article-facets.tsx';
import { articleParameters, fileParameters } from './chosen-articles.ts';
import type { ChosenArticles } from './chosen-articles.ts';
import { ChosenThings } from './chosen-things.tsx';

type Props = {
  page: ArticlesPageQuery;
  chosen: ChosenArticles;
  /** The names of what can be chosen; null when nothing is. */
  names: FilterNamesQuery | null;
  /** What of the address is not applied. */
  unknown: readonly LeftOut[];
  /** Whether the address named a place in the list that is none. */
  lost: boolean;
};

/** The list of sources with its filters: the texts that can be read beside their facts, or all references. */
export function ArticleListView({ page: { articles, all }, chosen, names, unknown, lost }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  const hrefOf = (choice: ChosenArticles, place: Record<string, string> = {}) => paths.articlesOf(locale, [...articleParameters(choice), ...Object.entries(place)]);
  const filtered = articleParameters({ ...chosen, show: null }).length > 0;
  const texts = chosen.show === 'texts';
  return (
    <div className="wrap">
      <header className="page-head top">
        <h1 className="h1">{t('articleList.title')}</h1>
        <p className="lead">{t('articleList.lead')}</p>
      </header>
      <div className="two sidebar">
        <ArticleFacets facets={articles.facets} chosen={chosen} names={names} />
        <section className="found" aria-labelledby="found">
          <div className="section-head flush">
            <h2 className="h3" id="found">
              {texts ? t('articleList.foundTexts', { count: articles.totalCount })
                : t('articleList.found', { count: articles.totalCount, all: all.totalCount, same: articles.totalCount === all.totalCount ? 'yes' : 'no' })}
            </h2>
            <a href={hrefOf({ ...chosen, show: texts ? null : 'texts' })}>{t(texts ? 'articleList.showAll' : 'articleList.showTexts')}</a>
          </div>
          <LeftOutNote values={unknown} />
          {lost && <LostPlace />}
          <ChosenThings chosen={chosen} names={names} />
          {articles.nodes.length === 0 && <p className="prose after">{t(filtered ? 'articleList.nothingHere' : 'articleList.nothing')}</p>}
          <ul className="records tight">
            {articles.nodes.map((article) => <ArticleRow key={article.slug} article={article} />)}
          </ul>
          <Pager ends={articles.pageInfo} shown={articles.nodes.length} total={articles.totalCount} hrefOf={(place) => hrefOf(chosen, place)} />
          <DownloadLine of="articles" path="/articles" parameters={fileParameters(chosen)} />
        </section>
      </div>
    </div>
  );
}

function ArticleRow({ article }: { article: ArticlesPageQuery['articles']['nodes'][number] }) {
  const t = useTranslations();
  const locale = useLocale();
  const measures = article.agreements.reduce((sum, { commitments }) => sum + commitments.length, 0);
  return (
    <li>
      <span className="when">{article.publishedOn ? partialDate(article.publishedOn, locale, 'short') : t('date.undated')}</span>
      <div className="main">
        <h3 className="title"><a href={paths.article(locale, article.slug)} lang={article.language}>{printedTitle(article)}</a></h3>
        <p className="summary">{t('articleList.row', { outlet: article.outlet.name, agreements: article.agreements.length, measures })}</p>
        <DomainChips domains={article.domains.filter(({ level }) => level === 1)} />
      </div>
      <span className="sort small muted">{article.revision ? <b>{t('articleList.held')}</b> : t(`articleKind.${article.kind}`)}</span>
    </li>
  );
}
