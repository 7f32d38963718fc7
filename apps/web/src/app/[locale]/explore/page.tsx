import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { env } from '../../../env.ts';
import { exploreOf, besidesOf } from '../../../features/explore/asked.ts';
import { ExploreView } from '../../../features/explore/explore-view.tsx';
import { head } from '../../../i18n/head.ts';
import { localeOf } from '../../../i18n/locale-of.ts';
import { QueryBehind } from '../../../record/query-behind.tsx';
import { readExplore } from './read.ts';

type Props = PageProps<'/[locale]/explore'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const t = await getTranslations({ locale, namespace: 'explore' });
  const { view } = exploreOf(await searchParams);
  // Each figure is a page of its own; what it is filtered by is not.
  const query = new URLSearchParams(besidesOf({ view, area: null, weight: null, by: 'YEAR' })).toString();
  return head({ title: `${t('title')} · ${t(`view.${view}`)}`, description: t('description'), locale, path: `/explore${query === '' ? '' : `?${query}`}` });
}

export default async function Page({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale);
  const { behind, ...shown } = await readExplore(locale, await searchParams);
  return (
    <>
      <ExploreView {...shown} />
      <QueryBehind asked={behind} api={env().publicApiUrl} />
    </>
  );
}
