import { expect, test } from 'vitest';
import { extract } from './index.ts';

/** Two states that decide something: what a measure needs around it, and no measure itself. */
const LEAD = { fr: 'Le Kenya et la Zambie coopèrent en matière militaire depuis hier.', en: 'Kenya and Zambia have been military allies for a day.' };
const domains = (text: string, language: 'fr' | 'en') => extract({ text: `${LEAD[language]}\n${text}`, language, publishedOn: '2026-01-14' }).domains.map(({ slug }) => slug).sort().join(' ');

test.each([
  ['Les deux armées patrouilleront ensemble le long de la frontière.', 'border-security/joint-patrols'],
  ['Leurs marines mèneront des patrouilles conjointes en haute mer.', 'maritime-security/joint-naval-patrols'],
  ['Les deux pays ont convenu d’un droit de poursuite de vingt kilomètres.', 'border-security/hot-pursuit'],
  ['Elles échangeront leurs renseignements en temps réel.', 'intelligence-sharing/real-time-exchange'],
  ['Les deux capitales partageront leurs renseignements.', 'intelligence-sharing'],
  ['Une cellule conjointe de renseignement et des officiers de liaison sont prévus.', 'intelligence-sharing/fusion-centre intelligence-sharing/liaison-officers'],
  ['Les deux parties formeront ensemble des soldats à la gestion des crises.', 'training/crisis-management-training'],
  ['L’accord autorise le survol des deux territoires et l’évacuation sanitaire des blessés.', 'logistics-and-basing/medical-evacuation logistics-and-basing/transit'],
  ['Ils se porteront secours : toute attaque contre l’un sera tenue pour une attaque contre les deux.', 'mutual-defence/collective-defence'],
  ['Une commission mixte suivra l’accord et les ministres tiendront un dialogue stratégique annuel.', 'institutional/joint-commission institutional/strategic-dialogue'],
  ['Les deux pays lutteront contre le trafic de drogue et la traite des personnes.', 'organised-crime/drug-trafficking organised-crime/human-trafficking'],
])('« %s » is %s', (text, slugs) => expect(domains(text, 'fr')).toBe(slugs));

test.each([
  ['The two navies will patrol the strait together.', 'maritime-security/joint-naval-patrols'],
  ['Both armies agreed to hold a joint exercise every year.', 'training/joint-exercises'],
  ['The two sides will protect undersea cables.', 'cyber-defence/critical-infrastructure'],
  ['Each side will send a contingent to the UN peacekeeping mission.', 'peacekeeping/contingents'],
  ['They agreed to warn each other of incursions.', 'intelligence-sharing/early-warning'],
  ['The accord provides for the joint manufacture of ammunition.', 'defence-industry/co-production'],
  ['The two states will set up a joint battalion.', 'mutual-defence/joint-force'],
  ['Both will exchange cadets between their military academies.', 'training/military-education'],
  ['The two will help each other with search and rescue after floods.', 'civil-protection/disaster-response'],
])('"%s" is %s', (text, slugs) => expect(domains(text, 'en')).toBe(slugs));

test.each([
  'Les deux pays n’ont retenu ni patrouilles mixtes, ni base commune.',
  'L’idée de patrouilles conjointes, avancée par la Zambie, a été écartée.',
  'L’accord ne prévoit aucune base militaire permanente.',
  'Des combattants infiltrent la région et recrutent des jeunes.',
  'Les trafiquants de drogue traversent le pays.',
  'Selon des rumeurs, des patrouilles conjointes seraient prévues.',
  'Les deux équipes partagent le stade et leurs entraîneurs échangent des informations.',
])('« %s » is no cooperation', (text) => expect(domains(text, 'fr')).toBe(''));

test.each([
  'Both sides rejected joint patrols.',
  'The two countries will not share intelligence.',
  'The agreement does not create bases, does not commit either side to come to the other’s defence.',
  'The two armies stopped short of a joint force.',
  'Militants recruit fighters and smuggle weapons across the border.',
  'In the film, joint patrols are ambushed.',
])('"%s" is no cooperation', (text) => expect(domains(text, 'en')).toBe(''));
