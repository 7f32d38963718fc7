/** A date as it is known: `2024`, `2024-11` or `2024-11-29`. */
export type PartialDate = string;

const MONTHS: [number, string][] = [
  [1, 'janvier|january|janv|jan'], [2, 'février|fevrier|february|févr|fevr|fév|feb'], [3, 'mars|march|mar'], [4, 'avril|avr|april|apr'],
  [5, 'mai|may'], [6, 'juin|june|jun'], [7, 'juillet|juil|july|jul'], [8, 'août|aout|august|aug'],
  [9, 'septembre|september|sept|sep'], [10, 'octobre|oct|october'], [11, 'novembre|nov|november'], [12, 'décembre|decembre|déc|dec|december'],
];
const MONTH = MONTHS.map(([, names]) => names).join('|');
const YEAR = String.raw`(1[5-9]\d\d|20\d\d)`;
const EDGE = String.raw`(?<![\p{L}\p{N}])`;
const ISO = new RegExp(String.raw`${EDGE}${YEAR}-(\d\d)-(\d\d)(?!\d)`, 'u');
const DAY_FIRST = new RegExp(String.raw`${EDGE}(\d{1,2})(?:er|st|nd|rd|th)?\s+(?:of\s+)?(${MONTH})\.?,?\s+${YEAR}(?!\d)`, 'iu');
const MONTH_FIRST = new RegExp(String.raw`${EDGE}(${MONTH})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+${YEAR}(?!\d)`, 'iu');
/** Not the rest of a day that the calendar does not have. */
const MONTH_ALONE = new RegExp(String.raw`(?<!\d\s)${EDGE}(${MONTH})\.?\s+${YEAR}(?!\d)`, 'iu');
const NUMERIC = new RegExp(String.raw`${EDGE}(\d{1,2})[/.](\d{1,2})[/.]${YEAR}(?!\d)`, 'u');

/**
 * The first date that a line prints, in French or English; null when it prints none. « 03/04/2025 » is 3 April in French and
 * two dates in English: there it is null.
 */
export function printedDate(line: string, language: string): PartialDate | null {
  const found: { at: number; date: PartialDate | null }[] = [];
  const look = (pattern: RegExp, read: (parts: string[]) => PartialDate | null) => {
    const match = pattern.exec(line);
    if (match) found.push({ at: match.index, date: read(match.slice(1)) });
  };
  look(ISO, ([year, month, day]) => dateOf(year, month, day));
  look(DAY_FIRST, ([day, month, year]) => dateOf(year, monthNamed(month), day));
  look(MONTH_FIRST, ([month, day, year]) => dateOf(year, monthNamed(month), day));
  look(NUMERIC, ([first, second, year]) => {
    if (language === 'fr' || Number(first) > 12) return dateOf(year, second, first);
    return Number(second) > 12 ? dateOf(year, first, second) : null;
  });
  look(MONTH_ALONE, ([month, year]) => dateOf(year, monthNamed(month)));
  return found.filter(({ date }) => date !== null).sort((a, b) => a.at - b.at || (b.date?.length ?? 0) - (a.date?.length ?? 0))[0]?.date ?? null;
}

/**
 * The day of a timestamp as a page's metadata gives it. Of « 2024-11-29T23:30:00+01:00 » it is the 29th, the day that the outlet
 * printed, wherever the reader is.
 */
export function stampedDate(stamp: string | null | undefined): PartialDate | null {
  const parts = /^\s*(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?![\d-])/.exec(stamp ?? '');
  return parts ? dateOf(parts[1], parts[2], parts[3]) : null;
}

const monthNamed = (name = ''): string =>
  String(MONTHS.find(([, names]) => names.split('|').includes(name.toLowerCase()))?.[0] ?? '');

/** The date, when the calendar has it: neither a 31 June nor a 13th month. */
function dateOf(year?: string, month?: string, day?: string): PartialDate | null {
  const numbers = [Number(year), Number(month ?? 1), Number(day ?? 1)] as const;
  const date = new Date(Date.UTC(numbers[0], numbers[1] - 1, numbers[2]));
  if (date.getUTCFullYear() !== numbers[0] || date.getUTCMonth() !== numbers[1] - 1 || date.getUTCDate() !== numbers[2]) return null;
  return [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter((part) => part !== undefined).join('-');
}
