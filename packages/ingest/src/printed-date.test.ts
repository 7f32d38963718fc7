import { expect, test } from 'vitest';
import { printedDate, stampedDate } from './printed-date.ts';

test.each([
  ['Vendredi 29 novembre 2024', '2024-11-29'], ['1er février 2025', '2025-02-01'], ['14 jan 2026', '2026-01-14'], ['le 3 août 2025 à 12h', '2025-08-03'], ['8 déc. 2024', '2024-12-08'],
  ['25 September 2025', '2025-09-25'], ['Aug. 8, 2025', '2025-08-08'], ['September 1st, 2025', '2025-09-01'], ['Sept 3 2025', '2025-09-03'], ['the 2nd of May 2025', '2025-05-02'],
  ['Publié le 03/04/2025', '2025-04-03'], ['03.04.2025', '2025-04-03'], ['2025-04-03', '2025-04-03'], ['Mai 2025', '2025-05'],
  ['31 juin 2025', null], ['2025-13-01', null], ['12 personnes en 2025', null], ['mars', null], ['29 février 2025', null], ['2025', null], ['', null],
])('« %s » prints %s', (line, date) => expect(printedDate(line, 'fr')).toBe(date));

test('figures alone are two dates in English, unless one is no month', () => {
  expect(printedDate('03/04/2025', 'en')).toBeNull();
  expect(printedDate('25/04/2025', 'en')).toBe('2025-04-25');
  expect(printedDate('04/25/2025', 'en')).toBe('2025-04-25');
});

test.each([['2024-11-29T23:40:00+01:00', '2024-11-29'], ['2024-11-29 10:00', '2024-11-29'], ['2024-11', '2024-11'], ['2024', '2024'], ['2024-02-30', null], ['yesterday', null], [null, null]])(
  'a timestamp is the day that it was there: %s', (stamp, date) => expect(stampedDate(stamp)).toBe(date));
