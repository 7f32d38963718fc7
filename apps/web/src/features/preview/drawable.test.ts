import { expect, test } from 'vitest';
import { drawable, shortened } from './drawable.ts';

test.each([
  ['accents and ligatures', 'Côte d’Ivoire, œuvre, Åland, São Tomé', 'Côte d’Ivoire, œuvre, Åland, São Tomé'],
  ['letters of Turkish, Polish and Romanian', 'Türkiye, Łódź, Iași, ğış', 'Türkiye, Łódź, Iași, ğış'],
  ['marks that come apart from their letter', 'e\u0301tat', 'état'],
  ['a letter whose accent the faces lack', 'Việt Nam', 'Viet Nam'],
  ['narrow blanks, line breaks and tabs', '« a\u202f; b »\n c\td', '« a\u00a0; b » c d'],
  ['what stands beside another script', 'Accord اتفاق 2025', 'Accord 2025'],
  ['faces and flags', 'Traité 🤝 🇲🇱 signé', 'Traité signé'],
])('%s', (_, text, drawn) => expect(drawable(text)).toBe(drawn));

test.each(['اتفاق التعاون', '合作协定', 'Соглашение', '🤝', '— « »', ''])('of « %s » nothing is left, and it says so', (text) => expect(drawable(text)).toBe(''));

test('what is too long is cut between words, with points', () => {
  expect(shortened('un accord de coopération', 24)).toBe('un accord de coopération');
  expect(shortened('un accord de coopération militaire', 24)).toBe('un accord de…');
  expect(shortened('un accord, de coopérations', 12)).toBe('un accord…');
  expect(shortened('x'.repeat(500), 10)).toBe(`${'x'.repeat(9)}…`);
});
