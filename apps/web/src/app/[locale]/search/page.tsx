import { SearchPageDocument } from '@pacta/client';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { found, pacta, pageAt, recordLocale } from '../../../api.ts';
import { env } from '../../../env.ts';
import { askedForOf, filterOfSearch } from '../../../features/search/asked-for.ts';
import { SearchView } from '../../../features/search/search-view.tsx';
import { head } from '../../../i18n/head.ts';
import { localeOf } from '../../../i18n/locale-of.ts';
import { knownOf, parametersOf } from '../../../record/choice.ts';
import { PAGE_SIZE, pageQueryOf } from '../../../record/pager.tsx';
import { QueryBehind } from '../../../record/query-behind.tsx';

type Props = PageProps<'/[locale]/search'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const t = await getTranslations({ locale, namespace: 'search' });
  const { words } = askedForOf(await searchParams);
  const title = words === '' ? t('title') : t('titleOf', { words });
  return { ...head({ title, description: t('description'), locale, path: '/search' }), robots: { index: words === '', follow: true } };
}

export default async function Page({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale);
  const parameters = await searchParams;
  const read = askedForOf(parameters);
  const names = parametersOf(read.choice).length > 0 ? await pacta().filterNames({ locale: recordLocale(locale) }) : null;
  const { choice, unknown } = names ? knownOf(read.choice, names) : { choice: read.choice, unknown: [] };
  const asked = { ...read, choice };
  if (asked.words === '') return <SearchView asked={asked} found={null} unknown={unknown} lost={false} />;
  const variables = { query: asked.words, filter: filterOfSearch(asked), first: PAGE_SIZE.whole, locale: recordLocale(locale) };
  const { answer, lost } = await found(pageAt({ after: pageQueryOf(parameters).after }, ({ after }) => pacta().searchPage({ ...variables, after })));
  return (
    <>
      <SearchView asked={asked} found={answer} unknown={unknown} lost={lost} />
      <QueryBehind asked={{ call: 'searchPage', query: SearchPageDocument.toString(), variables }} api={env().publicApiUrl} />
    </>
  );
}
