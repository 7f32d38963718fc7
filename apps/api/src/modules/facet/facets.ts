import type { Facet } from '@pacta/db';

export type { Facet };

/** What the schema calls the facets of the catalogue. An article's kind is a facet of its own there. */
const FACETS: Record<string, Facet> = {
  countries: 'country',
  organizations: 'organization',
  domains: 'domain',
  kinds: 'kind',
  stages: 'stage',
  years: 'year',
  datasets: 'dataset',
  languages: 'language',
};

/** The facets that a selection names. */
export const facetsNamed = (fields: ReadonlySet<string>): Facet[] =>
  [...fields].flatMap((field) => FACETS[field] ?? []);

/** The same among articles. */
export const articleFacetsNamed = (fields: ReadonlySet<string>): Facet[] =>
  [...fields].flatMap((field) => (field === 'kinds' ? 'source' : (FACETS[field] ?? [])));
