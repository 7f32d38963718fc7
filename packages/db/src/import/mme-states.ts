import type { Bilingual } from '../sql/fragment.ts';
import { statesOf } from './cow-states.ts';
import type { State } from './state.ts';

/**
 * The names that MME writes for states and territories of today. They are those of the time of coding: "Russia" stands
 * for the Soviet Union too, "Federal Republic of Germany" for Germany until 1990, "st. christopher" for Saint Kitts and
 * Nevis. Hong Kong, Bermuda and New Caledonia are no states and have a code: they are taken as the authors name them.
 */
const CURRENT = new Map(Object.entries({
  Afghanistan: 'AF', Albania: 'AL', Algeria: 'DZ', Angola: 'AO', 'Antigua & Barbuda': 'AG', Argentina: 'AR',
  Armenia: 'AM', Australia: 'AU', Austria: 'AT', Azerbaijan: 'AZ', Bahamas: 'BS', Bahrain: 'BH', Bangladesh: 'BD',
  Barbados: 'BB', Belarus: 'BY', Belgium: 'BE', Belize: 'BZ', Benin: 'BJ', Bermuda: 'BM', Bolivia: 'BO',
  'Bosnia & Herzegovina': 'BA', Botswana: 'BW', Brazil: 'BR', Brunei: 'BN', Bulgaria: 'BG', 'Burkina Faso': 'BF',
  Burundi: 'BI', Cambodia: 'KH', Cameroon: 'CM', Canada: 'CA', 'Cape Verde': 'CV', 'Central African Republic': 'CF',
  Chad: 'TD', Chile: 'CL', China: 'CN', Colombia: 'CO', Comoros: 'KM', 'Congo - Brazzaville': 'CG',
  'Congo - Kinshasa': 'CD', 'Costa Rica': 'CR', Croatia: 'HR', Cuba: 'CU', Cyprus: 'CY', Czechia: 'CZ',
  'Côte d’Ivoire': 'CI', Denmark: 'DK', Djibouti: 'DJ', Dominica: 'DM', 'Dominican Republic': 'DO', Ecuador: 'EC',
  Egypt: 'EG', 'El Salvador': 'SV', 'Equatorial Guinea': 'GQ', Estonia: 'EE', Eswatini: 'SZ', Ethiopia: 'ET',
  'Federal Republic of Germany': 'DE', Fiji: 'FJ', Finland: 'FI', France: 'FR', Gabon: 'GA', Gambia: 'GM',
  Georgia: 'GE', Germany: 'DE', Ghana: 'GH', Greece: 'GR', Grenada: 'GD', Guatemala: 'GT', Guinea: 'GN',
  'Guinea-Bissau': 'GW', Guyana: 'GY', Haiti: 'HT', Honduras: 'HN', 'Hong Kong SAR China': 'HK', Hungary: 'HU',
  Iceland: 'IS', India: 'IN', Indonesia: 'ID', Iran: 'IR', Iraq: 'IQ', Ireland: 'IE', Israel: 'IL', Italy: 'IT',
  Jamaica: 'JM', Japan: 'JP', Jordan: 'JO', Kazakhstan: 'KZ', Kenya: 'KE', Kuwait: 'KW', Kyrgyzstan: 'KG', Laos: 'LA',
  Latvia: 'LV', Lebanon: 'LB', Lesotho: 'LS', Liberia: 'LR', Libya: 'LY', Lithuania: 'LT', Luxembourg: 'LU',
  Madagascar: 'MG', Malawi: 'MW', Malaysia: 'MY', Maldives: 'MV', Mali: 'ML', Malta: 'MT', Mauritania: 'MR',
  Mauritius: 'MU', Mexico: 'MX', Moldova: 'MD', Mongolia: 'MN', Montenegro: 'ME', Morocco: 'MA', Mozambique: 'MZ',
  'Myanmar (Burma)': 'MM', Namibia: 'NA', Nepal: 'NP', Netherlands: 'NL', 'New Caledonia': 'NC', 'New Zealand': 'NZ',
  Nicaragua: 'NI', Niger: 'NE', Nigeria: 'NG', 'North Korea': 'KP', 'North Macedonia': 'MK', Norway: 'NO', Oman: 'OM',
  Pakistan: 'PK', Palau: 'PW', Panama: 'PA', 'Papua New Guinea': 'PG', Paraguay: 'PY', Peru: 'PE', Philippines: 'PH',
  Poland: 'PL', Portugal: 'PT', Qatar: 'QA', Romania: 'RO', Russia: 'RU', Rwanda: 'RW', 'Saudi Arabia': 'SA',
  Senegal: 'SN', Seychelles: 'SC', 'Sierra Leone': 'SL', Singapore: 'SG', Slovakia: 'SK', Slovenia: 'SI',
  'Solomon Islands': 'SB', Somalia: 'SO', 'South Africa': 'ZA', 'South Korea': 'KR', Spain: 'ES', 'Sri Lanka': 'LK',
  'St. Kitts & Nevis': 'KN', 'St. Lucia': 'LC', 'St. Vincent & Grenadines': 'VC', Sudan: 'SD', Suriname: 'SR',
  Sweden: 'SE', Switzerland: 'CH', Syria: 'SY', 'São Tomé & Príncipe': 'ST', Taiwan: 'TW', Tajikistan: 'TJ',
  Tanzania: 'TZ', Thailand: 'TH', 'Timor-Leste': 'TL', Togo: 'TG', Tonga: 'TO', 'Trinidad & Tobago': 'TT',
  Tunisia: 'TN', Turkey: 'TR', Turkmenistan: 'TM', Uganda: 'UG', Ukraine: 'UA', 'United Arab Emirates': 'AE',
  'United Kingdom': 'GB', 'United States': 'US', Uruguay: 'UY', Uzbekistan: 'UZ', Vanuatu: 'VU', Venezuela: 'VE',
  Vietnam: 'VN', Yemen: 'YE', Zambia: 'ZM', Zimbabwe: 'ZW', 'st. christopher': 'KN',
}));

