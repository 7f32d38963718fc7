/**
 * The partial date that three columns give, as precise as they are: `2005`, `2005-02`, `2005-02-06`. Whatever is no
 * such number (empty, 0, negative codes, `xx`) is missing; null without a year. A day that the month lacks is dropped.
 */
export function partialDate(year: string, month: string, day: string): string | null {
  if (!/^[1-9]\d{3}$/.test(year)) return null;
  const [m, d] = [numberIn(month, 12), numberIn(day, 31)];
  if (m === null) return year;
  const toMonth = `${year}-${String(m).padStart(2, '0')}`;
  return d === null || d > daysOf(Number(year), m) ? toMonth : `${toMonth}-${String(d).padStart(2, '0')}`;
}

/** The first and the last day that a partial date may mean. */
export const firstDay = (date: string) => `${date}-01-01`.slice(0, 10);
export const lastDay = (date: string) =>
  date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-${daysOf(Number(date.slice(0, 4)), Number(date.slice(5)))}` : date;

/** Whether one partial date lies before another for sure: `2005` is not before `2005-06`. */
export const isBefore = (one: string, other: string) => lastDay(one) < firstDay(other);

const numberIn = (text: string, most: number) => {
  const number = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  return number >= 1 && number <= most ? number : null;
};

const daysOf = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();
