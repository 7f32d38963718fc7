import { expect, test } from 'vitest';
import { extract } from './index.ts';

/** The states that a text names. */
const named = (text: string) => {
  const { parties, mentionedCountries } = extract({ text });
  return [...parties, ...mentionedCountries].map(({ code }) => code).sort().join(' ');
};

test.each([
  ['Les armées sénégalaises et mauritanienne.', 'MR SN'],
  ['Un officier nigérien et deux gendarmes nigérians.', 'NE NG'],
  ['A Nigerien officer and two Nigerian police.', 'NE NG'],
  ['La Guinée-Bissau, la Guinée équatoriale, la Guinée et la Papouasie-Nouvelle-Guinée.', 'GN GQ GW PG'],
  ['Des soldats équato-guinéens et bissau-guinéens.', 'GQ GW'],
  ['South Sudan and Sudan, North Korea and the Republic of Korea.', 'KP KR SD SS'],
  ['Le Congo-Brazzaville et la RDC ; des policiers congolais.', 'CD CG'],
  ['Un navire dominiquais et une vedette dominicaine.', 'DM DO'],
  ['The U.S. Army and the UK.', 'GB US'],
  ['Bamako a signé avec Nouakchott.', 'ML MR'],
  ['Le Kremlin et le Quai d’Orsay négocient.', 'FR RU'],
  ['The Pentagon said Nairobi’s offer stands.', 'KE US'],
  ['Selon le palais de Koulouba, les autorités de Niamey ont répondu.', 'ML NE'],
  ['Un accord franco-malien et un pacte sino-russe.', 'CN FR ML RU'],
  ['N’Djamena n’a pas répondu.', 'TD'],
  ['ÉTHIOPIE ET KENYA SIGNENT UN PACTE', 'ET KE'],
  ['Le 1er régiment néo-zélandais et la marine sud-africaine.', 'NZ ZA'],
  ['La Trinité-et-Tobago et Saint-Vincent-et-les-Grenadines.', 'TT VC'],
])('« %s » names %s', (text, codes) => expect(named(text)).toBe(codes));

test.each([
  'Les ministres se sont réunis à Accra, puis à Lomé.',
  'Officials met in Nairobi and flew to Kampala.',
  'Sur le lac Tchad, le fleuve Sénégal, le golfe de Guinée et l’océan Indien.',
  'The Gulf of Oman, Lake Chad, the Niger Delta and the Mozambique Channel.',
  'Lt. Col. Chad Merriweather et Capt. Jordan Pike.',
  'Ils veulent normaliser leurs relations et internationaliser la force.',
  'A guinea fowl, a turkey and some china.',
  'DAKAR, 14 janvier 2026 (Agence) – Les états-majors ont parlé.',
  'Réunion de l’Initiative d’Accra et de la Commission du bassin du lac Tchad.',
  'La route Bamako-Dakar et l’aéroport de Niamey.',
  'Les candidats d’Amérique latine, sud-américains et latino-américains.',
  'Des cours de langue anglaise et portugaise, en français.',
  'Il faut un accord de plus, selon us et coutumes.',
])('« %s » names no state', (text) => expect(named(text)).toBe(''));