/** States that ended. */
const ENDED = new Map<string, Bilingual>(Object.entries({
  Czechoslovakia: { fr: 'Tchécoslovaquie', en: 'Czechoslovakia' },
  'German Democratic Republic': { fr: 'République démocratique allemande', en: 'German Democratic Republic' },
  'Netherlands Antilles': { fr: 'Antilles néerlandaises', en: 'Netherlands Antilles' },
}));

/** Both are number 345 of the Correlates of War, whose state depends on the year: Serbia of 2000 was in Yugoslavia. */
const SERBIA_AND_BEFORE: ReadonlySet<string> = new Set(['Serbia', 'Yugoslavia']);

/** Names of no state. */
const NO_STATE = new Map<string, Bilingual>(Object.entries({
  NATO: { fr: 'une organisation', en: 'an organization' },
  'Baltic States': { fr: 'plusieurs États', en: 'several states' },
}));
const UNKNOWN: Bilingual = { fr: 'un nom que Pacta ne connaît pas', en: 'a name that Pacta does not know' };
const NOT_YET: Bilingual = { fr: 'pas encore un État', en: 'not yet a state' };

/** Who a name means at a partial date; or, as `not`, why it is no party: « une organisation ». */
export function participantOf(name: string, date: string): State | { not: Bilingual } {
  if (SERBIA_AND_BEFORE.has(name)) {
    const [meant, ...others] = statesOf('345', date, date) ?? [];
    return meant && others.length === 0 ? meant.state : { not: UNKNOWN };
  }
  if (name === 'South Sudan' && date < '2011') return { not: NOT_YET };
  if (name === 'South Sudan') return { country: 'SS' };
  const [country, ended] = [CURRENT.get(name), ENDED.get(name)];
  if (country) return { country };
  return ended ? { ended } : { not: NO_STATE.get(name) ?? UNKNOWN };
}
