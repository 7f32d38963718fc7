/** The first-level domain of a slug, as `training` of `training/joint-exercises`: its hue is that of all below it. */
export function hueOf(slug: string): string {
  return slug.split('/', 1)[0] ?? slug;
}

/** Of domains, one for each hue where there is little room: that of the first level, or the first below it where it is not named. */
export function oneOfEachHue<Domain extends { slug: string; level: number }>(domains: readonly Domain[]): Domain[] {
  const kept = new Map<string, Domain>();
  for (const domain of domains) {
    const hue = hueOf(domain.slug);
    if (!kept.has(hue) || domain.level === 1) kept.set(hue, domain);
  }
  return [...kept.values()];
}
