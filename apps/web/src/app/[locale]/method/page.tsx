import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { env } from '../../../env.ts';
import { MethodView } from '../../../features/method/method-view.tsx';
import { head } from '../../../i18n/head.ts';
import { localeOf } from '../../../i18n/locale-of.ts';

type Props = PageProps<'/[locale]/method'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const t = await getTranslations({ locale, namespace: 'method' });
  return head({ title: t('title'), description: t('lead'), locale, path: '/method' });
}

export default async function Page({ params }: Props) {
  localeOf((await params).locale);
  return <MethodView playground={env().publicApiUrl} />;
}
