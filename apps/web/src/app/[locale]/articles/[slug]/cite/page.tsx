import { CitationPageDocument } from '@pacta/client';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { found, pacta, recordLocale } from '../../../../../api.ts';
import { env } from '../../../../../env.ts';
import { CitationView } from '../../../../../features/citation/citation-view.tsx';
import { head } from '../../../../../i18n/head.ts';
import { localeOf } from '../../../../../i18n/locale-of.ts';
import { printedTitle } from '../../../../../record/printed-title.ts';
import { QueryBehind } from '../../../../../record/query-behind.tsx';

type Props = PageProps<'/[locale]/articles/[slug]/cite'>;

const load = cache(async (asked: string, slug: string) => {
  const locale = localeOf(asked);
  const variables = { slug, locale: recordLocale(locale) };
  const article = (await found(pacta().pages.citation(variables))) ?? notFound();
  return { article, locale, variables };
});

/** One of many views of a page that search engines know: not for them. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: asked, slug } = await params;
  const { article, locale } = await load(asked, slug);
  const t = await getTranslations({ locale, namespace: 'cite' });
  const description = t('description', { outlet: article.outlet.name });
  return { ...head({ title: t('titleOf', { title: printedTitle(article) }), description, locale, path: `/articles/${slug}/cite` }), robots: { index: false, follow: true } };
}

export default async function Page({ params, searchParams }: Props) {
  const [{ locale: asked, slug }, parameters] = await Promise.all([params, searchParams]);
  const { article, variables } = await load(asked, slug);
  const named = [parameters['passage'] ?? []].flat()[0];
  const passage = article.passages.find(({ start, end }) => `${start}-${end}` === named) ?? null;
  return (
    <>
      <CitationView article={article} passage={passage} lost={named !== undefined && passage === null} />
      <QueryBehind asked={{ call: 'pages.citation', query: CitationPageDocument.toString(), variables }} api={env().publicApiUrl} />
    </>
  );
}
