import type { ArticlesQuery } from '@pacta/client';
import { useLocale, useTranslations } from 'next-intl';
import { partialDate } from '../../i18n/partial-date.ts';
import { DomainChips } from '../../record/domain-chips.tsx';
import { LostPlace, Pager } from '../../record/pager.tsx';
import { DownloadLine } from '../../record/download-line.tsx';
import { printedTitle } from '../../record/printed-title.ts';
import { paths } from '../../record/paths.ts';

type Articles = ArticlesQuery['articles'];

/** The list of sources: the texts that can be read beside their facts, or all references. */
export function ArticleListView({ articles, show, lost }: { articles: Articles; show: 'texts' | 'all'; lost: boolean }) {
  const t = useTranslations('articleList');
  const locale = useLocale();
  const base = paths.articles(locale);
  return (
    <div className="wrap">
      <header className="page-head top">
        <h1 className="h1">{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
      </header>
      <section className="found" aria-labelledby="found">
        <div className="section-head flush">
          <h2 className="h3" id="found">{t(show === 'texts' ? 'foundTexts' : 'found', { count: articles.totalCount })}</h2>
          {show === 'texts' ? <a href={base}>{t('showAll')}</a> : <a href={`${base}?show=texts`}>{t('showTexts')}</a>}
        </div>
        {lost && <LostPlace />}
        {articles.nodes.length === 0 && <p className="prose after">{t('nothing')}</p>}
        <ul className="records">
          {articles.nodes.map((article) => <ArticleRow key={article.slug} article={article} />)}
        </ul>
        <Pager
          ends={articles.pageInfo}
          shown={articles.nodes.length}
          total={articles.totalCount}
          hrefOf={(query) => `${base}?${new URLSearchParams({ ...(show === 'texts' ? { show } : {}), ...query }).toString()}`}
        />
        <DownloadLine of="articles" path="/articles" />
      </section>
    </div>
  );
}

function ArticleRow({ article }: { article: Articles['nodes'][number] }) {
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
      <span className="small muted">{article.revision ? <b>{t('articleList.held')}</b> : t(`articleKind.${article.kind}`)}</span>
    </li>
  );
}
