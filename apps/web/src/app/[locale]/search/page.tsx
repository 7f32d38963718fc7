import { SearchPageDocument } from '@pacta/client';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { found, pacta, pageAt, recordLocale } from '../../../api.ts';
import { env } from '../../../env.ts';
import { askedForOf, filterOfSearch, READABLE_SEARCH } from '../../../features/search/asked-for.ts';
import { SearchView } from '../../../features/search/search-view.tsx';
import { head } from '../../../i18n/head.ts';
import { localeOf } from '../../../i18n/locale-of.ts';
import { knownOf, parametersOf } from '../../../record/choice.ts';
import { leftOutOf } from '../../../record/left-out.ts';
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
  const names = parametersOf(read.choice).length > 0 ? await pacta().pages.filterNames({ locale: recordLocale(locale) }) : null;
  const { choice, unknown } = names ? knownOf(read.choice, names) : { choice: read.choice, unknown: [] };
  const asked = { ...read, choice };
  const variables = { query: asked.words, filter: filterOfSearch(asked), first: PAGE_SIZE.whole, locale: recordLocale(locale) };
  const { answer, lost } = asked.words === '' ? { answer: null, lost: false }
    : await found(pageAt({ after: pageQueryOf(parameters).after }, ({ after }) => pacta().pages.search({ ...variables, after })));
  // One shape with words and without: the field that a reader types in stays the same field.
  return (
    <>
      <SearchView asked={asked} names={names} found={answer} unknown={[...leftOutOf(parameters, READABLE_SEARCH), ...unknown]} lost={lost} />
      {answer && (
        <QueryBehind
          asked={{ call: 'pages.search', query: SearchPageDocument.toString(), variables: lost ? variables : { ...variables, after: pageQueryOf(parameters).after } }}
          api={env().publicApiUrl}
        />
      )}
    </>
  );
}
