import { hasLocale } from 'next-intl';
import type { Locale } from 'next-intl';
import { setRequestLocale } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { routing } from './routing.ts';

/** The language that a path names, for the rest of the request; what is no language of the site is not found. */
export function localeOf(asked: string): Locale {
  if (!hasLocale(routing.locales, asked)) notFound();
  setRequestLocale(asked);
  return asked;
}
