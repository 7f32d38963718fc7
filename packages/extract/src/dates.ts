import type { Language } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** A date that a text says, as precise as it says it: `2025`, `2025-02` or `2025-02-06`. Tokens, end exclusive. */
export type SaidDate = { date: string; from: number; to: number; relative: boolean };

const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'janvier janv january jan', 'fevrier fevr fev february feb', 'mars march mar', 'avril avr april apr', 'mai may', 'juin june jun', 'juillet juil july jul',
    'aout august aug', 'septembre sept september sep', 'octobre oct october', 'novembre nov november', 'decembre dec december',
  ].flatMap((names, month) => names.split(' ').map((name) => [name, month + 1])),
);
const WEEKDAYS: Readonly<Record<string, number>> = Object.fromEntries(
  ['dimanche sunday', 'lundi monday', 'mardi tuesday', 'mercredi wednesday', 'jeudi thursday', 'vendredi friday', 'samedi saturday'].flatMap((names, day) =>
    names.split(' ').map((name) => [name, day])),
);
const NUMBERS: Readonly<Record<string, number>> = {
  un: 1, une: 1, one: 1, a: 1, an: 1, deux: 2, two: 2, trois: 3, three: 3, quatre: 4, four: 4, cinq: 5, five: 5, six: 6, sept: 7, seven: 7, huit: 8,
  eight: 8, neuf: 9, nine: 9, dix: 10, ten: 10, vingt: 20, twenty: 20,
};
const LAST = /^(?:dernier|derniere|last)$/;
const NEXT = /^(?:prochain|prochaine|next)$/;

const iso = (day: Date) => day.toISOString().slice(0, 10);
const two = (number: number) => String(number).padStart(2, '0');
const daysBefore = (date: string, days: number) => iso(new Date(Date.parse(`${date}T00:00:00Z`) - days * 86_400_000));
const exists = (year: number, month: number, day: number) => day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();

/**
 * The dates that some tokens say. Weekdays, « hier », "last June" and months without a year are resolved from the date of
 * publication (a weekday is the last one up to it); without one they are left out.
 */
export function datesIn(tokens: readonly Token[], from: number, to: number, publishedOn: string | null, language: Language): SaidDate[] {
  const found: SaidDate[] = [];
  for (let at = from; at < to; ) {
    const date = mayBegin(tokens[at]) ? (wholeDate(tokens, at, to, publishedOn) ?? relativeDate(tokens, at, publishedOn, language)) : null;
    if (date) found.push(date);
    at = date?.to ?? at + 1;
  }
  return found;
}

const OPENERS = new Set([...Object.keys(MONTHS), ...Object.keys(WEEKDAYS), ...Object.keys(NUMBERS), 'hier', 'yesterday', 'avant', 'aujourd', 'today', 'an', 'annee', 'mois', 'last', 'il']);

/** Most words begin no date: they are passed over at once. */
const mayBegin = (token: Token | undefined) => token !== undefined && (token.kind === 'figure' || OPENERS.has(token.word));

const figure = (token: Token | undefined, least: number, most: number): number | null => {
  if (token?.kind !== 'figure' || token.word.length > 4) return null;
  const value = Number(token.word);
  return value >= least && value <= most ? value : null;
};
const yearAt = (token: Token | undefined) => (token?.word.length === 4 ? figure(token, 1800, 2100) : null);
const monthAt = (token: Token | undefined) => (token ? (Object.hasOwn(MONTHS, token.word) && (token.capital || token.word.length > 3 || token.word === 'mai') ? MONTHS[token.word] ?? null : null) : null);

/** Passes over the full stop of « févr. » and the comma of "June 17, 2025". */
const past = (tokens: readonly Token[], at: number, marks: RegExp) => (marks.test(tokens[at]?.word ?? '') ? at + 1 : at);

