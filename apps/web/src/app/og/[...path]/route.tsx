import { getTranslations } from 'next-intl/server';
import { ImageResponse } from 'next/og';
import { env } from '../../../env.ts';
import { faces } from '../../../features/preview/faces.ts';
import { Picture, PICTURE } from '../../../features/preview/picture.tsx';
import { previewOf } from '../../../features/preview/preview.ts';
import { glanceAt } from '../../../glance.ts';
import { routing } from '../../../i18n/routing.ts';

/** The picture of a page, at the page's own path: `/og/fr/agreements/x.png` is that of `/fr/agreements/x`. */
export async function GET(_: Request, { params }: RouteContext<'/og/[...path]'>) {
  const [, language, path = ''] = /^([a-z]{2})(\/.+)?\.png$/.exec((await params).path.join('/')) ?? [];
  const locale = routing.locales.find((one) => one === language);
  const glance = locale && (await glanceAt(path, locale));
  if (glance === 'silent') return refusal(503, 'The record does not answer. Try again in a minute.');
  if (!locale || !glance) return refusal(404, 'No page of the record has a picture here.');
  const preview = previewOf(glance, await getTranslations({ locale }), locale);
  const headers = { 'cache-control': 'public, max-age=3600, stale-while-revalidate=86400' };
  return new ImageResponse(<Picture preview={preview} host={new URL(env().publicSiteUrl).host} />, { ...PICTURE, fonts: await faces(), headers });
}

function refusal(status: number, message: string): Response {
  return new Response(`${message}\n`, { status, headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', ...(status === 503 && { 'retry-after': '60' }) } });
}
