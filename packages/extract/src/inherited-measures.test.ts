import { expect, test } from 'vitest';
import { extract } from './index.ts';

/** What an article has said before the sentence that is tried: who agrees, and nothing that they do. */
const LEAD = { fr: 'Le Kenya et la Zambie ont signé mardi un accord de défense.', en: 'Kenya and Zambia signed a defence agreement on Tuesday.' };
const commitments = (text: string, language: 'fr' | 'en') =>
  extract({ text: `${LEAD[language]} ${text}`, language, publishedOn: '2026-01-14' }).commitments.map(({ domain, actors }) => `${domain} ${actors.join('+')}`).join(' | ');

test.each([
  ['Des capteurs seront enterrés le long de la frontière.', 'border-security/border-surveillance'],
  ['Chaque armée pourra poursuivre les fuyards sur vingt kilomètres chez le voisin.', 'border-security/hot-pursuit'],
  ['Les positions des navires seront transmises à la minute.', 'intelligence-sharing/real-time-exchange'],
  ['Un officier de chaque pays sera placé auprès du commandement de l’autre.', 'intelligence-sharing/liaison-officers'],
  ['Vingt bourses seront offertes à l’académie militaire de Meknès.', 'training/military-education'],
  ['Les avions de transport seront révisés à Casablanca.', 'defence-industry/maintenance'],
  ['Les convois passeront la frontière sans contrôle douanier.', 'logistics-and-basing/transit'],
  ['Si l’un est attaqué, l’autre viendra à son aide.', 'mutual-defence/collective-defence'],
  ['Le texte prévoit un réseau de défense aérienne.', 'air-security/airspace-surveillance'],
])('« %s » goes on about those who agreed', (text, slug) => expect(commitments(text, 'fr')).toBe(`${slug} KE+ZM`));

test.each([
  ['Troops will walk the frontier together in mixed teams.', 'border-security/joint-patrols'],
  ['Vehicles will be searched once, at a shared post.', 'border-security/coordinated-checkpoints'],
  ['Corvettes of both countries will sail together in the strait.', 'maritime-security/joint-naval-patrols'],
  ['The rifles will be assembled under licence in Lusaka.', 'defence-industry/co-production'],
  ['Wounded soldiers will be treated in the partner’s hospitals.', 'logistics-and-basing/medical-evacuation'],
  ['A combined brigade will be raised by 2027.', 'mutual-defence/joint-force'],
  ['Rescue teams will be sent when cyclones hit.', 'civil-protection/disaster-response'],
])('"%s" goes on about those who agreed', (text, slug) => expect(commitments(text, 'en')).toBe(`${slug} KE+ZM`));

test.each([
  'Les rebelles ont attaqué un poste de contrôle à la frontière.',
  'La population réclame des patrouilles à la frontière.',
  'Pas de force commune, donc, ni de commandement unique.',
  'Le Mali, lui, forme ses soldats en Russie.',
  'La Turquie a livré des drones au Mali en 2022.',
  'Les pêcheurs se plaignent des chalutiers chinois.',
  'Si une base s’ouvrait un jour, il faudrait la protéger.',
  'L’armée avait perdu un hélicoptère l’an dernier.',
  'La France a retiré ses troupes de la base de Ouakam.',
])('« %s » is none of theirs', (text) => expect(commitments(text, 'fr')).toBe(''));

test.each([
  'Residents want more patrols along the border.',
  'Pirates seized a tanker in May.',
  'Were a base ever to open, it would need guards.',
  'Zambia rejected an offer to host American troops.',
  'Insurgents recruit boys from the villages.',
  'Talks on a joint battalion collapsed.',
  'The hospital ran out of fuel in June.',
])('"%s" is none of theirs', (text) => expect(commitments(text, 'en')).toBe(''));

test('a list under « ce qui n’est pas prévu » is denied', () =>
  expect(commitments('L’accord ne prévoit pas :\n- des patrouilles conjointes\n- une base commune', 'fr')).toBe(''));

test('N’Djamena denies nothing', () =>
  expect(extract({ text: 'Yaoundé et N’Djamena ont signé mercredi un mémorandum militaire.' }).agreements).toHaveLength(1));

test('« les trois » are the two that agreed and the third that was named since', () => {
  const { agreements } = extract({ text: 'La Tunisie et l’Algérie ont signé un accord de sécurité. La Libye n’a pas répondu. Les trois pays avaient adopté une déclaration commune sur la sécurité en janvier 2013.' });
  expect(agreements.map(({ parties }) => [...parties].sort().join('+'))).toContain('DZ+LY+TN');
});
