import type { Locale } from 'next-intl';

/** Suffixes by which the API gives things out, each with its name and media type. */
const FORMATS = {
  csv: { name: 'CSV', type: 'text/csv' },
  json: { name: 'JSON', type: 'application/json' },
  jsonld: { name: 'JSON-LD', type: 'application/ld+json' },
  bib: { name: 'BibTeX', type: 'application/x-bibtex' },
  ris: { name: 'RIS', type: 'application/x-research-info-systems' },
  'csl.json': { name: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json' },
  atom: { name: 'Atom', type: 'application/atom+xml' },
  'annotations.jsonld': { name: 'Web Annotation', type: 'application/ld+json' },
  'skos.jsonld': { name: 'SKOS JSON-LD', type: 'application/ld+json' },
  'skos.ttl': { name: 'SKOS Turtle', type: 'text/turtle' },
} as const;

type Format = keyof typeof FORMATS;

/** The forms that each sort of page has. */
const FORMS = {
  list: ['csv', 'json', 'jsonld', 'bib', 'ris', 'csl.json', 'atom'],
  feed: ['atom'],
  articles: ['csv', 'json', 'bib', 'ris', 'csl.json'],
  article: ['json', 'jsonld', 'bib', 'ris', 'csl.json', 'annotations.jsonld'],
  reference: ['json', 'jsonld', 'bib', 'ris', 'csl.json'],
  countries: ['csv', 'json'],
  domains: ['csv', 'json', 'skos.jsonld', 'skos.ttl'],
} as const satisfies Record<string, readonly Format[]>;

/** A sort of page by its forms; `list` is every page of agreements: all, of a country, of a pair, of a domain, or one. */
export type Downloadable = keyof typeof FORMS;

/** Where a page can be had in other forms, with the page's own filter, in the reader's language. */
export function downloadsOf(of: Downloadable, { locale, path, parameters }: { locale: Locale; path: string; parameters: readonly (readonly [string, string])[] }) {
  const query = new URLSearchParams(parameters.map(([name, value]): [string, string] => [name, value])).toString();
  return FORMS[of].map((format) => ({ ...FORMATS[format], href: `/${locale}${path}.${format}${query === '' ? '' : `?${query}`}` }));
}
