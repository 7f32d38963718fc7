import { shapeOf, WORLD } from '../../record/map/world.ts';

/** Drawn once, when the site is built: one file that a browser keeps, so that a map is a list of what is in it. */
export const dynamic = 'force-static';

/** The shapes of the map, for `<use href="/world.svg#ML">`. Numbers and codes of our own file: nothing to escape. */
export function GET(): Response {
  const shapes: [id: string, d: string][] = [
    ['sea', WORLD.sea], ['borders', WORLD.borders], ['disputed', WORLD.disputed],
    ...WORLD.codes.map((code): [string, string] => [code, shapeOf(code)?.d ?? '']),
  ];
  // `vector-effect` is not inherited: said here, lines stay as thin when a window on the map is opened.
  const paths = shapes.map(([id, d]) => `<path id="${id}" d="${d}" vector-effect="non-scaling-stroke"/>`).join('\n');
  const text = `<!-- Natural Earth, public domain. -->\n<svg xmlns="http://www.w3.org/2000/svg">\n${paths}\n</svg>\n`;
  return new Response(text, { headers: { 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=86400' } });
}
