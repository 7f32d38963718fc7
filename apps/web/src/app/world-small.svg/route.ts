import { worldFile } from '../../record/map/world-file.ts';
import lines from '../../record/map/world-small.json';

/** The same as `world.svg` for maps as wide as a column: less than half as long. */
export const dynamic = 'force-static';

export function GET(): Response {
  return worldFile(lines);
}
