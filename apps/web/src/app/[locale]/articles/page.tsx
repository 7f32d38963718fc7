import { ArticlesPageDocument } from '@pacta/client';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { found, pacta, pageAt, recordLocale } from '../../../api.ts';
import { env } from '../../../env.ts';
import { ArticleListView } from '../../../features/article-list/article-list-view.tsx';
import { articleFilterOf, articleParameters, chosenArticles, fileParameters, knownArticles, READABLE_ARTICLES } from '../../../features/article-list/chosen-articles.ts';
import { head } from '../../../i18n/head.ts';
import { localeOf } from '../../../i18n/locale-of.ts';
import { leftOutOf } from '../../../record/left-out.ts';
import { PAGE_SIZE, pageArguments, pageQueryOf } from '../../../record/pager.tsx';
import { QueryBehind } from '../../../record/query-behind.tsx';

type Props = PageProps<'/[locale]/articles'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const t = await getTranslations({ locale, namespace: 'articleList' });
  const parameters = fileParameters(chosenArticles(await searchParams));
  return head({ title: t('title'), description: t('lead'), locale, path: '/articles', downloads: { of: 'articles', parameters }, isFollowed: true });
}

export default async function Page({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale);
  const parameters = await searchParams;
  const asked = chosenArticles(parameters);
  // Names are only needed for what is chosen; what nobody knows is left out before the API would refuse it.
  const names = articleParameters(asked).length > 0 ? await pacta().pages.filterNames({ locale: recordLocale(locale) }) : null;
  const { chosen, unknown } = names ? knownArticles(asked, names) : { chosen: asked, unknown: [] };
  const variables = { filter: articleFilterOf(chosen), orderBy: 'PUBLISHED_ON' as const, locale: recordLocale(locale) };
  const { answer, lost } = await found(pageAt(pageQueryOf(parameters), (place) => pacta().pages.articles({ ...variables, ...pageArguments(place, PAGE_SIZE.whole) })));
  return (
    <>
      <ArticleListView page={answer} chosen={chosen} names={names} unknown={[...leftOutOf(parameters, READABLE_ARTICLES), ...unknown]} lost={lost} />
      <QueryBehind asked={{ call: 'pages.articles', query: ArticlesPageDocument.toString(), variables: { ...variables, ...pageArguments(lost ? {} : pageQueryOf(parameters), PAGE_SIZE.whole) } }} api={env().publicApiUrl} />
    </>
  );
}
