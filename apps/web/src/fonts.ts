import localFont from 'next/font/local';

// Both under the SIL Open Font License 1.1, which lies beside them. Latin is fetched early, cut to what the styles ask for by
// `scripts/narrow-fonts.mjs`; the extended sets come whole from their packages, and only where a page has such a letter, by
// unicode-range. The loader reads this file without running it: every value must stand here as it is.

const newsreader = localFont({
  src: './fonts/newsreader-text-latin.woff2',
  weight: '400 600',
  variable: '--font-newsreader',
  display: 'swap',
  adjustFontFallback: 'Times New Roman',
});

/** The same face as drawn for large letters, in the one weight of headings. */
const newsreaderDisplay = localFont({
  src: './fonts/newsreader-display-latin.woff2',
  weight: '500',
  variable: '--font-newsreader-display',
  display: 'swap',
  adjustFontFallback: 'Times New Roman',
});

const newsreaderExt = localFont({
  src: '../../../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-ext-wght-normal.woff2',
  weight: '200 800',
  variable: '--font-newsreader-ext',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF' }],
});

const schibsted = localFont({
  src: './fonts/schibsted-grotesk-latin.woff2',
  weight: '400 700',
  variable: '--font-schibsted',
  display: 'swap',
});

const schibstedExt = localFont({
  src: '../../../node_modules/@fontsource-variable/schibsted-grotesk/files/schibsted-grotesk-latin-ext-wght-normal.woff2',
  weight: '400 900',
  variable: '--font-schibsted-ext',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF' }],
});

/** The classes that define the font variables which `tokens.css` builds on. */
export const fontClasses = [newsreader, newsreaderDisplay, newsreaderExt, schibsted, schibstedExt].map((font) => font.variable).join(' ');
