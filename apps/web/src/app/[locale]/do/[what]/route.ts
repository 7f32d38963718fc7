import { PactaError, PactaGraphQLError } from '@pacta/client';
import { hasLocale } from 'next-intl';
import { change, signInFirst, type Outcome } from '../../../../account/changes.ts';
import { isOwnForm } from '../../../../account/own-form.ts';
import { FORMS, placeOf, toSay, type Form, type Said } from '../../../../account/said.ts';
import { env } from '../../../../env.ts';
import { routing } from '../../../../i18n/routing.ts';
import { paths } from '../../../../record/paths.ts';

/** In bytes. No form of ours is longer. */
const LONGEST = 16 * 1024;

/** Where a form stands whose answer says nothing of it. */
const PAGE_OF = { 'sign-in': 'signIn', 'accept-invitation': 'invitation', invite: 'people', 'change-person': 'people' } as const satisfies Partial<Record<Form, keyof typeof paths>>;

/** Takes a form of the site, and leads its reader to the page that says what came of it: with and without scripts alike. */
export async function POST(request: Request, { params }: RouteContext<'/[locale]/do/[what]'>) {
  const { locale, what } = await params;
  const form = FORMS.find((one) => one === what);
  if (!form || !hasLocale(routing.locales, locale)) return refusal(404, 'No form goes here.');
  if (!isOwnForm(request.headers, new URL(env().publicSiteUrl).origin)) return refusal(403, 'This form was not sent by a page of this site.');
  if (!request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded')) return refusal(415, 'A form is sent as application/x-www-form-urlencoded.');
  if (!(Number(request.headers.get('content-length') ?? Infinity) <= LONGEST)) return refusal(413, `A form says how long it is, ${LONGEST} bytes at most.`);
  const page = paths[PAGE_OF[form as keyof typeof PAGE_OF] ?? 'account'](locale);
  const fields = new URLSearchParams(await request.text());
  try {
    return leading(await change(form, { locale, headers: request.headers, fields }));
  } catch (error) {
    const codes = error instanceof PactaGraphQLError ? error.errors.map(({ code }) => code) : [];
    if (codes.includes('UNAUTHENTICATED')) return leading({ ...signInFirst(locale, page), said: { form: 'sign-in', word: 'signedOutElsewhere', values: {} } });
    const word = codes.includes('FORBIDDEN') ? 'forbidden' : error instanceof PactaError && codes.length === 0 ? 'away' : 'broken';
    // eslint-disable-next-line no-console -- the log of the site. What the API answered may repeat what was sent: its codes must do.
    if (word !== 'forbidden') console.error(`${form}:`, error instanceof PactaGraphQLError ? codes : error);
    const kept = Object.fromEntries(['email', 'name', 'link'].flatMap((name) => (fields.has(name) ? [[name, fields.get(name) ?? '']] : [])));
    const hash = form === 'accept-invitation' ? (/#.*/.exec(fields.get('link') ?? '')?.[0] ?? '') : ''; // where the page finds it again
    return leading({ to: page + encodeURI(hash), word, said: { form, word, values: kept } });
  }
}

function leading({ to, cookies = [], said }: Outcome & { said: Said | null }): Response {
  const headers = new Headers({ location: said && !to.includes('#') ? `${to}#${placeOf(said)}` : to, 'cache-control': 'no-store' });
  for (const cookie of cookies) headers.append('set-cookie', cookie);
  if (said) headers.append('set-cookie', toSay(said, env().publicSiteUrl));
  return new Response(null, { status: 303, headers });
}

const refusal = (status: number, message: string) =>
  new Response(`${message}\n`, { status, headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' } });
