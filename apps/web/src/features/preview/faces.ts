import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

// Satori reads WOFF and not WOFF2, and no variable faces: these are the site's two in single weights, from @fontsource
// (SIL Open Font License 1.1). Of two files of one name Satori takes one alone: the letters that the first lacks have a
// name of their own, which stands second wherever the first stands.
const FILES = [
  { name: 'Newsreader', weight: 500, file: '@fontsource/newsreader/files/newsreader-latin-500-normal.woff' },
  { name: 'Newsreader Ext', weight: 500, file: '@fontsource/newsreader/files/newsreader-latin-ext-500-normal.woff' },
  { name: 'Schibsted Grotesk', weight: 500, file: '@fontsource/schibsted-grotesk/files/schibsted-grotesk-latin-500-normal.woff' },
  { name: 'Schibsted Grotesk Ext', weight: 500, file: '@fontsource/schibsted-grotesk/files/schibsted-grotesk-latin-ext-500-normal.woff' },
] as const;

let read: ReturnType<typeof readFaces> | undefined;

/** The faces of the pictures, read once from the site's own dependencies. */
export function faces() {
  return (read ??= readFaces());
}

async function readFaces() {
  // From where the site runs, because a bundle does not know where its sources lay.
  const { resolve } = createRequire(join(process.cwd(), 'package.json'));
  return Promise.all(FILES.map(async ({ name, weight, file }) => ({ name, weight, style: 'normal' as const, data: await readFile(resolve(file)) })));
}
