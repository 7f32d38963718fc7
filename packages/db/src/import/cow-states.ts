import { firstDay, lastDay } from './partial-date.ts';
import type { State } from './state.ts';

/**
 * The numbers of the Correlates of War project whose state has a current ISO 3166-1 code, with the project's letters.
 * Where a state changed its name, borders or regime and scholarship takes it for the same, one code stands for all of
 * its time, as in Pacta's own data:
 * - 365 Russian Empire, Soviet Union, Russia → RU; 640 Ottoman Empire, Turkey → TR; 710 China since the Qing → CN;
 * - 255 Prussia and Germany, 260 Federal Republic of Germany → DE; 325 Sardinia and Italy → IT; 230, 235, 350 and other
 *   monarchies that became republics, or the other way round, likewise;
 * - 305 Austria since 1919 → AT and 310 Hungary since 1918 → HU (before: 300, below); 366, 367, 368 the Baltic states
 *   before 1940 and after 1991, whose continuity was never given up → EE, LV, LT;
 * - 651 Egypt, the United Arab Republic of 1958–1961 included → EG; 530 Ethiopia, with Eritrea until 1993 → ET;
 * - 679 Yemen since 1990 → YE; 816 the Democratic Republic of Vietnam, whose name all of Vietnam took in 1976 → VN;
 * - 316 Czech Republic → CZ and 317 Slovakia → SK, also when coded some months before 1993.
 * Mind the pairs that are easily swapped: 436 NIR is Niger, 475 NIG is Nigeria; 305 AUS is Austria, 900 AUL Australia;
 * 317 SLO is Slovakia, 349 SLV Slovenia; 435 MAA is Mauritania. 347, Kosovo, is left out: ISO 3166-1 has no code for it.
 */
