/** How the feminine of a French demonym is made, by its last letters; what is not here takes an -e, or has one already. */
const FEMININES: readonly [ending: string, feminine: string][] = [
  ['ien', 'ienne'],
  ['éen', 'éenne'],
  ['on', 'onne'],
  ['e', 'e'],
  ['è', 'è'],
];

/**
 * All forms of a French demonym that is given in the masculine singular: `malien` → malien, maliens, malienne, maliennes.
 * What the rule cannot form is written behind a slash: `turc/turcs, turque, turques`.
 */
export function frenchForms(entry: string): string[] {
  const [masculine = '', ...others] = entry.split(/[/,]\s*/);
  const ending = FEMININES.find(([last]) => masculine.endsWith(last));
  const feminine = ending ? masculine.slice(0, -ending[0].length) + ending[1] : `${masculine}e`;
  const plural = (form: string) => (/[sx]$/.test(form) ? form : `${form}s`);
  return [...new Set([masculine, plural(masculine), feminine, plural(feminine), ...others])];
}

/** An English demonym and its plural: "Malian", "Malians"; "Japanese" has none. */
export const englishForms = (demonym: string) => (/(?:ese|ish|s|sh|ch)$/.test(demonym) ? [demonym] : [demonym, `${demonym}s`]);

/** First halves of double adjectives: « franco-malien », "Sino-Russian", « accord nippo-philippin ». */
export const HALVES: Readonly<Record<string, string>> = {
  franco: 'FR', russo: 'RU', sino: 'CN', americano: 'US', anglo: 'GB', germano: 'DE', italo: 'IT', hispano: 'ES', luso: 'PT', belgo: 'BE',
  nippo: 'JP', indo: 'IN', turco: 'TR', greco: 'GR', helleno: 'GR', austro: 'AT', polono: 'PL', serbo: 'RS', soviéto: 'RU', sovieto: 'RU',
  israelo: 'IL', irano: 'IR', irako: 'IQ', syro: 'SY', libano: 'LB', egypto: 'EG', algero: 'DZ', maroco: 'MA', tuniso: 'TN', libyo: 'LY',
  maurito: 'MR', mauritano: 'MR', senegalo: 'SN', senegambo: 'SN', malo: 'ML', nigero: 'NE', nigeriano: 'NG', tchado: 'TD', camerouno: 'CM', gabono: 'GA',
  congolo: 'CG', angolo: 'AO', rwando: 'RW', burundo: 'BI', ougando: 'UG', kenyano: 'KE', tanzano: 'TZ', ethio: 'ET', ethiopo: 'ET', somalo: 'SO',
  soudano: 'SD', sudano: 'SD', djibouto: 'DJ', erythreo: 'ER', ivoiro: 'CI', ghaneo: 'GH', togolo: 'TG', benino: 'BJ', burkinabo: 'BF', guineo: 'GN',
  sierro: 'SL', libero: 'LR', gambo: 'GM', zambio: 'ZM', mozambicano: 'MZ', malgacho: 'MG', coreano: 'KR', vietnamo: 'VN', sinoindo: 'CN', indonesio: 'ID',
  philippino: 'PH', australo: 'AU', canado: 'CA', mexicano: 'MX', bresilo: 'BR', argentino: 'AR', chileno: 'CL', colombo: 'CO', venezuelo: 'VE',
  peruano: 'PE', cubano: 'CU', haitiano: 'HT', dominicano: 'DO', saoudo: 'SA', emirato: 'AE', qataro: 'QA', koweito: 'KW', jordano: 'JO', pakistano: 'PK',
  afghano: 'AF', ukraino: 'UA', armeno: 'AM', azerbaidjano: 'AZ', georgiano: 'GE', kazakho: 'KZ', finno: 'FI', suedo: 'SE', dano: 'DK', norvego: 'NO',
  estono: 'EE', letto: 'LV', lituano: 'LT', hungaro: 'HU', romano: 'RO', bulgaro: 'BG', tcheco: 'CZ', neerlando: 'NL', hollando: 'NL', namibo: 'NA',
  centrafricano: 'CF', palestino: 'PS', moldavo: 'MD', kosovo: 'XK', comoro: 'KM', mauricio: 'MU', seychello: 'SC', surinamo: 'SR', guyano: 'GY', bolivo: 'BO',
};
