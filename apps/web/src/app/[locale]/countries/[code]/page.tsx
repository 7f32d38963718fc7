import { CountryPageDocument } from '@pacta/client';
import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { found, pacta, pageAt, recordLocale } from '../../../../api.ts';
import { env } from '../../../../env.ts';
import { CountryView } from '../../../../features/country/country-view.tsx';
import { head } from '../../../../i18n/head.ts';
import { localeOf } from '../../../../i18n/locale-of.ts';
import { PAGE_SIZE, pageArguments, pageQueryOf } from '../../../../record/pager.tsx';
import type { PageQuery } from '../../../../record/pager.tsx';
import { paths } from '../../../../record/paths.ts';
import { QueryBehind } from '../../../../record/query-behind.tsx';

type Props = PageProps<'/[locale]/countries/[code]'>;

// One request per render, for the head and the body alike: `cache` compares its arguments one by one.
const load = cache(async (asked: string, code: string, after: PageQuery['after'], before: PageQuery['before']) => {
  const locale = localeOf(asked);
  if (!/^[a-z]{2}$/i.test(code)) notFound();
  const variables = { code: code.toUpperCase(), locale: recordLocale(locale) };
  const { answer, lost } = await found(pageAt({ after, before }, (place) => pacta().pages.country({ ...variables, ...pageArguments(place, PAGE_SIZE.part) })));
  return { ...answer, country: answer.country ?? notFound(), lost, locale, variables: { ...variables, ...pageArguments(lost ? {} : { after, before }, PAGE_SIZE.part) } };
});

async function read({ params, searchParams }: Props) {
  const [{ locale, code }, asked] = await Promise.all([params, searchParams]);
  const { with: other } = asked;
  if (typeof other === 'string' && /^[a-z]{2}$/i.test(other)) redirect(paths.pair(localeOf(locale), code, other));
  const { after, before } = pageQueryOf(asked);
  return load(locale, code, after, before);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { country, locale } = await read(props);
  const t = await getTranslations({ locale, namespace: 'country' });
  const description = t('description', { country: country.name, count: country.agreements.totalCount });
  return head({ title: country.name, description, locale, path: `/countries/${country.code.toLowerCase()}`, downloads: { of: 'list' }, isPictured: true });
}

export default async function Page(props: Props) {
  const { locale: _, variables, ...page } = await read(props);
  return (
    <>
      <CountryView {...page} />
      <QueryBehind asked={{ call: 'pages.country', query: CountryPageDocument.toString(), variables }} api={env().publicApiUrl} />
    </>
  );
}
