import type { ArticlesQuery } from '@pacta/client';
import { useLocale, useTranslations } from 'next-intl';
import { partialDate } from '../../i18n/partial-date.ts';
import { DomainChips } from '../../record/domain-chips.tsx';
import { Pager } from '../../record/pager.tsx';
import { paths } from '../../record/paths.ts';

type Articles = ArticlesQuery['articles'];

/** The list of sources: the texts that can be read beside their facts, or all references. */
export function ArticleListView({ articles, show }: { articles: Articles; show: 'texts' | 'all' }) {
  const t = useTranslations('articleList');
  const locale = useLocale();
  const base = paths.articles(locale);
  return (
    <div className="wrap">
      <header className="page-head top">
        <h1 className="h1">{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
      </header>
      <section aria-labelledby="found">
        <div className="section-head flush">
          <h2 className="h3" id="found">{t(show === 'texts' ? 'foundTexts' : 'found', { count: articles.totalCount })}</h2>
          {show === 'texts' ? <a href={`${base}?show=all`}>{t('showAll')}</a> : <a href={base}>{t('showTexts')}</a>}
        </div>
        {articles.nodes.length === 0 && <p className="prose after">{t('nothing')}</p>}
        <ul className="records">
          {articles.nodes.map((article) => <ArticleRow key={article.slug} article={article} />)}
        </ul>
        <Pager
          ends={articles.pageInfo}
          shown={articles.nodes.length}
          total={articles.totalCount}
          hrefOf={(query) => `${base}?${new URLSearchParams({ ...(show === 'all' ? { show } : {}), ...query }).toString()}`}
        />
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
        <h3 className="title"><a href={paths.article(locale, article.slug)} lang={article.language}>{article.title}</a></h3>
        <p className="summary">{t('articleList.row', { outlet: article.outlet.name, agreements: article.agreements.length, measures })}</p>
        <DomainChips domains={article.domains.filter(({ level }) => level === 1)} />
      </div>
      <span className="small muted">{t('articleList.held', { text: article.revision ? 'yes' : 'no' })}</span>
    </li>
  );
}
