import localFont from 'next/font/local';

// Both under the SIL Open Font License 1.1, which lies beside them. What most pages say is fetched early,
// cut to the letters and weights that they ask for by `scripts/narrow-fonts.mjs`, which also prints the range of the others;
// the rest of Latin and the extended sets come whole from their packages, and only where a page has such a letter, by
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

const newsreaderRest = localFont({
  src: '../../../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2',
  weight: '200 800',
  variable: '--font-newsreader-rest',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+00A1-00A6,U+00A8,U+00AA,U+00AC,U+00AE-00AF,U+00B1-00B6,U+00B8-00BA,U+00BC-00BF,U+00C5,U+00CC,U+00D0,U+00D2,U+00D8,U+00DD-00DF,U+00E5,U+00EC,U+00F0,U+00F2,U+00F7-00F8,U+00FD-00FE,U+0131,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-200A,U+2010-2012,U+2015-2017,U+201A-201B,U+201E-2021,U+2023-2025,U+2027,U+2030-205F,U+2122,U+2191,U+2193,U+2212,U+2215,U+FFFD' }],
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

const schibstedRest = localFont({
  src: '../../../node_modules/@fontsource-variable/schibsted-grotesk/files/schibsted-grotesk-latin-wght-normal.woff2',
  weight: '400 900',
  variable: '--font-schibsted-rest',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+00A1-00A6,U+00A8,U+00AA,U+00AC,U+00AE-00AF,U+00B1-00B6,U+00B8-00BA,U+00BC-00BF,U+00C5,U+00CC,U+00D0,U+00D2,U+00D8,U+00DD-00DF,U+00E5,U+00EC,U+00F0,U+00F2,U+00F7-00F8,U+00FD-00FE,U+0131,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-200A,U+2010-2012,U+2015-2017,U+201A-201B,U+201E-2021,U+2023-2025,U+2027,U+2030-205F,U+2122,U+2191,U+2193,U+2212,U+2215,U+FFFD' }],
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
export const fontClasses = [newsreader, newsreaderDisplay, newsreaderRest, newsreaderExt, schibsted, schibstedRest, schibstedExt].map((font) => font.variable).join(' ');
