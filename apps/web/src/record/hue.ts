/** The first-level domain of a slug, as `training` of `training/joint-exercises`: its hue is that of all below it. */
export function hueOf(slug: string): string {
  return slug.split('/', 1)[0] ?? slug;
}
