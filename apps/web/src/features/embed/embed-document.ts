import type { Locale } from 'next-intl';
import { STYLE } from './embed-style.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';

/** Any site may frame a card, and nothing runs in it: its style stands in it, and it asks for nothing else. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors *";

/** How long a card may be kept, in seconds. */
const KEPT = 300;

export type EmbedPage = {
  locale: Locale;
  title: string;
  /** The page that the card is taken from. */
  page: string;
  body: Html;
  status?: 200 | 404 | 503;
};

/** A whole document for a frame: without the site's head, scripts and fonts, light or dark as the reader's system is. */
export function embedResponse({ locale, title, page, body, status = 200 }: EmbedPage): Response {
  const { markup } = html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<link rel="canonical" href="${page}">
<title>${title} · Pacta</title>
<style>${{ markup: STYLE }}</style>
</head>
<body>
<main>${body}</main>
</body>
</html>`;
  return new Response(markup, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': POLICY,
      'cache-control': status === 200 ? `public, max-age=${KEPT}` : 'no-store',
      ...(status === 503 && { 'retry-after': '60' }),
    },
  });
}
