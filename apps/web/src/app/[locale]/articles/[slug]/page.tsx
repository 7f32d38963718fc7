import { ArticlePageDocument } from '@pacta/client';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { found, pacta, recordLocale } from '../../../../api.ts';
import { env } from '../../../../env.ts';
import { ArticleView } from '../../../../features/article/article-view.tsx';
import { head } from '../../../../i18n/head.ts';
import { printedTitle } from '../../../../record/printed-title.ts';
import { QueryBehind } from '../../../../record/query-behind.tsx';
import { localeOf } from '../../../../i18n/locale-of.ts';

type Props = PageProps<'/[locale]/articles/[slug]'>;

// One request per render, for the head and the body alike.
const load = cache(async (asked: string, slug: string) => {
  const locale = localeOf(asked);
  const article = (await found(pacta().pages.article({ slug, locale: recordLocale(locale) }))) ?? notFound();
  return { article, locale };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: asked, slug } = await params;
  const { article, locale } = await load(asked, slug);
  const t = await getTranslations({ locale, namespace: 'article' });
  const measures = article.agreements.reduce((sum, { commitments }) => sum + commitments.length, 0);
  const description = t('description', { outlet: article.outlet.name, measures, text: article.revision ? 'yes' : 'no' });
  return head({ title: printedTitle(article), description, locale, path: `/articles/${slug}`, downloads: { of: article.revision ? 'article' : 'reference' }, isPictured: true });
}

export default async function Page({ params }: Props) {
  const { locale: asked, slug } = await params;
  const { article, locale } = await load(asked, slug);
  return (
    <>
      <ArticleView article={article} />
      <QueryBehind asked={{ call: 'pages.article', query: ArticlePageDocument.toString(), variables: { slug, locale: recordLocale(locale) } }} api={env().publicApiUrl} />
    </>
  );
}