function wholeDate(tokens: readonly Token[], at: number, to: number, publishedOn: string | null): SaidDate | null {
  const said = (date: string | null, end: number, relative = false): SaidDate | null => (date && end <= to ? { date, from: at, to: end, relative } : null);
  const first = tokens[at];
  // 2025-02-06, 06/02/2025
  const middle = figure(tokens[at + 2], 1, 31);
  if (middle !== null && tokens[at + 1]?.word === '-' && yearAt(first) !== null) {
    const day = figure(tokens[at + 4], 1, 31);
    const year = yearAt(first) ?? 0;
    if (day !== null && middle <= 12 && exists(year, middle, day)) return said(`${year}-${two(middle)}-${two(day)}`, at + 5);
  }
  if (middle !== null && middle <= 12 && tokens[at + 1]?.word === '/' && figure(first, 1, 31) !== null && yearAt(tokens[at + 4]) !== null) {
    const [day, year] = [figure(first, 1, 31) ?? 0, yearAt(tokens[at + 4]) ?? 0];
    if (exists(year, middle, day)) return said(`${year}-${two(middle)}-${two(day)}`, at + 5);
  }
  // 17 juin 2025, 1er juin, 17th of June 2025
  const day = figure(first, 1, 31);
  if (day !== null) {
    const ordinal = /^(?:er|st|nd|rd|th)$/.test(tokens[at + 1]?.word ?? '') && tokens[at + 1]?.start === first?.end ? at + 2 : at + 1;
    const place = past(tokens, ordinal, /^of$/);
    const month = monthAt(tokens[place]);
    if (month !== null) {
      const after = past(tokens, past(tokens, place + 1, /^\.$/), /^,$/);
      const year = yearAt(tokens[after]);
      if (year !== null && exists(year, month, day)) return said(`${year}-${two(month)}-${two(day)}`, after + 1);
      return said(lastDay(month, day, publishedOn), place + 1, true);
    }
  }
  const month = monthAt(first);
  if (month !== null) {
    const place = past(tokens, at + 1, /^\.$/);
    const inMonth = tokens[place]?.word.length !== 4 ? figure(tokens[place], 1, 31) : null;
    if (inMonth !== null) {
      const after = past(tokens, /^(?:st|nd|rd|th)$/.test(tokens[place + 1]?.word ?? '') ? place + 2 : place + 1, /^,$/);
      const year = yearAt(tokens[after]);
      if (year !== null && exists(year, month, inMonth)) return said(`${year}-${two(month)}-${two(inMonth)}`, after + 1);
      return said(lastDay(month, inMonth, publishedOn), place + 1, true);
    }
    const year = yearAt(tokens[place]);
    if (year !== null) return said(`${year}-${two(month)}`, place + 1);
    // « may » and « mars » are other things too: a month without a year needs a word that dates it.
    const before = tokens[at - 1]?.word ?? '';
    if (NEXT.test(tokens[at + 1]?.word ?? '') || NEXT.test(before)) return null;
    if (LAST.test(tokens[at + 1]?.word ?? '') || /^(?:en|in|depuis|since|de|d|last|of)$/.test(before)) return said(lastMonth(month, publishedOn), at + 1, true);
    return null;
  }
  const year = yearAt(first);
  // A number of men or vehicles is no year: « 2 000 soldats » is written apart, « 2025 soldats » is not said.
  return year !== null && year >= 1850 ? said(String(year), at + 1) : null;
}

function lastDay(month: number, day: number, publishedOn: string | null): string | null {
  if (!publishedOn) return null;
  const year = Number(publishedOn.slice(0, 4));
  if (!exists(year, month, day)) return null;
  const date = `${year}-${two(month)}-${two(day)}`;
  return date <= publishedOn ? date : `${year - 1}-${two(month)}-${two(day)}`;
}

function lastMonth(month: number, publishedOn: string | null): string | null {
  if (!publishedOn) return null;
  const year = Number(publishedOn.slice(0, 4));
  const date = `${year}-${two(month)}`;
  return date <= publishedOn.slice(0, 7) ? date : `${year - 1}-${two(month)}`;
}

function relativeDate(tokens: readonly Token[], at: number, publishedOn: string | null, language: Language): SaidDate | null {
  if (!publishedOn || publishedOn.length < 10) return null;
  const word = tokens[at]?.word ?? '';
  const next = tokens[at + 1]?.word ?? '';
  const said = (date: string, length: number): SaidDate => ({ date, from: at, to: at + length, relative: true });
  const weekday = Object.hasOwn(WEEKDAYS, word) ? WEEKDAYS[word] : undefined;
  if (weekday !== undefined && !NEXT.test(next) && !NEXT.test(tokens[at - 1]?.word ?? '')) {
    const today = new Date(`${publishedOn}T00:00:00Z`).getUTCDay();
    return said(daysBefore(publishedOn, (today - weekday + 7) % 7), 1);
  }
  if (word === 'hier' || word === 'yesterday') return said(daysBefore(publishedOn, 1), 1);
  if (word === 'avant' && next === 'hier') return said(daysBefore(publishedOn, 2), 2);
  if (word === 'aujourd' || word === 'today') return said(publishedOn, 1);
  const year = Number(publishedOn.slice(0, 4));
  if ((word === 'an' || word === 'annee') && LAST.test(next)) return said(String(year - 1), 2);
  if (language === 'en' && word === 'last' && next === 'year') return said(String(year - 1), 2);
  if ((word === 'mois' && LAST.test(next)) || (word === 'last' && next === 'month')) {
    const month = Number(publishedOn.slice(5, 7));
    return said(month === 1 ? `${year - 1}-12` : `${year}-${two(month - 1)}`, 2);
  }
  // « il y a deux ans », "two years ago"
  if (word === 'il' && next === 'y' && tokens[at + 2]?.word === 'a' && /^ans?$/.test(tokens[at + 4]?.word ?? '')) {
    const years = countAt(tokens[at + 3]);
    if (years !== null) return said(String(year - years), 5);
  }
  if (/^years?$/.test(next) && tokens[at + 2]?.word === 'ago') {
    const years = countAt(tokens[at]);
    if (years !== null) return said(String(year - years), 3);
  }
  return null;
}

const countAt = (token: Token | undefined) => (token && Object.hasOwn(NUMBERS, token.word) ? (NUMBERS[token.word] ?? null) : figure(token, 1, 99));
