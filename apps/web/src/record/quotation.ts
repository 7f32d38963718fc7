import type { Locale } from 'next-intl';

type Marks = readonly [open: string, close: string];

/** The quotation marks of each language: the outer ones, then those of a quotation within, and within that. */
const MARKS: Record<Locale, { outer: Marks; inner: readonly [Marks, Marks] }> = {
  fr: { outer: ['«\u00a0', '\u00a0»'], inner: [['“', '”'], ['‘', '’']] },
  en: { outer: ['“', '”'], inner: [['‘', '’'], ['“', '”']] },
};

/** Which signs can end what a sign begins. A lone ‘ or ’ may be an apostrophe, so that single marks stay as they are. */
const CLOSERS: Record<string, string> = { '«': '»', '“': '”', '„': '“”', '"': '"' };

/** Letters that run from right to left. */
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

type Pair = { open: RegExpExecArray; close: RegExpExecArray };

/**
 * Words between the quotation marks of a language; quotation marks that pair within them become the inner ones, as the
 * typography of the language has them. Nothing else of the words changes: a mark without its other half stays, and nothing
 * is left out or added. Words that run from right to left are isolated, so that they don't carry off what follows them.
 */
export function quoted(words: string, locale: Locale): string {
  const [open, close] = MARKS[locale].outer;
  const within = withInnerMarks(words, MARKS[locale].inner);
  return open + (RIGHT_TO_LEFT.test(words) ? `\u2068${within}\u2069` : within) + close;
}

export type Quotation = {
  exact: string;
  /** In UTF-16 code units of the text it comes from. */
  start: number;
  end: number;
  outlet: string;
  title: string;
  /** In words. */
  date: string;
  address: string;
};

/** A passage to be set into a text: the quote, who printed it where and when, and the address at which it can be checked. */
export function quotationOf({ exact, start, end, outlet, title, date, address }: Quotation, locale: Locale): string {
  return `${quoted(exact, locale)} (${outlet}, ${quoted(title, locale)}, ${date}), passage ${start}–${end}, ${address}`;
}

function withInnerMarks(words: string, inner: readonly [Marks, Marks]): string {
  const pairs = pairsIn(words);
  const signs = pairs.flatMap((pair) => {
    const depth = pairs.filter((other) => other.open.index < pair.open.index && pair.close.index < other.close.index).length;
    const [open, close] = depth % 2 === 0 ? inner[0] : inner[1];
    return [{ found: pair.open, mark: open }, { found: pair.close, mark: close }];
  });
  let [text, from] = ['', 0];
  for (const { found, mark } of signs.sort((one, other) => one.found.index - other.found.index)) {
    text += words.slice(from, found.index) + mark;
    from = found.index + found[0].length;
  }
  return text + words.slice(from);
}

/** The quotation marks that pair. The blanks inside « » belong to the marks. */
function pairsIn(words: string): Pair[] {
  const pairs: Pair[] = [];
  const open: RegExpExecArray[] = [];
  for (const found of words.matchAll(/«[ \u00a0\u2009\u202f]*|[ \u00a0\u2009\u202f]*»|[“”„"]/gu)) {
    const sign = found[0].trim();
    const opener = open.findLastIndex((one) => CLOSERS[one[0].trim()]?.includes(sign));
    const begun = open[opener];
    if (begun) {
      pairs.push({ open: begun, close: found });
      open.length = opener; // what was begun within it and never ended
    } else if (sign in CLOSERS) open.push(found);
  }
  return pairs;
}
