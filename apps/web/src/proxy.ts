import createIntlProxy from 'next-intl/middleware';
import { NextRequest, NextResponse } from 'next/server';
import { contentPolicy } from './content-policy.ts';
import { isDevelopment } from './env.ts';
import { routing } from './i18n/routing.ts';
import { outagePage } from './outage.ts';
import { recordHas } from './record-has.ts';

const toLocale = createIntlProxy(routing);

/**
 * Sends a path without a language to the reader's, gives every page a content policy with a nonce of its own, and answers
 * for what the record has not and for a record that does not answer.
 */
export async function proxy(request: NextRequest) {
  const { pathname, search } = request.nextUrl;
  const word = await recordHas(pathname);
  if (word === 'silent') return outagePage(pathname);

  const nonce = btoa(crypto.randomUUID());
  const policy = contentPolicy({ nonce, development: isDevelopment() });
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('x-path', pathname + search);
  headers.set('content-security-policy', policy); // from here Next takes the nonce for its own scripts
  const response =
    word === 'missing'
      ? NextResponse.rewrite(new URL(`/${routing.defaultLocale}/not-in-the-record`, request.url), { request: { headers } }) // no page answers to it
      : toLocale(new NextRequest(request, { headers }));
  response.headers.set('content-security-policy', policy);
  return response;
}

export const config = { matcher: '/((?!_next/|icon.svg|icons.svg|robots.txt).*)' };
