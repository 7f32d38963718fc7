import { expect, test } from 'vitest';
import { datesIn } from './dates.ts';
import { tokensOf } from './tokens.ts';

const said = (text: string, publishedOn: string | null = '2026-01-14', language: 'fr' | 'en' = 'fr') => {
  const tokens = tokensOf(text);
  return datesIn(tokens, 0, tokens.length, publishedOn, language).map(({ date }) => date).join(' ');
};

test.each([
  ['le 17 juin 2025', '2025-06-17'], ['1er août 2024', '2024-08-01'], ['June 17, 2025', '2025-06-17'], ['8 July 2024', '2024-07-08'], ['Aug. 8, 2025', '2025-08-08'],
  ['en juillet 2017', '2017-07'], ['de février 2020', '2020-02'], ['in 1963', '1963'], ['2025-02-06', '2025-02-06'], ['06/02/2025', '2025-02-06'],
  // 14 January 2026 is a Wednesday.
  ['ont bouclé mardi', '2026-01-13'], ['mercredi', '2026-01-14'], ['jeudi dernier', '2026-01-08'], ['hier', '2026-01-13'], ['le 20 décembre', '2025-12-20'], ['en mars', '2025-03'],
  ['l’an dernier', '2025'], ['il y a deux ans', '2024'],
])('« %s » is %s', (text, date) => expect(said(text)).toBe(date));

test.each([['last June', '2025-06'], ['on Friday', '2026-01-09'], ['yesterday', '2026-01-13'], ['last year', '2025'], ['two years ago', '2024']])('"%s" is %s', (text, date) =>
  expect(said(text, '2026-01-14', 'en')).toBe(date));

test.each(['lundi prochain', 'next Monday', '350 soldats', 'le 31 février', 'Mars est loin', 'they may sign', 'sur 50 km', '2+2', 'la mairie'])('« %s » is no date', (text) => expect(said(text)).toBe(''));

test('without a day of publication what is relative stays open', () => expect(said('mardi, hier, en mars et le 3 mai', null)).toBe(''));
