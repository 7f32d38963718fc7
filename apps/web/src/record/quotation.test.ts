import { describe, expect, test } from 'vitest';
import { quotationOf, quoted } from './quotation.ts';

const NBSP = '\u00a0';

describe('words between quotation marks', () => {
  test('stand in guillemets with blanks that do not break in French, in curly marks in English', () => {
    expect(quoted('des patrouilles mixtes', 'fr')).toBe(`«${NBSP}des patrouilles mixtes${NBSP}»`);
    expect(quoted('joint patrols', 'en')).toBe('“joint patrols”');
  });

  test.each([
    ['guillemets', `il parle d’« un tournant » décisif`, 'il parle d’“un tournant” décisif', 'il parle d’‘un tournant’ décisif'],
    ['guillemets with blanks that do not break', `il parle d’«${NBSP}un tournant\u202f»`, 'il parle d’“un tournant”', 'il parle d’‘un tournant’'],
    ['curly marks', 'a “turning point” for both', 'a “turning point” for both', 'a ‘turning point’ for both'],
    ['a typewriter’s marks', 'a "turning point" and a "test"', 'a “turning point” and a “test”', 'a ‘turning point’ and a ‘test’'],
    ['German marks', 'ein „Wendepunkt“', 'ein “Wendepunkt”', 'ein ‘Wendepunkt’'],
    ['a quotation within a quotation', 'il dit : « le mot “pacte” compte »', 'il dit : “le mot ‘pacte’ compte”', 'il dit : ‘le mot “pacte” compte’'],
    ['three levels', '« a “b "c" d” e »', '“a ‘b “c” d’ e”', '‘a “b ‘c’ d” e’'],
    ['all of it', '« tout »', '“tout”', '‘tout’'],
  ])('with %s within get inner marks', (_, words, french, english) => {
    expect(quoted(words, 'fr')).toBe(`«${NBSP}${french}${NBSP}»`);
    expect(quoted(words, 'en')).toBe(`“${english}”`);
  });

  test.each([
    ['a mark whose other half lies outside of the passage', 'tournant », a dit le ministre'],
    ['one that is never closed', 'il a dit : « nous irons'],
    ['inches', 'un canon de 5" et'],
    ['apostrophes', 'l’armée des ‘casques’ n\'a pas'],
    ['points of omission and brackets of the source', '[…] l’accord (…) est...  signé'],
    ['two blanks, a tab and a line break', 'a  b\tc\nd'],
    ['letters outside the basic plane', '𝒜ccord 🇲🇱 🤝 e\u0301tat'],
    ['nothing', ''],
  ])('keep %s', (_, words) => {
    expect(quoted(words, 'fr')).toBe(`«${NBSP}${words}${NBSP}»`);
    expect(quoted(words, 'en')).toBe(`“${words}”`);
  });

  test('that open a mark and close another keep what does not pair', () =>
    expect(quoted('5" de « long »', 'en')).toBe('“5" de ‘long’”'));

  test.each(['اتفاق التعاون العسكري', 'הסכם ביטחוני'])('that run from right to left are isolated: %s', (words) =>
    expect(quoted(words, 'fr')).toBe(`«${NBSP}\u2068${words}\u2069${NBSP}»`));

  test('are never cut, however long', () => {
    const words = 'mot '.repeat(50_000) + '« fin »';
    expect(quoted(words, 'en')).toBe(`“${'mot '.repeat(50_000)}‘fin’”`);
  });

  test('of many quotations take no more time than they have marks', () =>
    expect(quoted('“a” '.repeat(500), 'en')).toBe(`“${'‘a’ '.repeat(500)}”`));
});

test('a quotation names outlet, title, date, offsets and address, in the marks of the language', () => {
  const passage = {
    exact: 'un accord « historique »', start: 875, end: 950, outlet: 'L’Afrique en vrai', title: 'Mali : « l’accord »', date: 'février 2025', address: 'https://pacta.example/fr/articles/x#p-875-950',
  };
  expect(quotationOf(passage, 'fr')).toBe(
    `«${NBSP}un accord “historique”${NBSP}» (L’Afrique en vrai, «${NBSP}Mali : “l’accord”${NBSP}», février 2025), passage 875–950, https://pacta.example/fr/articles/x#p-875-950`);
  expect(quotationOf({ ...passage, date: 'February 2025' }, 'en')).toBe(
    '“un accord ‘historique’” (L’Afrique en vrai, “Mali : ‘l’accord’”, February 2025), passage 875–950, https://pacta.example/fr/articles/x#p-875-950');
});
