import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { found, pacta, pageAt, recordLocale } from '../../../api.ts';
import { ArticleListView } from '../../../features/article-list/article-list-view.tsx';
import { head } from '../../../i18n/head.ts';
import { localeOf } from '../../../i18n/locale-of.ts';
import { PAGE_SIZE, pageArguments, pageQueryOf } from '../../../record/pager.tsx';

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
  const { answer, lost } = await found(pageAt(pageQueryOf(asked), (place) => pacta().articles({
    filter: show === 'texts' ? { hasText: true } : null,
    orderBy: 'PUBLISHED_ON',
    ...pageArguments(place, PAGE_SIZE.whole),
    locale: recordLocale(locale),
  })));
  return <ArticleListView articles={answer} show={show} lost={lost} />;
}
