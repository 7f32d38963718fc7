import { DatasetsDocument } from '@pacta/client';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { pacta, recordLocale } from '../../../api.ts';
import { env } from '../../../env.ts';
import { DatasetListView } from '../../../features/dataset-list/dataset-list-view.tsx';
import { head } from '../../../i18n/head.ts';
import { localeOf } from '../../../i18n/locale-of.ts';
import { QueryBehind } from '../../../record/query-behind.tsx';

type Props = PageProps<'/[locale]/datasets'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const t = await getTranslations({ locale, namespace: 'datasets' });
  return head({ title: t('title'), description: t('lead'), locale, path: '/datasets' });
}

export default async function Page({ params }: Props) {
  const locale = localeOf((await params).locale);
  const variables = { locale: recordLocale(locale) };
  return (
    <>
      <DatasetListView datasets={await pacta().datasets.list(variables)} />
      <QueryBehind asked={{ call: 'datasets.list', query: DatasetsDocument.toString(), variables }} api={env().publicApiUrl} />
    </>
  );
}
