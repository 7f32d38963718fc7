import { ApiPageDocument } from '@pacta/client';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { pacta } from '../../../api.ts';
import { env } from '../../../env.ts';
import { ApiOverview } from '../../../features/api-reference/api-overview.tsx';
import { head } from '../../../i18n/head.ts';
import { localeOf } from '../../../i18n/locale-of.ts';
import { QueryBehind } from '../../../record/query-behind.tsx';

type Props = PageProps<'/[locale]/api'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const t = await getTranslations({ locale, namespace: 'apiReference' });
  return head({ title: t('title'), description: t('lead'), locale, path: '/api' });
}

export default async function Page() {
  const url = env().publicApiUrl;
  return (
    <>
      <ApiOverview schema={await pacta().pages.api()} url={url} />
      <QueryBehind asked={{ call: 'pages.api', query: ApiPageDocument.toString(), variables: {} }} api={url} />
    </>
  );
}
