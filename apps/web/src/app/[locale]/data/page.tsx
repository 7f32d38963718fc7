import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { env } from '../../../env.ts';
import { DataView } from '../../../features/data/data-view.tsx';
import { head } from '../../../i18n/head.ts';
import { localeOf } from '../../../i18n/locale-of.ts';
import { StructuredData } from '../../../ui/structured-data.tsx';

type Props = PageProps<'/[locale]/data'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const t = await getTranslations({ locale, namespace: 'data' });
  return head({ title: t('title'), description: t('lead'), locale, path: '/data' });
}

export default async function Page({ params }: Props) {
  const locale = localeOf((await params).locale);
  const t = await getTranslations({ locale });
  const { publicSiteUrl: site, publicApiUrl } = env();
  const at = (contentUrl: string, encodingFormat: string) => ({ '@type': 'DataDownload', contentUrl: site + contentUrl, encodingFormat });
  return (
    <>
      <StructuredData is={{
        '@type': 'Dataset', name: 'Pacta', description: t('shell.about'), url: `${site}/${locale}/data`, inLanguage: ['fr', 'en'],
        license: 'https://creativecommons.org/licenses/by/4.0/', isAccessibleForFree: true, creator: { '@type': 'Organization', name: 'Pacta', url: site },
        distribution: [at('/dump/', 'application/zip'), at(`/${locale}/agreements.csv`, 'text/csv'), at(`/${locale}/agreements.json`, 'application/json'), at(`/${locale}/agreements.jsonld`, 'application/ld+json')],
      }} />
      <DataView site={site} api={publicApiUrl} />
    </>
  );
}
