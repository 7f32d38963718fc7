/** The first-level domain of a slug, as `training` of `training/joint-exercises`: its hue is that of all below it. */
export function hueOf(slug: string): string {
  return slug.split('/', 1)[0] ?? slug;
}

/** Of domains, the broadest, for where there is little room: what lies below a first-level domain that is named too adds nothing. */
export function broadestOf<Domain extends { slug: string }>(domains: readonly Domain[]): Domain[] {
  const named = new Set(domains.map(({ slug }) => slug));
  return domains.filter(({ slug }) => hueOf(slug) === slug || !named.has(hueOf(slug)));
}
