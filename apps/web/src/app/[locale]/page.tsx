import { HomeDocument } from '@pacta/client';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { pacta, recordLocale } from '../../api.ts';
import { env } from '../../env.ts';
import { HomeView } from '../../features/home/home-view.tsx';
import { head } from '../../i18n/head.ts';
import { localeOf } from '../../i18n/locale-of.ts';
import { QueryBehind } from '../../record/query-behind.tsx';
import { StructuredData } from '../../ui/structured-data.tsx';

type Props = PageProps<'/[locale]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const t = await getTranslations({ locale, namespace: 'home' });
  // The layout's « · Pacta » is for the pages below it.
  return { ...head({ title: t('title'), description: t('lead'), locale, path: '', isPictured: true, isFollowed: true }), title: { absolute: `${t('title')} · Pacta` } };
}

export default async function Page({ params }: Props) {
  const locale = localeOf((await params).locale);
  const t = await getTranslations({ locale, namespace: 'home' });
  const variables = { locale: recordLocale(locale) };
  const { publicSiteUrl: site, publicApiUrl } = env();
  const answer = await pacta().pages.home(variables);
  return (
    <>
      <StructuredData is={{
        '@type': 'WebSite', name: 'Pacta', url: `${site}/${locale}`, description: t('lead'), inLanguage: locale,
        potentialAction: { '@type': 'SearchAction', target: { '@type': 'EntryPoint', urlTemplate: `${site}/${locale}/search?q={words}` }, 'query-input': 'required name=words' },
      }} />
      <HomeView {...answer} />
      <QueryBehind asked={{ call: 'pages.home', query: HomeDocument.toString(), variables }} api={publicApiUrl} />
    </>
  );
}
