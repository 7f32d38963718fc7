import type { Language } from './exported.ts';

/** In which form something is given out, by the suffix of its address. */
export type Format = 'csv' | 'json' | 'jsonld' | 'bib' | 'ris' | 'csl.json' | 'atom' | 'annotations.jsonld' | 'skos.jsonld' | 'skos.ttl' | 'nodes.csv' | 'gexf' | 'zip';

/** What is given out. Slugs and codes as the address has them; whether there is such a thing, the record says. */
export type Subject =
  | { of: 'agreements' }
  | { of: 'agreement'; slug: string }
  | { of: 'articles' }
  | { of: 'article'; slug: string }
  | { of: 'countries' }
  | { of: 'country'; code: string }
  | { of: 'pair'; a: string; b: string }
  | { of: 'organization'; code: string }
  | { of: 'domains' }
  | { of: 'domain'; slug: string }
  | { of: 'network' }
  | { of: 'timeline' }
  | { of: 'dump'; version: string | null };

export type Address = { subject: Subject; format: Format; locale: Language | null };

const LIST: readonly Format[] = ['csv', 'json', 'jsonld', 'bib', 'ris', 'csl.json', 'atom'];

/** The forms that each sort of thing has. */
const FORMATS: Record<Subject['of'], readonly Format[]> = {
  agreements: LIST, agreement: LIST, country: LIST, pair: LIST, organization: LIST, domain: LIST,
  articles: ['csv', 'json', 'bib', 'ris', 'csl.json'],
  article: ['json', 'csv', 'jsonld', 'bib', 'ris', 'csl.json', 'annotations.jsonld'],
  countries: ['csv', 'json'],
  domains: ['csv', 'json', 'skos.jsonld', 'skos.ttl'],
  network: ['csv', 'nodes.csv', 'gexf', 'json'],
  timeline: ['csv', 'json'],
  dump: ['zip'],
};

// The longest first: `.csl.json` is no `.json`.
const SUFFIX = /^(.*?)\.(annotations\.jsonld|skos\.jsonld|skos\.ttl|csl\.json|nodes\.csv|jsonld|json|csv|gexf|bib|ris|atom)$/;

/** Takes the path of an export apart; null when it is none. */
export function parseAddress(path: string): Address | null {
  const [, prefix, rest = ''] = /^\/(?:(fr|en)\/)?(.*)$/.exec(path) ?? [];
  const locale = prefix === 'fr' || prefix === 'en' ? prefix : null;
  const dump = /^dump(?:\/(?:pacta-(\d{4}-\d{2}-\d{2})\.zip)?)?$/.exec(rest);
  if (dump) return { subject: { of: 'dump', version: dump[1] ?? null }, format: 'zip', locale };
  const [, name = '', suffix] = SUFFIX.exec(rest) ?? [];
  const format = suffix as Format | undefined; // one of those in SUFFIX
  const subject = subjectOf(name.split('/').map(decoded));
  return format && subject && FORMATS[subject.of].includes(format) ? { subject, format, locale } : null;
}

function subjectOf([kind, one, other, ...more]: string[]): Subject | null {
  if (more.length > 0 || one === '' || other === '') return null;
  if (other !== undefined) {
    if (kind === 'domains' && one !== undefined) return { of: 'domain', slug: `${one}/${other}` };
    return kind === 'countries' && one !== undefined ? { of: 'pair', a: one.toUpperCase(), b: other.toUpperCase() } : null;
  }
  switch (kind) {
    case 'agreements': return one === undefined ? { of: 'agreements' } : { of: 'agreement', slug: one };
    case 'articles': return one === undefined ? { of: 'articles' } : { of: 'article', slug: one };
    case 'countries': return one === undefined ? { of: 'countries' } : { of: 'country', code: one.toUpperCase() };
    case 'organizations': return one === undefined ? null : { of: 'organization', code: one.toUpperCase() };
    case 'domains': return one === undefined ? { of: 'domains' } : { of: 'domain', slug: one };
    case 'network': case 'timeline': return one === undefined ? { of: kind } : null;
    default: return null;
  }
}

/** A piece of a path as it was meant; one with a broken escape, or with NUL, which no text of the record can hold, names nothing. */
function decoded(piece: string): string {
  try {
    const meant = decodeURIComponent(piece);
    return meant.includes('\0') ? '' : meant;
  } catch {
    return '';
  }
}
