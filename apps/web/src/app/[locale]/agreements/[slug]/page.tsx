import { AgreementPageDocument } from '@pacta/client';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { found, pacta, recordLocale } from '../../../../api.ts';
import { env } from '../../../../env.ts';
import { AgreementView } from '../../../../features/agreement/agreement-view.tsx';
import { head } from '../../../../i18n/head.ts';
import { localeOf } from '../../../../i18n/locale-of.ts';
import { QueryBehind } from '../../../../record/query-behind.tsx';

type Props = PageProps<'/[locale]/agreements/[slug]'>;

// One request per render, for the head and the body alike.
const load = cache(async (asked: string, slug: string) => {
  const locale = localeOf(asked);
  const agreement = (await found(pacta().pages.agreement({ slug, locale: recordLocale(locale) }))) ?? notFound();
  return { agreement, locale };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: asked, slug } = await params;
  const { agreement, locale } = await load(asked, slug);
  const t = await getTranslations({ locale });
  const parties = new Intl.ListFormat(locale).format(agreement.parties.map(({ party }) => party.name));
  const description = agreement.summary ?? t('agreement.description', { kind: t(`kind.${agreement.kind}`), parties });
  return head({ title: agreement.title, description, locale, path: `/agreements/${slug}`, downloads: { of: 'list' }, isPictured: true, isFramed: true });
}

export default async function Page({ params }: Props) {
  const { locale: asked, slug } = await params;
  const { agreement, locale } = await load(asked, slug);
  return (
    <>
      <AgreementView agreement={agreement} />
      <QueryBehind asked={{ call: 'pages.agreement', query: AgreementPageDocument.toString(), variables: { slug, locale: recordLocale(locale) } }} api={env().publicApiUrl} />
    </>
  );
}
