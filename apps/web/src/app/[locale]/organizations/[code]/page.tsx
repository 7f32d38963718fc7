import { OrganizationPageDocument } from '@pacta/client';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { found, pacta, pageAt, recordLocale } from '../../../../api.ts';
import { env } from '../../../../env.ts';
import { OrganizationView } from '../../../../features/organization/organization-view.tsx';
import { head } from '../../../../i18n/head.ts';
import { localeOf } from '../../../../i18n/locale-of.ts';
import { PAGE_SIZE, pageArguments, pageQueryOf } from '../../../../record/pager.tsx';
import type { PageQuery } from '../../../../record/pager.tsx';
import { QueryBehind } from '../../../../record/query-behind.tsx';

type Props = PageProps<'/[locale]/organizations/[code]'>;

// One request per render, for the head and the body alike: `cache` compares its arguments one by one.
const load = cache(async (asked: string, code: string, after: PageQuery['after'], before: PageQuery['before']) => {
  const locale = localeOf(asked);
  const variables = { code: code.toUpperCase(), locale: recordLocale(locale) };
  const { answer, lost } = await found(pageAt({ after, before }, (place) => pacta().pages.organization({ ...variables, ...pageArguments(place, PAGE_SIZE.part) })));
  return { organization: answer.organization ?? notFound(), datasets: answer.datasets, lost, locale, variables: { ...variables, ...pageArguments(lost ? {} : { after, before }, PAGE_SIZE.part) } };
});

async function read({ params, searchParams }: Props) {
  const [{ locale, code }, asked] = await Promise.all([params, searchParams]);
  const { after, before } = pageQueryOf(asked);
  return load(locale, code, after, before);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { organization, locale } = await read(props);
  const t = await getTranslations({ locale, namespace: 'organization' });
  const description = t('description', { name: organization.name, count: organization.agreements.totalCount });
  return head({ title: organization.name, description, locale, path: `/organizations/${organization.code.toLowerCase()}`, downloads: { of: 'list' } });
}

export default async function Page(props: Props) {
  const { organization, datasets, lost, variables } = await read(props);
  return (
    <>
      <OrganizationView organization={organization} datasets={datasets} lost={lost} />
      <QueryBehind asked={{ call: 'pages.organization', query: OrganizationPageDocument.toString(), variables }} api={env().publicApiUrl} />
    </>
  );
}
