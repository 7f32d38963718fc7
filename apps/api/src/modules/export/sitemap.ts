import { countAgreementsOfCountries, countPublicAddresses, readPublicAddresses, type Addressed, type Reader } from '@pacta/db';
import type { Vocabulary } from '../../vocabulary.ts';
import { element, type Xml } from './xml.ts';

/** How many things one file names, each in both languages: the protocol allows 50 000 addresses. */
const IN_ONE_FILE = 20_000;

/** How many are read at a time. */
const AT_ONCE = 1_000;

const LANGUAGES = ['fr', 'en'] as const;
const HEAD = '<?xml version="1.0" encoding="utf-8"?>\n';
const NAMESPACES = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';

/** Pages that are there whatever the record holds, without their language. */
const STANDING = ['', '/agreements', '/articles', '/countries', '/domains', '/explore', '/explore?view=network', '/explore?view=timeline', '/datasets', '/data', '/api', '/search', '/method'];

type Source = { db: Reader; site: string; vocabulary: Vocabulary };

/** The list of all files that name the site's pages to search engines (sitemaps.org). */
export async function sitemapIndex({ db, site }: Source): Promise<string> {
  const filesOf = async (of: Addressed) => Array.from({ length: Math.ceil((await countPublicAddresses(db, of)) / IN_ONE_FILE) }, (_, index) => `${of}-${index + 1}`);
  const names = ['pages', ...(await filesOf('agreements')), ...(await filesOf('articles'))];
  const files = names.map((name) => element('sitemap', {}, element('loc', {}, `${site}/sitemap/${name}.xml`)).xml);
  return `${HEAD}<sitemapindex ${NAMESPACES}>\n${files.join('\n')}\n</sitemapindex>\n`;
}

/** One of the files that the index names, written as it is read; null when there is none by that name. */
export async function sitemapFile(source: Source, name: string): Promise<AsyncIterable<string> | Iterable<string> | null> {
  if (name === 'pages') return inOneSet(await vocabularyPages(source));
  const [, of, number] = /^(agreements|articles)-([1-9]\d{0,5})$/.exec(name) ?? [];
  const skip = (Number(number) - 1) * IN_ONE_FILE;
  if ((of !== 'agreements' && of !== 'articles') || skip >= (await countPublicAddresses(source.db, of))) return null;
  return inOneSet(addressesOf(source, of, skip));
}

async function* inOneSet(pages: AsyncIterable<Xml> | Iterable<Xml>): AsyncGenerator<string> {
  yield `${HEAD}<urlset ${NAMESPACES}>\n`;
  for await (const page of pages) yield `${page.xml}\n`;
  yield '</urlset>\n';
}

async function vocabularyPages({ db, site, vocabulary }: Source): Promise<Xml[]> {
  const counted = await countAgreementsOfCountries(db);
  return [
    ...STANDING,
    ...[...counted.keys()].map((code) => `/countries/${code.toLowerCase()}`),
    ...[...vocabulary.organizations.keys()].map((code) => `/organizations/${code.toLowerCase()}`),
    ...[...vocabulary.domains.keys()].map((slug) => `/domains/${slug}`),
  ].flatMap((path) => inBothLanguages(site, path, null));
}

async function* addressesOf({ db, site }: Source, of: Addressed, skip: number): AsyncGenerator<Xml> {
  for (let read = 0; read < IN_ONE_FILE; read += AT_ONCE) {
    const some = await readPublicAddresses(db, of, { skip: skip + read, take: AT_ONCE });
    for (const { slug, changedAt } of some) yield* inBothLanguages(site, `/${of}/${slug}`, changedAt);
    if (some.length < AT_ONCE) return;
  }
}

/** A page in each language, and each time where it stands in the others. */
function inBothLanguages(site: string, path: string, changedAt: string | null): Xml[] {
  const others = LANGUAGES.map((language) => element('xhtml:link', { rel: 'alternate', hreflang: language, href: `${site}/${language}${path}` }));
  return LANGUAGES.map((language) => element('url', {}, element('loc', {}, `${site}/${language}${path}`),
    ...(changedAt === null ? [] : [element('lastmod', {}, `${changedAt.slice(0, 19)}Z`)]), ...others));
}
