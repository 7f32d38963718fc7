import 'server-only';
import type { ViewerQuery } from '@pacta/client';
import type { Locale } from 'next-intl';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { z } from 'zod';
import { askAuth, pactaFor } from '../api.ts';
import { paths } from '../record/paths.ts';
import { saidIn, type Said } from './said.ts';

export type Viewer = NonNullable<ViewerQuery['viewer']>;

/** Who asks for this page; null for nobody. */
export const viewer = cache(async (): Promise<Viewer | null> => {
  const asking = await headers();
  return pactaFor(asking).viewer();
});

/** The same where the page is for those who signed in: everybody else goes there first, and comes back. */
export async function viewerOrSignIn(locale: Locale): Promise<Viewer> {
  return (await viewer()) ?? redirect(paths.signIn(locale, (await headers()).get('x-path') ?? paths.account(locale)));
}

/** Everybody with an account; null where whoever asks may not know. */
export const everybody = async () => pactaFor(await headers()).people.list();

/** What is to be said to the reader on this page: see `proxy.ts`. */
export async function said(): Promise<Said | null> {
  return saidIn((await headers()).get('x-said'));
}

const SESSIONS = z.array(z.object({ id: z.string(), token: z.string(), createdAt: z.string(), userAgent: z.string().nullish() }));

/** Where somebody is signed in, the newest first. `token` gives the session away: it stays on the server. */
export async function sessionsOf(asking: Headers) {
  const answer = await askAuth('list-sessions', asking);
  if (!answer.ok) throw new Error(`The API lists no sessions: ${answer.status}.`);
  const here = /(?:^|;\s*)(?:__Secure-)?pacta\.session_token=([^;.]+)\./.exec(asking.get('cookie') ?? '')?.[1];
  return SESSIONS.parse(await answer.json())
    .map((session) => ({ ...session, isHere: session.token === here }))
    .sort((a, b) => Number(b.isHere) - Number(a.isHere) || b.createdAt.localeCompare(a.createdAt));
}

/** The same as a page may show it. */
export async function sessions() {
  return (await sessionsOf(await headers())).map(({ id, createdAt, userAgent, isHere }) => ({ id, createdAt, userAgent: userAgent ?? null, isHere }));
}
