import { worldFile } from '../../record/map/world-file.ts';
import { shapeOf, WORLD } from '../../record/map/world.ts';

/** Drawn once, when the site is built: one file that a browser keeps, so that a map is a list of what is in it. */
export const dynamic = 'force-static';

export function GET(): Response {
  return worldFile({ ...WORLD, countries: Object.fromEntries(WORLD.codes.map((code) => [code, shapeOf(code)?.d ?? ''])) });
}
