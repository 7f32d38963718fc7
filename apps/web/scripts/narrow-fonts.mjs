// Cuts the Latin files of both faces to what the styles ask for, a third off what a first visit waits for: run it when a
// style asks for another weight or size, or the @fontsource packages are raised. node scripts/narrow-fonts.mjs
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

/**
 * What of each axis is kept: weights, and the size in CSS pixels for which letters are drawn. Newsreader is two files, one for
 * what is read and one for headings, because one that holds all sizes between them is a third larger than both.
 */
const FACES = [
  { family: 'newsreader', to: 'newsreader-text', file: 'newsreader-latin-opsz-normal', axes: { wght: { min: 400, max: 600, default: 400 }, opsz: 18 } },
  { family: 'newsreader', to: 'newsreader-display', file: 'newsreader-latin-opsz-normal', axes: { wght: 500, opsz: 40 } },
  { family: 'schibsted-grotesk', to: 'schibsted-grotesk', file: 'schibsted-grotesk-latin-wght-normal', axes: { wght: { min: 400, max: 700, default: 400 } } },
];

/** The letters of a Latin file, from the ranges that its package gives: « U+0000-00FF,U+0131 ». */
const lettersOf = (ranges) =>
  ranges.split(',').flatMap((range) => {
    const [from, to = from] = range.replace('U+', '').split('-').map((code) => Number.parseInt(code, 16));
    return Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index));
  });

for (const { family, to: name, file, axes } of FACES) {
  const at = (path) => new URL(`../../../node_modules/@fontsource-variable/${family}/${path}`, import.meta.url);
  const to = (path) => new URL(`../src/fonts/${path}`, import.meta.url);
  const whole = await readFile(at(`files/${file}.woff2`));
  const { latin } = JSON.parse(await readFile(at('unicode.json'), 'utf8'));
  const narrow = await subsetFont(whole, lettersOf(latin).join(''), { targetFormat: 'woff2', variationAxes: axes });
  await writeFile(to(`${name}-latin.woff2`), narrow);
  await copyFile(at('LICENSE'), to(`${family}.LICENSE`)); // the Open Font License goes where the font goes
  console.log(`${name}: ${whole.length} bytes, now ${narrow.length}`);
}
