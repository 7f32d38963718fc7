import type { FacetCountsFragment, FilterNamesQuery } from '@pacta/client';
import type { FacetValue } from './facet-values.tsx';
import { hueOf } from './hue.ts';

type Counted = Pick<FacetCountsFragment, 'countries' | 'domains'>;

/** What is chosen stays in its facet when nothing is left under it: with 0, so that it can be taken back. */
export function withChosenNames({ countries, domains }: Counted, chosen: { country: readonly string[]; domain: readonly string[] }, names: FilterNamesQuery): Counted {
  // With the parent of a sub-domain: it stands below it.
  const opened = new Set(chosen.domain.flatMap((slug) => [slug, hueOf(slug)]));
  return {
    countries: [...countries, ...names.countries
      .filter(({ code }) => chosen.country.includes(code) && !countries.some(({ country }) => country.code === code)).map((country) => ({ country, count: 0 }))],
    domains: [...domains, ...names.domains
      .filter(({ slug }) => opened.has(slug) && !domains.some(({ domain }) => domain.slug === slug)).map((domain) => ({ domain, count: 0 }))],
  };
}

/** The countries, most first. `hrefOf`: the page with one more, or without it when it is chosen. */
export function countryFacet(countries: Counted['countries'], chosen: readonly string[], hrefOf: (code: string) => string): FacetValue[] {
  return countries.map(({ country: { code, name }, count }) => ({ key: code, name, count, on: chosen.includes(code), href: hrefOf(code) }));
}

/** The domains of the first level, and below one that is chosen, or of which a part is, its sub-domains. */
export function domainFacet(domains: Counted['domains'], chosen: readonly string[], hrefOf: (slug: string) => string): FacetValue[] {
  const value = ({ domain: { slug, label, icon, level }, count }: Counted['domains'][number]): FacetValue => ({
    key: slug, name: label, count, on: chosen.includes(slug), href: hrefOf(slug), hue: hueOf(slug), icon, inner: level > 1,
  });
  const opened = new Set(chosen.map(hueOf));
  return domains.filter(({ domain }) => domain.level === 1).flatMap((parent) => [
    value(parent),
    ...(opened.has(parent.domain.slug) ? domains.filter(({ domain }) => domain.slug.startsWith(`${parent.domain.slug}/`)).map(value) : []),
  ]);
}
