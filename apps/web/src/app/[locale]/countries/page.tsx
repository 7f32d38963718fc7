import { CountriesPageDocument } from '@pacta/client';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { pacta, recordLocale } from '../../../api.ts';
import { env } from '../../../env.ts';
import { CountryListView } from '../../../features/country/country-list-view.tsx';
import { head } from '../../../i18n/head.ts';
import { localeOf } from '../../../i18n/locale-of.ts';
import { QueryBehind } from '../../../record/query-behind.tsx';

type Props = PageProps<'/[locale]/countries'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const t = await getTranslations({ locale });
  return head({ title: t('shell.countriesAndOrganizations'), description: t('countryList.description'), locale, path: '/countries', downloads: { of: 'countries' } });
}

export default async function Page({ params }: Props) {
  const locale = localeOf((await params).locale);
  const variables = { locale: recordLocale(locale) };
  return (
    <>
      <CountryListView {...await pacta().pages.countries(variables)} />
      <QueryBehind asked={{ call: 'pages.countries', query: CountriesPageDocument.toString(), variables }} api={env().publicApiUrl} />
    </>
  );
}
