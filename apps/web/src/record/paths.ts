import { fragmentOf } from '@pacta/evidence';
import type { Locale } from 'next-intl';

/** The addresses of the pages, from the root of the site. Slugs and codes are the record's and never change. */
export const paths = {
  home: (locale: Locale) => `/${locale}`,
  articles: (locale: Locale) => `/${locale}/articles`,
  articlesOf: (locale: Locale, filter: [string, string][]) => {
    const query = new URLSearchParams(filter).toString();
    return `/${locale}/articles${query === '' ? '' : `?${query}`}`;
  },
  article: (locale: Locale, slug: string) => `/${locale}/articles/${slug}`,
  passage: (locale: Locale, slug: string, { start, end }: { start: number; end: number }) =>
    `/${locale}/articles/${slug}#${fragmentOf({ start, end })}`,
  /** For words of a text on which nothing is coded, so that no mark bears their address: browsers find them by themselves. */
  words: (locale: Locale, slug: string, exact: string) =>
    `/${locale}/articles/${slug}#:~:text=${encodeURIComponent(exact).replaceAll('-', '%2D')}`, // a bare hyphen is a sign of that syntax
  cite: (locale: Locale, slug: string, { start, end }: { start: number; end: number }) =>
    `/${locale}/articles/${slug}/cite?passage=${start}-${end}`,
  agreements: (locale: Locale) => `/${locale}/agreements`,
  agreementsOf: (locale: Locale, filter: Record<string, string> | [string, string][]) => {
    const query = new URLSearchParams(filter).toString();
    return `/${locale}/agreements${query === '' ? '' : `?${query}`}`;
  },
  search: (locale: Locale, parameters: [string, string][]) => {
    const query = new URLSearchParams(parameters).toString();
    return `/${locale}/search${query === '' ? '' : `?${query}`}`;
  },
  explore: (locale: Locale, parameters: readonly (readonly [string, string])[] = []) => {
    const query = new URLSearchParams(parameters.map(([name, value]): [string, string] => [name, value])).toString();
    return `/${locale}/explore${query === '' ? '' : `?${query}`}`;
  },
  agreement: (locale: Locale, slug: string) => `/${locale}/agreements/${slug}`,
  countries: (locale: Locale) => `/${locale}/countries`,
  country: (locale: Locale, code: string) => `/${locale}/countries/${code.toLowerCase()}`,
  /** Two countries have one page, whichever is named first. */
  pair: (locale: Locale, a: string, b: string) => `/${locale}/countries/${[a, b].sort().join('/').toLowerCase()}`,
  embeddedPair: (locale: Locale, a: string, b: string) => `/${locale}/embed/countries/${a}/${b}`,
  organization: (locale: Locale, code: string) => `/${locale}/organizations/${code.toLowerCase()}`,
  domains: (locale: Locale) => `/${locale}/domains`,
  domain: (locale: Locale, slug: string) => `/${locale}/domains/${slug}`,
  datasets: (locale: Locale) => `/${locale}/datasets`,
  dataset: (locale: Locale, slug: string) => `/${locale}/datasets#${slug}`,
  data: (locale: Locale) => `/${locale}/data`,
  api: (locale: Locale) => `/${locale}/api`,
  apiType: (locale: Locale, name: string, part?: string) => `/${locale}/api/${name}${part === undefined ? '' : `#${part}`}`,
  method: (locale: Locale) => `/${locale}/method`,
  /** `next`: where its reader goes from there. */
  signIn: (locale: Locale, next?: string) => `/${locale}/sign-in${next === undefined ? '' : `?${new URLSearchParams({ next }).toString()}`}`,
  invitation: (locale: Locale) => `/${locale}/invitation`,
  account: (locale: Locale) => `/${locale}/account`,
  people: (locale: Locale) => `/${locale}/people`,
  /** Where a form goes. */
  form: (locale: Locale, name: string) => `/${locale}/do/${name}`,
};

/** The page of a country or an organization. */
export function partyPath(
  locale: Locale,
  party: { __typename: 'Country'; countryCode: string } | { __typename: 'Organization'; organizationCode: string },
): string {
  return party.__typename === 'Country'
    ? paths.country(locale, party.countryCode)
    : paths.organization(locale, party.organizationCode);
}