const CURRENT: readonly (readonly [number: number, letters: string, country: string])[] = [
  [2, 'USA', 'US'], [20, 'CAN', 'CA'], [31, 'BHM', 'BS'], [40, 'CUB', 'CU'], [41, 'HAI', 'HT'], [42, 'DOM', 'DO'],
  [51, 'JAM', 'JM'], [52, 'TRI', 'TT'], [53, 'BAR', 'BB'], [54, 'DMA', 'DM'], [55, 'GRN', 'GD'], [56, 'SLU', 'LC'],
  [57, 'SVG', 'VC'], [58, 'AAB', 'AG'], [60, 'SKN', 'KN'], [70, 'MEX', 'MX'], [80, 'BLZ', 'BZ'], [90, 'GUA', 'GT'],
  [91, 'HON', 'HN'], [92, 'SAL', 'SV'], [93, 'NIC', 'NI'], [94, 'COS', 'CR'], [95, 'PAN', 'PA'], [100, 'COL', 'CO'],
  [101, 'VEN', 'VE'], [110, 'GUY', 'GY'], [115, 'SUR', 'SR'], [130, 'ECU', 'EC'], [135, 'PER', 'PE'],
  [140, 'BRA', 'BR'], [145, 'BOL', 'BO'], [150, 'PAR', 'PY'], [155, 'CHL', 'CL'], [160, 'ARG', 'AR'],
  [165, 'URU', 'UY'], [200, 'UKG', 'GB'], [205, 'IRE', 'IE'], [210, 'NTH', 'NL'], [211, 'BEL', 'BE'],
  [212, 'LUX', 'LU'], [220, 'FRN', 'FR'], [221, 'MNC', 'MC'], [223, 'LIE', 'LI'], [225, 'SWZ', 'CH'],
  [230, 'SPN', 'ES'], [232, 'AND', 'AD'], [235, 'POR', 'PT'], [255, 'GMY', 'DE'], [260, 'GFR', 'DE'],
  [290, 'POL', 'PL'], [305, 'AUS', 'AT'], [310, 'HUN', 'HU'], [316, 'CZR', 'CZ'], [317, 'SLO', 'SK'],
  [325, 'ITA', 'IT'], [331, 'SNM', 'SM'], [338, 'MLT', 'MT'], [339, 'ALB', 'AL'], [343, 'MAC', 'MK'],
  [344, 'CRO', 'HR'], [346, 'BOS', 'BA'], [349, 'SLV', 'SI'], [350, 'GRC', 'GR'], [352, 'CYP', 'CY'],
  [355, 'BUL', 'BG'], [359, 'MLD', 'MD'], [360, 'ROM', 'RO'], [365, 'RUS', 'RU'], [366, 'EST', 'EE'],
  [367, 'LAT', 'LV'], [368, 'LIT', 'LT'], [369, 'UKR', 'UA'], [370, 'BLR', 'BY'], [371, 'ARM', 'AM'],
  [372, 'GRG', 'GE'], [373, 'AZE', 'AZ'], [375, 'FIN', 'FI'], [380, 'SWD', 'SE'], [385, 'NOR', 'NO'],
  [390, 'DEN', 'DK'], [395, 'ICE', 'IS'], [402, 'CAP', 'CV'], [403, 'STP', 'ST'], [404, 'GNB', 'GW'],
  [411, 'EQG', 'GQ'], [420, 'GAM', 'GM'], [432, 'MLI', 'ML'], [433, 'SEN', 'SN'], [434, 'BEN', 'BJ'],
  [435, 'MAA', 'MR'], [436, 'NIR', 'NE'], [437, 'CDI', 'CI'], [438, 'GUI', 'GN'], [439, 'BFO', 'BF'],
  [450, 'LBR', 'LR'], [451, 'SIE', 'SL'], [452, 'GHA', 'GH'], [461, 'TOG', 'TG'], [471, 'CAO', 'CM'],
  [475, 'NIG', 'NG'], [481, 'GAB', 'GA'], [482, 'CEN', 'CF'], [483, 'CHA', 'TD'], [484, 'CON', 'CG'],
  [490, 'DRC', 'CD'], [500, 'UGA', 'UG'], [501, 'KEN', 'KE'], [510, 'TAZ', 'TZ'], [516, 'BUI', 'BI'],
  [517, 'RWA', 'RW'], [520, 'SOM', 'SO'], [522, 'DJI', 'DJ'], [530, 'ETH', 'ET'], [531, 'ERI', 'ER'],
  [540, 'ANG', 'AO'], [541, 'MZM', 'MZ'], [551, 'ZAM', 'ZM'], [552, 'ZIM', 'ZW'], [553, 'MAW', 'MW'],
  [560, 'SAF', 'ZA'], [565, 'NAM', 'NA'], [570, 'LES', 'LS'], [571, 'BOT', 'BW'], [572, 'SWA', 'SZ'],
  [580, 'MAG', 'MG'], [581, 'COM', 'KM'], [590, 'MAS', 'MU'], [591, 'SEY', 'SC'], [600, 'MOR', 'MA'],
  [615, 'ALG', 'DZ'], [616, 'TUN', 'TN'], [620, 'LIB', 'LY'], [625, 'SUD', 'SD'], [626, 'SSD', 'SS'],
  [630, 'IRN', 'IR'], [640, 'TUR', 'TR'], [645, 'IRQ', 'IQ'], [651, 'EGY', 'EG'], [652, 'SYR', 'SY'],
  [660, 'LEB', 'LB'], [663, 'JOR', 'JO'], [666, 'ISR', 'IL'], [670, 'SAU', 'SA'], [679, 'YEM', 'YE'],
  [690, 'KUW', 'KW'], [692, 'BAH', 'BH'], [694, 'QAT', 'QA'], [696, 'UAE', 'AE'], [698, 'OMA', 'OM'],
  [700, 'AFG', 'AF'], [701, 'TKM', 'TM'], [702, 'TAJ', 'TJ'], [703, 'KYR', 'KG'], [704, 'UZB', 'UZ'],
  [705, 'KZK', 'KZ'], [710, 'CHN', 'CN'], [712, 'MON', 'MN'], [713, 'TAW', 'TW'], [731, 'PRK', 'KP'],
  [732, 'KOR', 'KR'], [740, 'JPN', 'JP'], [750, 'IND', 'IN'], [760, 'BHU', 'BT'], [770, 'PAK', 'PK'],
  [771, 'BNG', 'BD'], [775, 'MYA', 'MM'], [780, 'SRI', 'LK'], [781, 'MAD', 'MV'], [790, 'NEP', 'NP'],
  [800, 'THI', 'TH'], [811, 'CAM', 'KH'], [812, 'LAO', 'LA'], [816, 'DRV', 'VN'], [820, 'MAL', 'MY'],
  [830, 'SIN', 'SG'], [835, 'BRU', 'BN'], [840, 'PHI', 'PH'], [850, 'INS', 'ID'], [860, 'ETM', 'TL'],
  [900, 'AUL', 'AU'], [910, 'PNG', 'PG'], [920, 'NEW', 'NZ'], [935, 'VAN', 'VU'], [940, 'SOL', 'SB'],
  [946, 'KIR', 'KI'], [947, 'TUV', 'TV'], [950, 'FIJ', 'FJ'], [955, 'TON', 'TO'], [970, 'NAU', 'NR'],
  [983, 'MSI', 'MH'], [986, 'PAL', 'PW'], [987, 'FSM', 'FM'], [990, 'WSM', 'WS'],
];

