/** The lines of a map, each as the `d` of a path. */
export type WorldLines = { sea: string; borders: string; disputed: string; countries: Record<string, string> };

/** The shapes of a map as a file, for `<use href="/world.svg#ML">`. Numbers and codes of our own files: nothing to escape. */
export function worldFile({ sea, borders, disputed, countries }: WorldLines): Response {
  // `vector-effect` is not inherited: said here, lines stay as thin when a window on the map is opened.
  const paths = Object.entries({ sea, borders, disputed, ...countries }).map(([id, d]) => `<path id="${id}" d="${d}" vector-effect="non-scaling-stroke"/>`).join('\n');
  const text = `<!-- Natural Earth, public domain. -->\n<svg xmlns="http://www.w3.org/2000/svg">\n${paths}\n</svg>\n`;
  return new Response(text, { headers: { 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=86400' } });
}
