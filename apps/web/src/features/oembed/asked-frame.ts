import type { Locale } from 'next-intl';
import { routing } from '../../i18n/routing.ts';

/** What another site asks for: a page of ours to be framed, in which form, within which bounds in CSS pixels. */
export type AskedFrame = { locale: Locale; path: string; format: 'json' | 'xml'; maxwidth?: number; maxheight?: number };

/** Why it can't be given, with the status that oEmbed has for it. */
export type Refusal = { status: 400 | 404 | 501; message: string };

/** Reads the parameters of a request for a frame. Whether the record has the page that they name, it does not know. */
export function askedFrame(parameters: URLSearchParams, site: string): AskedFrame | Refusal {
  const url = parameters.get('url');
  if (url === null || url === '') return { status: 400, message: `\`url\` is missing: the address of a page, as ${site}/fr/countries/ml/sn.` };
  const format = parameters.get('format') || 'json';
  if (format !== 'json' && format !== 'xml') return { status: 501, message: '`format` is json or xml.' };
  const [maxwidth, maxheight] = [boundOf(parameters.get('maxwidth')), boundOf(parameters.get('maxheight'))];
  if (maxwidth === null || maxheight === null) return { status: 400, message: '`maxwidth` and `maxheight` are whole numbers of pixels, 1 or more.' };
  const page = pageOf(url, site);
  if (!page) return { status: 404, message: `Only pages of agreements and of two countries on ${site} can be framed.` };
  return { ...page, format, maxwidth, maxheight };
}

/** Undefined: none is given; null: what is given is none. */
function boundOf(given: string | null): number | undefined | null {
  if (given === null || given === '') return undefined;
  return /^[1-9]\d{0,5}$/.test(given) ? Number(given) : null;
}

/** The language and path of a page of this site; what follows `?` or `#` shows the same page. */
function pageOf(url: string, site: string): { locale: Locale; path: string } | null {
  if (!URL.canParse(url) || !URL.canParse(site)) return null;
  const [{ origin, pathname }, home] = [new URL(url), new URL(site)];
  const root = home.pathname.replace(/\/$/, '');
  if (origin !== home.origin || !pathname.startsWith(`${root}/`)) return null;
  const [, language, path] = /^\/([a-z]{2})(\/.+?)\/?$/.exec(pathname.slice(root.length)) ?? [];
  const locale = routing.locales.find((one) => one === language);
  return locale && path !== undefined ? { locale, path } : null;
}
