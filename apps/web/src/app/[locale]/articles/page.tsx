import { ArticlesDocument } from '@pacta/client';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { found, pacta, pageAt, recordLocale } from '../../../api.ts';
import { env } from '../../../env.ts';
import { ArticleListView } from '../../../features/article-list/article-list-view.tsx';
import { head } from '../../../i18n/head.ts';
import { localeOf } from '../../../i18n/locale-of.ts';
import { PAGE_SIZE, pageArguments, pageQueryOf } from '../../../record/pager.tsx';
import { QueryBehind } from '../../../record/query-behind.tsx';

type Props = PageProps<'/[locale]/articles'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const t = await getTranslations({ locale, namespace: 'articleList' });
  return head({ title: t('title'), description: t('lead'), locale, path: '/articles', downloads: { of: 'articles' } });
}

export default async function Page({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale);
  const asked = await searchParams;
  const show = asked['show'] === 'texts' ? 'texts' : 'all';
  const variables = { filter: show === 'texts' ? { hasText: true } : null, orderBy: 'PUBLISHED_ON' as const, locale: recordLocale(locale) };
  const { answer, lost } = await found(pageAt(pageQueryOf(asked), (place) => pacta().articles({ ...variables, ...pageArguments(place, PAGE_SIZE.whole) })));
  return (
    <>
      <ArticleListView articles={answer} show={show} lost={lost} />
      <QueryBehind asked={{ call: 'articles', query: ArticlesDocument.toString(), variables: { ...variables, ...pageArguments(lost ? {} : pageQueryOf(asked), PAGE_SIZE.whole) } }} api={env().publicApiUrl} />
    </>
  );
}
