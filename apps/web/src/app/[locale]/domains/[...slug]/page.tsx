import { DomainPageDocument } from '@pacta/client';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { found, pacta, pageAt, recordLocale } from '../../../../api.ts';
import { env } from '../../../../env.ts';
import { DomainView } from '../../../../features/domain/domain-view.tsx';
import { head } from '../../../../i18n/head.ts';
import { localeOf } from '../../../../i18n/locale-of.ts';
import { PAGE_SIZE, pageArguments, pageQueryOf } from '../../../../record/pager.tsx';
import type { PageQuery } from '../../../../record/pager.tsx';
import { QueryBehind } from '../../../../record/query-behind.tsx';

type Props = PageProps<'/[locale]/domains/[...slug]'>;

// One request per render, for the head and the body alike: `cache` compares its arguments one by one.
const load = cache(async (asked: string, slug: string, after: PageQuery['after'], before: PageQuery['before']) => {
  const locale = localeOf(asked);
  const variables = { slug, locale: recordLocale(locale) };
  const { answer, lost } = await found(pageAt({ after, before }, (place) => pacta().pages.domain({ ...variables, ...pageArguments(place, PAGE_SIZE.part) })));
  return { ...answer, domain: answer.domain ?? notFound(), lost, locale, variables: { ...variables, ...pageArguments(lost ? {} : { after, before }, PAGE_SIZE.part) } };
});

async function read({ params, searchParams }: Props) {
  const [{ locale, slug }, asked] = await Promise.all([params, searchParams]);
  const { after, before } = pageQueryOf(asked);
  return load(locale, slug.join('/'), after, before);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { domain, locale } = await read(props);
  return head({ title: domain.label, description: domain.definition, locale, path: `/domains/${domain.slug}`, downloads: { of: 'list' }, isPictured: true });
}

export default async function Page(props: Props) {
  const { locale: _, variables, ...page } = await read(props);
  return (
    <>
      <DomainView {...page} />
      <QueryBehind asked={{ call: 'pages.domain', query: DomainPageDocument.toString(), variables }} api={env().publicApiUrl} />
    </>
  );
}
