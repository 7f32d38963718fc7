import type { Metadata } from 'next';
import type { Locale } from 'next-intl';
import { env } from '../env.ts';
import { routing } from './routing.ts';

/** The head of a page: title, description, its lasting address, and the same page in the other language. */
export function head({ title, description, locale, path }: {
  title: string;
  description: string;
  locale: Locale;
  /** Without the language, as `/agreements/x`; empty for the front page. */
  path: string;
}): Metadata {
  const site = env().publicSiteUrl;
  const languages = Object.fromEntries(routing.locales.map((language) => [language, `${site}/${language}${path}`]));
  return {
    title,
    description,
    alternates: {
      canonical: `${site}/${locale}${path}`,
      languages: { ...languages, 'x-default': `${site}/${routing.defaultLocale}${path}` },
    },
    openGraph: { title, description, url: `${site}/${locale}${path}`, siteName: 'Pacta', locale, type: 'website' },
  };
}
