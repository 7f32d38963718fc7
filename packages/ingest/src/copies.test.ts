import { printSameWords } from '@pacta/evidence';
import { describe, expect, test } from 'vitest';
import { isCopy, likeness, nearness, nearnessOfRuns, runsOf } from './copies.ts';

const AGENCY = `Les ministres de la Défense du Mali et du Sénégal ont signé lundi à Bamako un accord de coopération militaire. Le texte prévoit des patrouilles mixtes
  le long de la frontière commune, un échange quotidien de renseignements entre les états-majors et la formation conjointe des officiers. Il entrera en vigueur après sa ratification.`;
const REPRINT = `${AGENCY.replace('lundi', 'LUNDI').replaceAll('é', 'e\u0301')} (avec agences)`;
const OWN = `À Bamako, lundi, le Mali et le Sénégal se sont entendus sur un texte de coopération militaire. On y trouve des patrouilles mixtes à la frontière, un échange
  de renseignements et des stages pour les officiers. Les parlements des deux pays doivent encore se prononcer, ce qui pourrait prendre plusieurs mois.`;

describe('two texts', () => {
  test('are near by what the shorter shares with the longer', () => {
    expect(nearness(AGENCY, AGENCY)).toBe(1);
    expect(nearness(AGENCY, REPRINT)).toBeGreaterThan(0.9);
    expect(nearness(AGENCY, OWN)).toBeLessThan(0.2);
    expect(nearness(AGENCY, `${OWN} ${AGENCY}`)).toBe(1); // it stands in it whole
    expect(nearness(AGENCY, OWN)).toBe(nearness(OWN, AGENCY));
  });
  test('are copies exactly where evidence counts them as one voice', () => {
    for (const [one, other] of [[AGENCY, REPRINT], [AGENCY, OWN], [AGENCY, AGENCY.slice(0, 260)], [AGENCY, `${AGENCY.slice(0, 200)} ${OWN}`]] as const)
      expect(isCopy(one, other)).toBe(printSameWords({ outlet: 'a', title: null, text: one }, { outlet: 'b', title: null, text: other }));
  });
  test('that are short are copies only word for word', () => {
    expect([isCopy('Un accord est signé.', 'un accord est signe'), isCopy('Un accord est signé.', 'Un accord est signé hier.'), isCopy('', ''), isCopy('', AGENCY)]).toEqual([true, false, false, false]);
    expect(nearnessOfRuns(runsOf('Un accord'), runsOf(AGENCY))).toBeNull();
  });
});

describe('an article is like one that is held', () => {
  const held = { url: 'https://a.example/b', sha256: 'x', text: AGENCY };
  test.each([
    [{ url: null, sha256: 'x', text: AGENCY }, { kind: 'SAME_TEXT', nearness: 1 }],
    [{ url: 'http://www.a.example/b?utm_source=y', sha256: 'y', text: OWN }, { kind: 'SAME_ADDRESS', nearness: nearness(OWN, AGENCY) }],
    [{ url: 'http://a.example/b', sha256: null, text: null }, { kind: 'SAME_ADDRESS', nearness: null }],
    [{ url: 'https://b.example/c', sha256: 'z', text: REPRINT }, { kind: 'COPY', nearness: nearness(REPRINT, AGENCY) }],
    [{ url: 'https://b.example/c', sha256: 'z', text: OWN }, null], [{ url: null, sha256: null, text: null }, null],
  ])('case %#', (article, expected) => expect(likeness(article, held)).toEqual(expected));
});
