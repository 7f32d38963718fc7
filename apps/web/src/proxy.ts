import createIntlProxy from 'next-intl/middleware';
import { NextRequest, NextResponse } from 'next/server';
import { saidCookie, toBeSilent } from './account/said.ts';
import { fileOfRecord } from './api.ts';
import { contentPolicy } from './content-policy.ts';
import { env, isDevelopment } from './env.ts';
import { isExport, isStrayFile } from './exports.ts';
import { failurePage } from './failure-page.ts';
import { routing } from './i18n/routing.ts';
import { answersItself } from './own-answers.ts';
import { isPersonal, takesForms } from './personal.ts';
import { recordHas } from './record-has.ts';

const toLocale = createIntlProxy(routing);

/**
 * Hands the record's files on to the API, which makes them; sends a path without a language to the reader's, gives every
 * page a content policy with a nonce of its own, and answers for what the record has not and for a record that does not answer.
 */
export async function proxy(request: NextRequest) {
  const { pathname, search } = request.nextUrl;
  if (pathname === '/favicon.ico') return NextResponse.rewrite(new URL('/icon.svg', request.url));
  if (isStrayFile(pathname) && !isExport(pathname)) return new NextResponse('Not found.\n', { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' } });
  if (isExport(pathname)) return fileOfRecord(request);
  if (answersItself(pathname) || takesForms(pathname)) return NextResponse.next();

  const word = await recordHas(pathname);
  if (word === 'silent') {
    const { body, ...rest } = failurePage(pathname, 'outage');
    return new NextResponse(body, rest);
  }

  const nonce = btoa(crypto.randomUUID());
  const policy = contentPolicy({ nonce, development: isDevelopment() });
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('x-path', pathname + search);
  const site = env().publicSiteUrl;
  const said = isPersonal(pathname) ? (request.cookies.get(saidCookie(site))?.value ?? '') : '';
  headers.set('x-said', said); // as a header, because a cookie that is deleted here is none on the page
  headers.set('content-security-policy', policy); // from here Next takes the nonce for its own scripts
  const response =
    word === 'missing'
      ? NextResponse.rewrite(new URL(`/${routing.defaultLocale}/not-in-the-record`, request.url), { request: { headers } }) // no page answers to it
      : toLocale(new NextRequest(request, { headers }));
  response.headers.set('content-security-policy', policy);
  if (said !== '') response.headers.append('set-cookie', toBeSilent(site));
  return response;
}

export const config = { matcher: '/((?!_next/|icon.svg|icons.svg|world.svg|world-small.svg|robots.txt).*)' };
