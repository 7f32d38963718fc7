import 'server-only';
import { createPacta } from '@pacta/client';
import type { Locale as RecordLocale, Pacta } from '@pacta/client';
import type { Locale } from 'next-intl';
import { env } from './env.ts';

let client: Pacta | undefined;

/** The one client with which this server asks the API. A page that has to wait longer than this says that it can't. */
export function pacta(): Pacta {
  return (client ??= createPacta({ url: env().apiUrl, timeoutMs: 15_000 }));
}

/** The reader's language as the API names it. */
export function recordLocale(locale: Locale): RecordLocale {
  return locale === 'fr' ? 'FR' : 'EN';
}
