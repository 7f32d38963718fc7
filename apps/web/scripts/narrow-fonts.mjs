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

/**
 * The letters of what most pages say: English, French, Spanish, Portuguese, German, Turkish names, and the signs of prose. The
 * other letters of the Latin files come from these files themselves where a page has one: see `src/fonts.ts`.
 */
const LETTERS =
  String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index)) +
  'ÀÂÄÆÇÉÈÊËÎÏÔÖŒÙÛÜŸàâäæçéèêëîïôöœùûüÿáíóúñãõÁÍÓÚÑÃÕ«»“”‘’–—…·•€§°©×\u00a0\u202f';

for (const { family, to: name, file, axes } of FACES) {
  const at = (path) => new URL(`../../../node_modules/@fontsource-variable/${family}/${path}`, import.meta.url);
  const to = (path) => new URL(`../src/fonts/${path}`, import.meta.url);
  const whole = await readFile(at(`files/${file}.woff2`));
  const narrow = await subsetFont(whole, LETTERS, { targetFormat: 'woff2', variationAxes: axes });
  await writeFile(to(`${name}-latin.woff2`), narrow);
  await copyFile(at('LICENSE'), to(`${family}.LICENSE`)); // the Open Font License goes where the font goes
  console.log(`${name}: ${whole.length} bytes, now ${narrow.length}`);
}

/** For the `unicode-range` of what comes from the whole Latin files: their signs without those above, and without what nobody sees. */
const isOther = (code) => !LETTERS.includes(String.fromCodePoint(code)) && !/[\p{C}\p{Zl}\p{Zp}]/u.test(String.fromCodePoint(code));
const { latin } = JSON.parse(await readFile(new URL('../../../node_modules/@fontsource-variable/newsreader/unicode.json', import.meta.url), 'utf8'));
const others = latin.split(',').flatMap((range) => {
  const [from, to = from] = range.replace('U+', '').split('-').map((code) => Number.parseInt(code, 16));
  return Array.from({ length: to - from + 1 }, (_, index) => from + index).filter(isOther);
});
const spans = [];
for (const code of others) {
  if (spans.at(-1)?.[1] === code - 1) spans.at(-1)[1] = code;
  else spans.push([code, code]);
}
const hex = (code) => code.toString(16).toUpperCase().padStart(4, '0');
console.log(`the others: ${spans.map(([from, to]) => `U+${hex(from)}${from === to ? '' : `-${hex(to)}`}`).join(',')}`);
