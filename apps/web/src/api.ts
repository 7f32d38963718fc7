import 'server-only';
import { createPacta, PactaGraphQLError } from '@pacta/client';
import type { Locale as RecordLocale, Pacta } from '@pacta/client';
import type { Locale } from 'next-intl';
import { notFound } from 'next/navigation';
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

/**
 * What the record answers to an address. What it refuses because the address asks for what there is not (a country that
 * ISO 3166-1 doesn't know, a cursor that somebody changed) is a page that does not exist; anything else is thrown.
 */
export async function found<Answer>(answer: Promise<Answer>): Promise<Answer> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof PactaGraphQLError && error.errors.every(({ code }) => code === 'BAD_USER_INPUT')) notFound();
    throw error;
  }
}
