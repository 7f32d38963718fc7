import { PairPageDocument } from '@pacta/client';
import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { found, pacta, pageAt, recordLocale } from '../../../../../api.ts';
import { env } from '../../../../../env.ts';
import { PairView } from '../../../../../features/pair/pair-view.tsx';
import { head } from '../../../../../i18n/head.ts';
import { localeOf } from '../../../../../i18n/locale-of.ts';
import { dayOf } from '../../../../../i18n/partial-date.ts';
import { PAGE_SIZE, pageArguments, pageQueryOf } from '../../../../../record/pager.tsx';
import type { PageQuery } from '../../../../../record/pager.tsx';
import { paths } from '../../../../../record/paths.ts';
import { QueryBehind } from '../../../../../record/query-behind.tsx';

type Props = PageProps<'/[locale]/countries/[code]/[other]'>;

const load = cache(async (asked: string, one: string, other: string, after: PageQuery['after'], before: PageQuery['before']) => {
  const locale = localeOf(asked);
  if (![one, other].every((code) => /^[a-z]{2}$/i.test(code))) notFound();
  const [a, b] = [one.toUpperCase(), other.toUpperCase()];
  if (a === b) permanentRedirect(paths.country(locale, a));
  const variables = { a, b, locale: recordLocale(locale) };
  const { answer, lost } = await found(pageAt({ after, before }, (place) => pacta().pages.pair({ ...variables, ...pageArguments(place, PAGE_SIZE.part) })));
  return { ...answer, lost, locale, variables: { ...variables, ...pageArguments(lost ? {} : { after, before }, PAGE_SIZE.part) } };
});

async function read({ params, searchParams }: Props) {
  const [{ locale, code, other }, asked] = await Promise.all([params, searchParams]);
  const { after, before } = pageQueryOf(asked);
  return load(locale, code, other, after, before);
}

/** The address that stands for both orders of the two: that of the code that comes first. */
const pathOf = ({ a, b }: { a: { code: string }; b: { code: string } }) =>
  `/countries/${[a.code, b.code].sort().map((code) => code.toLowerCase()).join('/')}`;

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { pair, locale } = await read(props);
  const t = await getTranslations({ locale, namespace: 'pair' });
  const names = { a: pair.a.name, b: pair.b.name };
  return head({ title: t('title', names), description: t('description', { ...names, count: pair.agreements.totalCount }), locale, path: pathOf(pair), downloads: { of: 'list' }, isPictured: true, isFramed: true });
}

export default async function Page(props: Props) {
  const { pair, country, lost, variables } = await read(props);
  const { publicSiteUrl, publicApiUrl } = env();
  return (
    <>
      <PairView pair={pair} partners={country?.partners ?? []} lost={lost} site={publicSiteUrl} today={dayOf(new Date().toISOString())} />
      <QueryBehind asked={{ call: 'pages.pair', query: PairPageDocument.toString(), variables }} api={publicApiUrl} />
    </>
  );
}
