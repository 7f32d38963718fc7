import type { ExportedAgreement, Language, Many } from './exported.ts';
import { LICENCE } from './licence.ts';
import { schemeUri, tagUri } from './stable-id.ts';
import { element, type Xml } from './xml.ts';

export type Feed = {
  /** The site's address without a slash at its end. */
  origin: string;
  locale: Language;
  /** What the feed holds, in the reader's language. */
  title: string;
  /** The feed's own address, and that of the page that shows the same. */
  selfUrl: string;
  pageUrl: string;
  /** What tells this feed from others, as `agreements` or `countries/ML`: its lasting id is made of it. */
  key: string;
  /** The latest `updatedAt` of its agreements, which stands before them; the moment of writing when it has none. */
  updated: string;
};

/** Agreements as an Atom feed (RFC 4287). Ids are tag URIs, the same in both languages and every format. */
export async function* atomFeed(agreements: Many<ExportedAgreement>, feed: Feed): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.locale}">\n`;
  for (const part of headOf(feed)) yield `  ${part.xml}\n`;
  for await (const agreement of agreements) yield `  ${entryOf(agreement, feed).xml}\n`;
  yield '</feed>\n';
}

const headOf = ({ origin, locale, title, selfUrl, pageUrl, key, updated }: Feed): Xml[] => [
  element('id', {}, tagUri(origin, 'feed', `${key}/${locale}`)),
  element('title', { type: 'text' }, title),
  element('updated', {}, updated),
  element('link', { rel: 'self', type: 'application/atom+xml', href: selfUrl }),
  element('link', { rel: 'alternate', type: 'text/html', hreflang: locale, href: pageUrl }),
  element('author', {}, element('name', {}, 'Pacta'), element('uri', {}, origin)),
  element('rights', {}, LICENCE.title),
  element('link', { rel: 'license', href: LICENCE.url }),
];

function entryOf(agreement: ExportedAgreement, { origin, locale }: Feed): Xml {
  const { title, titleIsBuilt, url, summary, sources } = agreement;
  const outlets = new Set(sources.flatMap(({ outlet }) => outlet?.name ?? []));
  return element('entry', {},
    element('id', {}, tagUri(origin, 'agreement', agreement.slug)),
    element('title', { type: 'text' }, titleIsBuilt ? `[${title[locale]}]` : title[locale]),
    element('published', {}, agreement.firstPublishedAt),
    element('updated', {}, agreement.updatedAt),
    element('link', { rel: 'alternate', type: 'text/html', hreflang: locale, href: url[locale] }),
    // Where it was found: the outlets, credited and linked.
    ...sources.flatMap(({ sourceUrl, outlet }) => (sourceUrl === null ? [] : [element('link', { rel: 'via', title: outlet?.name ?? null, href: sourceUrl })])),
    ...[...outlets].map((name) => element('contributor', {}, element('name', {}, name))),
    element('summary', { type: 'text' }, summary[locale] ?? title[locale]),
    ...agreement.domains.map(({ slug, label }) => element('category', { term: slug, scheme: schemeUri(origin), label: label[locale] })),
  );
}
