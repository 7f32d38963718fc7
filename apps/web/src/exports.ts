/** The suffixes by which the API gives things out. `/fr/…` and `/en/…` name the language of the texts. */
const EXPORT =
  /^\/(?:(?:fr|en)\/)?(?:(?:agreements|articles|countries|organizations|domains|network|timeline)(?:\/[^/]+){0,2}\.(?:csv|nodes\.csv|gexf|json|jsonld|bib|ris|csl\.json|atom|annotations\.jsonld|skos\.jsonld|skos\.ttl)|dump(?:\/[^/]*)?)$|^\/sitemap(?:\/[a-z]+(?:-\d+)?)?\.xml$/;

/** Whether an address is one of the record's files, which the API makes, and not a page. */
export function isExport(path: string): boolean {
  return EXPORT.test(path);
}

/** Whether an address is a file that browsers and robots ask every site for, as `/apple-touch-icon.png`: no page and no part of the record. */
export function isStrayFile(path: string): boolean {
  return /^\/(?:\.well-known\/.*|[^/]+\.[a-z0-9]{2,5})$/i.test(path);
}
