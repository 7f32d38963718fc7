import createIntlProxy from 'next-intl/middleware';
import { NextRequest } from 'next/server';
import { contentPolicy } from './content-policy.ts';
import { isDevelopment } from './env.ts';
import { routing } from './i18n/routing.ts';
import { outagePage, recordAnswers } from './outage.ts';

const toLocale = createIntlProxy(routing);

/** Sends a path without a language to the reader's, and gives every page a content policy with a nonce of its own. */
export async function proxy(request: NextRequest) {
  if (!(await recordAnswers())) return outagePage(request.nextUrl.pathname);
  const nonce = btoa(crypto.randomUUID());
  const policy = contentPolicy({ nonce, development: isDevelopment() });
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('x-path', request.nextUrl.pathname + request.nextUrl.search);
  headers.set('content-security-policy', policy); // from here Next takes the nonce for its own scripts
  const response = toLocale(new NextRequest(request, { headers }));
  response.headers.set('content-security-policy', policy);
  return response;
}

export const config = { matcher: '/((?!_next/|icon.svg|icons.svg|robots.txt).*)' };
