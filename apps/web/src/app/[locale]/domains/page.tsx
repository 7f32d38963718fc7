import { DomainsDocument } from '@pacta/client';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { pacta, recordLocale } from '../../../api.ts';
import { env } from '../../../env.ts';
import { DomainTreeView } from '../../../features/domain/domain-tree-view.tsx';
import { head } from '../../../i18n/head.ts';
import { localeOf } from '../../../i18n/locale-of.ts';
import { QueryBehind } from '../../../record/query-behind.tsx';

type Props = PageProps<'/[locale]/domains'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const t = await getTranslations({ locale, namespace: 'domainTree' });
  return head({ title: t('title'), description: t('description'), locale, path: '/domains', downloads: { of: 'domains' } });
}

export default async function Page({ params }: Props) {
  const locale = localeOf((await params).locale);
  const variables = { locale: recordLocale(locale) };
  return (
    <>
      <DomainTreeView domains={await pacta().domains.list(variables)} />
      <QueryBehind asked={{ call: 'domains.list', query: DomainsDocument.toString(), variables }} api={env().publicApiUrl} />
    </>
  );
}
