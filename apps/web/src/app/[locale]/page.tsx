import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { pacta, recordLocale } from '../../api.ts';
import { HomeView } from '../../features/home/home-view.tsx';
import { head } from '../../i18n/head.ts';
import { localeOf } from '../../i18n/locale-of.ts';

type Props = PageProps<'/[locale]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const t = await getTranslations({ locale, namespace: 'home' });
  // The layout's « · Pacta » is for the pages below it.
  return { ...head({ title: t('title'), description: t('lead'), locale, path: '' }), title: { absolute: `${t('title')} · Pacta` } };
}

export default async function Page({ params }: Props) {
  const locale = localeOf((await params).locale);
  return <HomeView {...await pacta().home({ locale: recordLocale(locale) })} />;
}
