import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { found, pacta, recordLocale } from '../../../api.ts';
import { AgreementListView } from '../../../features/agreement-list/agreement-list-view.tsx';
import { choiceOf, filterOf } from '../../../features/agreement-list/choice.ts';
import { head } from '../../../i18n/head.ts';
import { localeOf } from '../../../i18n/locale-of.ts';
import { PAGE_SIZE, pageArguments, pageQueryOf } from '../../../record/pager.tsx';

type Props = PageProps<'/[locale]/agreements'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const t = await getTranslations({ locale, namespace: 'agreementList' });
  return head({ title: t('title'), description: t('lead'), locale, path: '/agreements' });
}

export default async function Page({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale);
  const asked = await searchParams;
  const choice = choiceOf(asked);
  const page = await found(pacta().agreementsPage({
    filter: filterOf(choice),
    orderBy: 'LATEST_EVENT',
    ...pageArguments(pageQueryOf(asked), PAGE_SIZE.whole),
    countryOrder: locale === 'fr' ? 'NAME_FR' : 'NAME_EN',
    locale: recordLocale(locale),
  }));
  return <AgreementListView page={page} choice={choice} />;
}
