import { getTranslations } from 'next-intl/server';
import type { NextRequest } from 'next/server';
import { env } from '../../env.ts';
import { askedFrame } from '../../features/oembed/asked-frame.ts';
import { oembedAnswer } from '../../features/oembed/oembed-answer.ts';
import { glanceAt } from '../../glance.ts';

/** oEmbed 1.0 (https://oembed.com): how other sites show a page of this one. */
export async function GET({ nextUrl }: NextRequest) {
  const site = env().publicSiteUrl;
  const asked = askedFrame(nextUrl.searchParams, site);
  if ('status' in asked) return refusal(asked.status, asked.message);
  const glance = await glanceAt(asked.path, asked.locale);
  if (glance === 'silent') return refusal(503, 'The record does not answer. Try again in a minute.');
  const t = await getTranslations({ locale: asked.locale, namespace: 'pair' });
  const title = glance?.kind === 'agreement' ? glance.agreement.title : glance?.kind === 'pair' ? t('title', { a: glance.pair.a.name, b: glance.pair.b.name }) : null;
  if (!glance || title === null) return refusal(404, 'The record has no agreement and no two countries at this address.');
  return oembedAnswer({ site, locale: asked.locale, path: glance.path, title }, asked);
}

function refusal(status: number, message: string): Response {
  return new Response(`${message}\n`, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'access-control-allow-origin': '*', 'cache-control': 'no-store', ...(status === 503 && { 'retry-after': '60' }) },
  });
}
