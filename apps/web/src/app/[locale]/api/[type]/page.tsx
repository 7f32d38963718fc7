import { ApiPageDocument } from '@pacta/client';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { pacta } from '../../../../api.ts';
import { env } from '../../../../env.ts';
import { typeNamed } from '../../../../features/api-reference/schema-parts.ts';
import { TypeView } from '../../../../features/api-reference/type-view.tsx';
import { head } from '../../../../i18n/head.ts';
import { localeOf } from '../../../../i18n/locale-of.ts';
import { QueryBehind } from '../../../../record/query-behind.tsx';

type Props = PageProps<'/[locale]/api/[type]'>;

// One request per render, for the head and the body alike.
const load = cache(async (name: string) => {
  const schema = await pacta().pages.api();
  return { schema, type: typeNamed(schema, name) ?? notFound() };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: asked, type: name } = await params;
  const locale = localeOf(asked);
  const t = await getTranslations({ locale, namespace: 'apiReference' });
  return head({ title: `${name} · ${t('title')}`, description: t('description', { name }), locale, path: `/api/${name}` });
}

export default async function Page({ params }: Props) {
  const { schema, type } = await load((await params).type);
  return (
    <>
      <TypeView schema={schema} type={type} />
      <QueryBehind asked={{ call: 'pages.api', query: ApiPageDocument.toString(), variables: {} }} api={env().publicApiUrl} />
    </>
  );
}
