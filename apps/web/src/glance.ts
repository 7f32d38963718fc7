import 'server-only';
import {
  AgreementGlanceDocument,
  ArticleGlanceDocument,
  CountryGlanceDocument,
  DomainGlanceDocument,
  HomeGlanceDocument,
  PactaError,
  PairGlanceDocument,
} from '@pacta/client';
import type {
  AgreementGlanceQuery,
  ArticleGlanceQuery,
  CountryGlanceQuery,
  DomainGlanceQuery,
  HomeGlanceQuery,
  PairGlanceQuery,
} from '@pacta/client';
import type { Locale } from 'next-intl';
import { foundOrNull, pacta, recordLocale } from './api.ts';

/** What of a page fits on a card, by what the page is about. */
export type Glance =
  | { kind: 'home'; home: HomeGlanceQuery }
  | { kind: 'article'; article: NonNullable<ArticleGlanceQuery['article']> }
  | { kind: 'agreement'; agreement: NonNullable<AgreementGlanceQuery['agreement']> }
  | { kind: 'country'; country: NonNullable<CountryGlanceQuery['country']> }
  | { kind: 'pair'; pair: PairGlanceQuery['pair'] }
  | { kind: 'domain'; domain: NonNullable<DomainGlanceQuery['domain']> };

/**
 * A glance at the page that a path without its language names, as `/agreements/x`, and the path that stands for it in all
 * its spellings; null when it is no such page, or the record hasn't it; `silent` when the record does not answer, or
 * fails.
 */
export async function glanceAt(path: string, locale: Locale): Promise<(Glance & { path: string }) | null | 'silent'> {
  const readable = decoded(path);
  if (readable === null) return null;
  const [, section, one, two, ...more] = readable.split('/');
  if (more.length > 0) return null;
  const asked = await foundOrNull(ask({ section, one, two, locale })).catch((error: unknown) => {
    if (!(error instanceof PactaError)) throw error;
    return 'silent' as const; // of a failure of its own the API keeps a log
  });
  if (asked === 'silent') return asked;
  return asked && { ...asked, path: asked.kind === 'pair' ? `/countries/${[asked.pair.a.code, asked.pair.b.code].sort().join('/').toLowerCase()}` : path };
}

type Named = { section: string | undefined; one: string | undefined; two: string | undefined; locale: Locale };

async function ask({ section, one, two, locale: language }: Named): Promise<Glance | null> {
  const locale = recordLocale(language);
  if (section === undefined) return { kind: 'home', home: await pacta().request(HomeGlanceDocument, {}) };
  if (one === undefined) return null;
  if (section === 'domains') {
    const { domain } = await pacta().request(DomainGlanceDocument, { slug: two === undefined ? one : `${one}/${two}`, locale });
    return domain && { kind: 'domain', domain };
  }
  if (section === 'countries') return two === undefined ? askCountry(one.toUpperCase(), language) : askPair(one.toUpperCase(), two.toUpperCase(), language);
  if (two !== undefined) return null;
  if (section === 'articles') {
    const { article } = await pacta().request(ArticleGlanceDocument, { slug: one, locale });
    return article && { kind: 'article', article };
  }
  if (section === 'agreements') {
    const { agreement } = await pacta().request(AgreementGlanceDocument, { slug: one, locale });
    return agreement && { kind: 'agreement', agreement };
  }
  return null;
}

async function askCountry(code: string, locale: Locale): Promise<Glance | null> {
  const { country } = await pacta().request(CountryGlanceDocument, { code, locale: recordLocale(locale) });
  return country && { kind: 'country', country };
}

async function askPair(a: string, b: string, locale: Locale): Promise<Glance | null> {
  if (a === b) return null;
  return { kind: 'pair', pair: (await pacta().request(PairGlanceDocument, { a, b, locale: recordLocale(locale) })).pair };
}

/** A path as it was meant; null when nobody can read it. */
function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
