import 'server-only';
import type { Metadata } from 'next';
import type { Locale } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { head } from '../i18n/head.ts';
import { said } from './asking.ts';
import { isDone } from './said.ts';

/** The head of a page that depends on who asks: for no search engine, and its title says at once when something was refused. */
export async function personalHead(locale: Locale, page: 'signIn' | 'invitation' | 'account' | 'people', path: string): Promise<Metadata> {
  const t = await getTranslations({ locale, namespace: 'account' });
  const says = await said();
  const title = t(`${page}.title`);
  return {
    ...head({ title: says && !isDone(says) ? t('titleError', { title }) : title, description: t(`${page}.description`), locale, path }),
    robots: { index: false, follow: false },
  };
}
