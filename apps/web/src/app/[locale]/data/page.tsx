import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { env } from '../../../env.ts';
import { DataView } from '../../../features/data/data-view.tsx';
import { head } from '../../../i18n/head.ts';
import { localeOf } from '../../../i18n/locale-of.ts';

type Props = PageProps<'/[locale]/data'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const t = await getTranslations({ locale, namespace: 'data' });
  return head({ title: t('title'), description: t('lead'), locale, path: '/data' });
}

export default async function Page({ params }: Props) {
  localeOf((await params).locale);
  const { publicSiteUrl, publicApiUrl } = env();
  return <DataView site={publicSiteUrl} api={publicApiUrl} />;
}