/** States that ended. None is given the code of a state that came after it. */
const ENDED: readonly (readonly [number: number, letters: string, fr: string, en: string])[] = [
  [240, 'HAN', 'Hanovre', 'Hanover'],
  [245, 'BAV', 'Bavière', 'Bavaria'],
  [265, 'GDR', 'République démocratique allemande', 'German Democratic Republic'],
  [267, 'BAD', 'Bade', 'Baden'],
  [269, 'SAX', 'Saxe', 'Saxony'],
  [271, 'WRT', 'Wurtemberg', 'Württemberg'],
  [273, 'HSE', 'Hesse électorale', 'Hesse Electoral'],
  [275, 'HSG', 'Hesse grand-ducale', 'Hesse Grand Ducal'],
  [280, 'MEC', 'Mecklembourg-Schwerin', 'Mecklenburg-Schwerin'],
  [315, 'CZE', 'Tchécoslovaquie', 'Czechoslovakia'],
  [327, 'PAP', 'États pontificaux', 'Papal States'],
  [329, 'SIC', 'Deux-Siciles', 'Two Sicilies'],
  [332, 'MOD', 'Modène', 'Modena'],
  [335, 'PMA', 'Parme', 'Parma'],
  [337, 'TUS', 'Toscane', 'Tuscany'],
  [511, 'ZAN', 'Zanzibar', 'Zanzibar'],
  [563, 'TRA', 'Transvaal', 'Transvaal'],
  [564, 'OFS', 'État libre d’Orange', 'Orange Free State'],
  [678, 'YAR', 'Yémen du Nord', 'North Yemen'], // the kingdom and, from 1962, the Yemen Arab Republic
  [680, 'YPR', 'Yémen du Sud', 'South Yemen'],
  [730, 'KOR', 'Corée (avant 1910)', 'Korea (before 1910)'],
  [817, 'RVN', 'République du Viêt Nam', 'Republic of Vietnam'],
  [8152, '', 'Empire d’Annam', 'Empire of Annam'], // ATOP's own number, for its treaty of 1874 with France
];

/** What a number means in a part of its time: from one day on, until the day before another. */
type Meaning = { state: State; from?: string; until?: string };

/** Numbers that changed their meaning. The union of Serbia and Montenegro had a code of its own, withdrawn since. */
const CHANGED: readonly (readonly [number: number, letters: string, meanings: Meaning[]])[] = [
  [300, 'AUH', [
    { state: { ended: { fr: 'Empire d’Autriche', en: 'Austrian Empire' } }, until: '1867-06-08' },
    { state: { ended: { fr: 'Autriche-Hongrie', en: 'Austria-Hungary' } }, from: '1867-06-08' },
  ]],
  // The Serbia and the Montenegro of before 1918 ended in Yugoslavia; those of today were founded anew.
  [341, 'MNG', [
    { state: { ended: { fr: 'Monténégro (avant 1918)', en: 'Montenegro (before 1918)' } }, until: '1918-12-01' },
    { state: { country: 'ME' }, from: '1918-12-01' },
  ]],
  [345, 'YUG', [
    { state: { ended: { fr: 'Serbie (avant 1918)', en: 'Serbia (before 1918)' } }, until: '1918-12-01' },
    { state: { ended: { fr: 'Yougoslavie', en: 'Yugoslavia' } }, from: '1918-12-01', until: '2003-02-04' },
    { state: { ended: { fr: 'Serbie-et-Monténégro', en: 'Serbia and Montenegro' } }, from: '2003-02-04', until: '2006-06-03' },
    { state: { country: 'RS' }, from: '2006-06-03' },
  ]],
];

/** Letters that DCAD writes beside those of the project. */
const ALSO_WRITTEN: readonly (readonly [number: number, letters: string])[] = [[255, 'GER'], [260, 'FRG'], [732, 'ROK']];

type Known = { letters: string; meanings: Meaning[] };
const BY_NUMBER = new Map([
  ...CURRENT.map(([number, letters, country]): [string, Known] => [String(number), { letters, meanings: [{ state: { country } }] }]),
  ...ENDED.map(([number, letters, fr, en]): [string, Known] => [String(number), { letters, meanings: [{ state: { ended: { fr, en } } }] }]),
  ...CHANGED.map(([number, letters, meanings]): [string, Known] => [String(number), { letters, meanings }]),
]);

/** A state in a stretch of time, with partial dates; `to` null: still so. */
export type Stay = { state: State; from: string; to: string | null };

/**
 * The states that a number means between two partial dates, `to` null being until today: one, or one after the other
 * when the number changed its meaning meanwhile. Null when no state has the number.
 */
export function statesOf(number: string, from: string, to: string | null): Stay[] | null {
  const known = BY_NUMBER.get(number);
  if (!known) return null;
  return known.meanings
    .filter((meaning) => (!meaning.until || firstDay(from) < meaning.until) && (!meaning.from || !to || lastDay(to) >= meaning.from))
    .map((meaning) => ({
      state: meaning.state,
      from: meaning.from && firstDay(from) < meaning.from ? meaning.from : from,
      to: meaning.until && (!to || lastDay(to) >= meaning.until) ? meaning.until : to,
    }));
}

/** The letters that go with a number, the project's own first; empty when no state has the number. */
export function lettersOf(number: string): string[] {
  const known = BY_NUMBER.get(number);
  return known ? [known.letters, ...ALSO_WRITTEN.filter(([also]) => String(also) === number).map(([, letters]) => letters)] : [];
}
