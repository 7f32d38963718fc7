import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Ended, ROOT } from './run-command.ts';

const PAGE = 'ARCHITECTURE.md';

/** The arrows that ARCHITECTURE.md draws between packages are those of `arrows.json`, which the arrow check enforces. */
export async function checkPicture(): Promise<Ended> {
  const path = join(ROOT, PAGE);
  const page = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const drawn = arrowsDrawnIn(page);
  const allowed = arrowsAllowedBy(readFileSync(join(ROOT, 'arrows.json'), 'utf8'));
  const missing = allowed.filter((arrow) => !drawn.includes(arrow));
  const wrong = drawn.filter((arrow) => !allowed.includes(arrow));
  if (missing.length + wrong.length === 0) return { ok: true, output: '' };
  const output = [
    ...missing.map((arrow) => `${PAGE} lacks ${arrow}`),
    ...wrong.map((arrow) => `${PAGE} draws ${arrow}, which arrows.json does not allow`),
    'It draws them in a block of kind `mermaid`, one `a --> b` to a line.',
  ];
  return { ok: false, output: output.join('\n') };
}

/** `a --> b` of every Mermaid block, also `a --> b & c`. */
export function arrowsDrawnIn(markdown: string): string[] {
  const blocks = [...markdown.matchAll(/^```mermaid\n(.*?)^```/gms)].map(([, block = '']) => block);
  const lines = blocks.flatMap((block) => [...block.matchAll(/^\s*(\w+)(?:[[(].*?[\])])?\s*-->\s*(.+)$/gm)]);
  return lines.flatMap(([, from = '', to = '']) => to.split('&').map((end) => `${from} --> ${/\w+/.exec(end)?.[0] ?? end}`));
}

/** The arrows between packages that `arrows.json` allows, written as Mermaid writes them. */
export function arrowsAllowedBy(json: string): string[] {
  const arrows = JSON.parse(json) as Record<string, string[]>;
  return Object.entries(arrows).flatMap(([from, ends]) => ends.map((to) => `${from} --> ${to}`));
}
