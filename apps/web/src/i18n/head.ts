import type { Metadata } from 'next';
import type { Locale } from 'next-intl';
import { env } from '../env.ts';
import { downloadsOf } from '../record/downloads.ts';
import type { Downloadable } from '../record/downloads.ts';
import { oembedOf } from '../record/frame.ts';
import { routing } from './routing.ts';

/** Open Graph names a language with a country, and has no name for a language alone. */
const TERRITORY: Record<Locale, string> = { fr: 'fr_FR', en: 'en_GB' };

/** The head of a page: title, description, its lasting address, the same page in the other language, and its other forms. */
export function head({ title, description, locale, path, downloads, isPictured = false, isFramed = false, isFollowed = false }: {
  title: string;
  description: string;
  locale: Locale;
  /** Without the language, as `/agreements/x`; empty for the front page. */
  path: string;
  /** The forms in which the page can be taken away, with the filter of its address. */
  downloads?: { of: Downloadable; parameters?: readonly [string, string][] };
  /** Whether links to the page show a picture of its own (see `app/og`); else that of the front page. */
  isPictured?: boolean;
  /** Whether other sites may show the page as a card: see `app/oembed`. */
  isFramed?: boolean;
  /** Whether the page names the feed of all agreements. */
  isFollowed?: boolean;
}): Metadata {
  const site = env().publicSiteUrl;
  const languages = Object.fromEntries(routing.locales.map((language) => [language, `${site}/${language}${path}`]));
  const forms = downloads ? downloadsOf(downloads.of, { locale, path, parameters: downloads.parameters ?? [] }) : [];
  const page = `${site}/${locale}${path}`;
  // Where the record grows, one feed says so: a reader follows it from the pages that have none of their own.
  const feed = isFollowed ? downloadsOf('feed', { locale, path: '/agreements', parameters: [] }) : [];
  const frames = isFramed ? ([['application/json+oembed', 'json'], ['text/xml+oembed', 'xml']] as const).map(([type, format]) => alternate(type, oembedOf(site, page, format), title)) : [];
  const images = [{ url: `${site}/og/${locale}${isPictured ? path : ''}.png`, type: 'image/png', width: 1200, height: 630, alt: isPictured ? `${title} · Pacta` : 'Pacta' }];
  return {
    title,
    description,
    alternates: {
      canonical: page,
      languages: { ...languages, 'x-default': `${site}/${routing.defaultLocale}${path}` },
      // Of two forms of one media type (JSON-LD of the page and of its annotations) the first stands for both.
      types: Object.fromEntries([...forms.toReversed().map(({ type, name, href }) => alternate(type, site + href, `${title}, ${name}`)), ...feed.map(({ type, name, href }) => alternate(type, site + href, `Pacta, ${name}`)), ...frames]),
    },
    openGraph: { title, description, url: page, siteName: 'Pacta', locale: TERRITORY[locale], type: 'website', images },
    twitter: { card: 'summary_large_image', title, description, images },
  };
}

const alternate = (type: string, url: string, title: string): [string, { url: string; title: string }[]] => [type, [{ url, title }]];
