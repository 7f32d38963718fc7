import { expect, test } from 'vitest';
import { lettersOf, statesOf } from './cow-states.ts';
import { participantOf } from './mme-states.ts';
import { countryNames, nameOf } from './state.ts';

/** Names of the states of a number at a moment, or in a stretch of time. */
async function named(number: string, from: string, to: string | null = from) {
  const names = await countryNames();
  return statesOf(number, from, to)?.map(({ state }) => nameOf(state, names).en) ?? null;
}

test.each([
  ['475', 'Nigeria'], ['436', 'Niger'], ['435', 'Mauritania'], ['432', 'Mali'], ['305', 'Austria'], ['900', 'Australia'],
  ['317', 'Slovakia'], ['349', 'Slovenia'], ['581', 'Comoros'], ['712', 'Mongolia'], ['341', 'Montenegro'], ['490', 'Congo - Kinshasa'],
  ['484', 'Congo - Brazzaville'], ['732', 'South Korea'], ['731', 'North Korea'], ['365', 'Russia'], ['816', 'Vietnam'],
])('number %s is %s', async (number, name) => {
  expect(await named(number, '2008')).toEqual([name]);
});

test.each([
  ['315', '1980', 'Czechoslovakia'], ['265', '1980', 'German Democratic Republic'], ['260', '1980', 'Germany'], ['255', '1866', 'Germany'],
  ['325', '1855', 'Italy'], ['640', '1915', 'Türkiye'], ['300', '1850', 'Austrian Empire'], ['300', '1914', 'Austria-Hungary'],
  ['678', '1980', 'North Yemen'], ['680', '1980', 'South Yemen'], ['679', '1991', 'Yemen'], ['817', '1970', 'Republic of Vietnam'],
  ['341', '1912', 'Montenegro (before 1918)'], ['345', '1912', 'Serbia (before 1918)'], ['345', '1955', 'Yugoslavia'],
  ['345', '2004', 'Serbia and Montenegro'], ['345', '2009', 'Serbia'], ['730', '1894', 'Korea (before 1910)'],
])('number %s in %s is %s', async (number, year, name) => {
  expect(await named(number, year)).toEqual([name]);
});

test('a year in which a number changed its meaning names both states, a day names one', async () => {
  expect(await named('345', '2006')).toEqual(['Serbia and Montenegro', 'Serbia']);
  expect(await named('345', '2006-06-02')).toEqual(['Serbia and Montenegro']);
  expect(await named('345', '2006-06-03')).toEqual(['Serbia']);
});

test('a stretch of time is told state by state, without gaps', () => {
  expect(statesOf('345', '1995-02', null)?.map(({ from, to }) => [from, to])).toEqual([
    ['1995-02', '2003-02-04'], ['2003-02-04', '2006-06-03'], ['2006-06-03', null],
  ]);
  expect(statesOf('432', '1995-02', '1999')).toEqual([{ state: { country: 'ML' }, from: '1995-02', to: '1999' }]);
});

test('a number of no state, and Kosovo, which has no ISO code, are nobody', () => {
  expect(statesOf('9999', '2000', '2000')).toBeNull();
  expect(statesOf('347', '2009', '2009')).toBeNull();
  expect(lettersOf('9999')).toEqual([]);
});

test('letters are those of the project and what DCAD writes beside them', () => {
  expect([lettersOf('732'), lettersOf('255'), lettersOf('260'), lettersOf('475')]).toEqual([['KOR', 'ROK'], ['GMY', 'GER'], ['GFR', 'FRG'], ['NIG']]);
});

test.each([
  ['Russia', '1982', { country: 'RU' }], ['Federal Republic of Germany', '1982', { country: 'DE' }], ['Turkey', '1999', { country: 'TR' }],
  ['st. christopher', '1992', { country: 'KN' }], ['Niger', '2005', { country: 'NE' }], ['Dominica', '2005', { country: 'DM' }],
  ['Serbia', '2007-03', { country: 'RS' }], ['Serbia', '2000-03', { ended: { fr: 'Yougoslavie', en: 'Yugoslavia' } }],
  ['Czechoslovakia', '1983', { ended: { fr: 'Tchécoslovaquie', en: 'Czechoslovakia' } }],
  ['NATO', '2005', { not: { fr: 'une organisation', en: 'an organization' } }],
  ['South Sudan', '2010-08', { not: { fr: 'pas encore un État', en: 'not yet a state' } }],
  ['constructor', '2005', { not: { fr: 'un nom que Pacta ne connaît pas', en: 'a name that Pacta does not know' } }],
])('MME’s %s in %s is read as %j', (name, date, is) => {
  expect(participantOf(name, date)).toEqual(is);
});

test('every country of the tables has a name', async () => {
  const names = await countryNames();
  const numbers = Array.from({ length: 1000 }, (_, number) => statesOf(String(number), '1815', null) ?? []).flat();
  expect(numbers.length).toBeGreaterThan(200);
  expect(numbers.map(({ state }) => nameOf(state, names).fr)).not.toContain('');
});
