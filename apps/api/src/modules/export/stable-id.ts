/** Names that stay the same in every format and every copy. `origin` is the site's address, whose host speaks for them. */

/** A tag URI (RFC 4151), as `tag:pacta.example,2026:agreement/mali-senegal`. Slugs never change, so neither does it. */
export function tagUri(origin: string, kind: string, key: string): string {
  // A tag is named after a host, which has no port; IPv6 brackets don't fit its grammar.
  const authority = new URL(origin).hostname.replace(/[^a-z0-9.-]/gi, '-').replace(/^-+|-+$/g, '');
  return `tag:${authority},2026:${kind}/${pathOf(key)}`;
}

/** Where Pacta's own terms live: `https://pacta.example/ns#`. */
export const vocabularyUri = (origin: string) => `${origin}/ns#`;

/** The taxonomy as a concept scheme. It opens the document that describes it. */
export const schemeUri = (origin: string) => `${origin}/domains.skos.jsonld#scheme`;

/** A domain of the taxonomy: `…/domains.skos.jsonld#border-security/joint-patrols`. */
export const conceptUri = (origin: string, slug: string) => `${origin}/domains.skos.jsonld#${pathOf(slug)}`;

/** A concept of somebody else's scheme, which gives its codes no address: `…#external/CAMEO/062`; without a code, the scheme. */
export const externalUri = (origin: string, scheme: string, code?: string) =>
  `${origin}/domains.skos.jsonld#external/${encodeURIComponent(scheme)}${code === undefined ? '' : `/${encodeURIComponent(code)}`}`;

const pathOf = (key: string) => key.split('/').map(encodeURIComponent).join('/');
