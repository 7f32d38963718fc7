import type { Metadata } from 'next';
import type { Locale } from 'next-intl';
import { env } from '../env.ts';
import { downloadsOf } from '../record/downloads.ts';
import type { Downloadable } from '../record/downloads.ts';
import { routing } from './routing.ts';

/** The head of a page: title, description, its lasting address, the same page in the other language, and its other forms. */
export function head({ title, description, locale, path, downloads }: {
  title: string;
  description: string;
  locale: Locale;
  /** Without the language, as `/agreements/x`; empty for the front page. */
  path: string;
  /** The forms in which the page can be taken away, with the filter of its address. */
  downloads?: { of: Downloadable; parameters?: readonly [string, string][] };
}): Metadata {
  const site = env().publicSiteUrl;
  const languages = Object.fromEntries(routing.locales.map((language) => [language, `${site}/${language}${path}`]));
  const forms = downloads ? downloadsOf(downloads.of, { locale, path, parameters: downloads.parameters ?? [] }) : [];
  return {
    title,
    description,
    alternates: {
      canonical: `${site}/${locale}${path}`,
      languages: { ...languages, 'x-default': `${site}/${routing.defaultLocale}${path}` },
      // Of two forms of one media type (JSON-LD of the page and of its annotations) the first stands for both.
      types: Object.fromEntries(forms.toReversed().map(({ type, name, href }) => [type, [{ url: site + href, title: `${title}, ${name}` }]])),
    },
    openGraph: { title, description, url: `${site}/${locale}${path}`, siteName: 'Pacta', locale, type: 'website' },
  };
}
