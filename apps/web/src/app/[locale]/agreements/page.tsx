import { AgreementsPageDocument } from '@pacta/client';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { found, pacta, pageAt, recordLocale } from '../../../api.ts';
import { env } from '../../../env.ts';
import { AgreementListView } from '../../../features/agreement-list/agreement-list-view.tsx';
import { head } from '../../../i18n/head.ts';
import { localeOf } from '../../../i18n/locale-of.ts';
import { choiceOf, filterOf, knownOf, parametersOf, READABLE } from '../../../record/choice.ts';
import { leftOutOf } from '../../../record/left-out.ts';
import { PAGE_SIZE, pageArguments, pageQueryOf } from '../../../record/pager.tsx';
import { QueryBehind } from '../../../record/query-behind.tsx';

type Props = PageProps<'/[locale]/agreements'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const t = await getTranslations({ locale, namespace: 'agreementList' });
  const parameters = parametersOf(choiceOf(await searchParams));
  return head({ title: t('title'), description: t('lead'), locale, path: '/agreements', downloads: { of: 'list', parameters } });
}

export default async function Page({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale);
  const parameters = await searchParams;
  const asked = choiceOf(parameters);
  // Names are only needed for what is chosen; what nobody knows is left out before the API would refuse it.
  const names = parametersOf(asked).length > 0 ? await pacta().pages.filterNames({ locale: recordLocale(locale) }) : null;
  const { choice, unknown } = names ? knownOf(asked, names) : { choice: asked, unknown: [] };
  const variables = { filter: filterOf(choice), orderBy: 'LATEST_EVENT' as const, locale: recordLocale(locale) };
  const { answer, lost } = await found(pageAt(pageQueryOf(parameters), (place) => pacta().pages.agreements({ ...variables, ...pageArguments(place, PAGE_SIZE.whole) })));
  return (
    <>
      <AgreementListView page={answer} choice={choice} names={names} unknown={[...leftOutOf(parameters, READABLE), ...unknown]} lost={lost} />
      <QueryBehind asked={{ call: 'pages.agreements', query: AgreementsPageDocument.toString(), variables: { ...variables, ...pageArguments(lost ? {} : pageQueryOf(parameters), PAGE_SIZE.whole) } }} api={env().publicApiUrl} />
    </>
  );
}
