import type { Locale } from 'next-intl';

/** The size of a card when nobody says otherwise, in CSS pixels. */
const CARD = { width: 600, height: 320 };

/** Below this width the words of a card need more lines. */
const NARROW = 480;
const NARROW_HEIGHT = 480;

/** A card that other sites frame. `path` is its page's without the language, as `/agreements/x`. */
export type Framed = { site: string; locale: Locale; path: string; title: string };

/** How large a card is within bounds. It scrolls in what is too small for it. */
export function sizeWithin({ maxwidth = CARD.width, maxheight = Infinity }: { maxwidth?: number; maxheight?: number }) {
  const width = Math.min(CARD.width, maxwidth);
  return { width, height: Math.min(width < NARROW ? NARROW_HEIGHT : CARD.height, maxheight) };
}

/** The element that shows a card on any page. */
export function frameOf({ site, locale, path, title }: Framed, { width, height } = sizeWithin({})): string {
  return `<iframe src="${attribute(`${site}/${locale}/embed${path}`)}" title="${attribute(`${title} · Pacta`)}" width="${width}" height="${height}" style="border:0;max-width:100%" loading="lazy"></iframe>`;
}

/** The address at which other sites ask how to show a page of this one. */
export function oembedOf(site: string, page: string, format: 'json' | 'xml'): string {
  return `${site}/oembed?${new URLSearchParams({ url: page, format }).toString()}`;
}

const attribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
