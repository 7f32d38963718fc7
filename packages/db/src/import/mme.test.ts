import { afterAll, beforeAll, expect, test } from 'vitest';
import { csvFolder, fixture, readAll } from './csv-file.fixture.ts';
import { readMme } from './mme.ts';

const folder = csvFolder();
afterAll(folder.remove);

let read: Awaited<ReturnType<typeof readAll>>;
beforeAll(async () => {
  read = await readAll(readMme(fixture('mme')));
});

const changed = async (from: string, to: string) => readAll(readMme(await folder.changed('mme', (text) => text.replace(from, to))));

test('an exercise with a name of its own keeps it, and ended after it was held', () => {
  const { row, ...agreement } = read.agreement('mme9001');
  expect(agreement).toEqual({
    rowKey: 'mme9001',
    kind: 'EXERCISE',
    stage: 'ENDED',
    title: { fr: 'Baobab Shield 03', en: 'Baobab Shield 03' },
    titleIsBuilt: false,
    summary: {
      fr: 'MME relève un exercice militaire (air, terre\u202f; maintien de la paix). Série\u00a0: Baobab Shield.',
      en: 'MME records a military exercise (air, land; peacekeeping). Series: Baobab Shield.',
    },
    parties: ['ML', 'SN', 'US'].map((country) => ({ country, from: null, to: null })),
    historicalParties: [],
    domains: ['training/joint-exercises', 'peacekeeping/pre-deployment-training'],
    events: [
      { kind: 'LAUNCHED', date: '2003-02-04', place: { fr: 'Kayes, "west" of Mali', en: 'Kayes, "west" of Mali' } },
      { kind: 'EXPIRED', date: '2003-02-19', place: null },
    ],
  });
  expect(row).toMatchObject({ FocusDescription: 'patrols,\ncamps and a "river"', Ex_Name: 'Baobab Shield 03' });
});

test('each row has one reading, found at the line where it begins', () => {
  expect(read.lines).toEqual([2, 4, 5, 6, 7, 8, 9]);
});

test('an exercise without a name is called after its states and year; a month stays a month; -9 is no place', () => {
  expect(read.agreement('mme9002')).toMatchObject({
    title: { fr: 'Exercice militaire Égypte – États-Unis (1987)', en: 'Military exercise Egypt – United States (1987)' },
    titleIsBuilt: true,
    events: [{ kind: 'LAUNCHED', date: '1987-06', place: null }, { kind: 'EXPIRED', date: '1987-06' }],
    domains: ['training/joint-exercises'],
  });
});

test('a state that ended is a historical party', () => {
  expect(read.agreement('mme9003')).toMatchObject({
    parties: [{ country: 'PL' }, { country: 'RU' }],
    historicalParties: [{ fr: 'République démocratique allemande', en: 'German Democratic Republic' }],
  });
});

test('the second exercise of a repeated id has a key of its own; an organization is no party and is named', () => {
  const second = read.agreement('mme9001~2');
  expect(second).toMatchObject({
    title: { fr: 'Quiet Lagoon' },
    parties: [{ country: 'BJ' }, { country: 'TG' }],
    domains: ['training/joint-exercises', 'civil-protection/disaster-response'],
  });
  expect(second.summary?.fr).toContain('Nommé et non repris comme partie\u00a0: NATO (une organisation).');
});

test('an end before the beginning is left out, and participants that are not named are said to be there', () => {
  const { title, events, summary } = read.agreement('mme9006');
  expect(title.fr).toBe('Exercice militaire Kenya et d’autres (1998)');
  expect(events.map(({ kind }) => kind)).toEqual(['LAUNCHED']);
  expect(summary?.en).toBe('MME records a military exercise (sea; warfighting). Not all participants are named. It dates the end before the beginning (1998-05-03); that date is not taken over.');
});

test('a built title of many states names the first; a state named twice counts once', () => {
  expect(read.agreement('mme9007').title).toEqual({ fr: 'Exercice militaire Côte d’Ivoire et 5 autres (2007)', en: 'Military exercise Côte d’Ivoire and 5 others (2007)' });
  expect(read.agreement('mme9007').parties.map(({ country }) => country)).toEqual(['CI', 'GH', 'RS', 'TR', 'DE', 'TG']);
});

test('a row that names no state is skipped', () => {
  expect(read.skipped).toEqual([
    { rowKey: 'mme9005', line: 7, reason: 'No participating state is named (-9). Nothing to do: such rows stay out.' },
  ]);
});

test.each([
  ['no id', 'mme9002', '', 'MMEID is empty'],
  ['no year', '1987,6,xx,1987', '-9,6,xx,1987', 's.year is "-9"'],
  ['ended states alone', 'Poland,Russia', ',', 'None of its parties has a current ISO 3166-1 code (German Democratic Republic)'],
])('a row with %s is skipped with that reason', async (_, from, to, reason) => {
  const { skipped, lines } = await changed(from, to);
  expect(lines).toHaveLength(7);
  expect(skipped.map((row) => row.reason).join()).toContain(reason);
});

test('a name that nobody knows is left out and named', async () => {
  const { agreement } = await changed('Benin', 'Bennin');
  expect(agreement('mme9001~2').summary?.en).toContain('Bennin (a name that Pacta does not know), NATO (an organization)');
});

test('a file saved by Excel reads the same but for the line ends inside values', async () => {
  const saved = await readAll(readMme(await folder.changed('mme', (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`)));
  expect(saved.lines).toEqual(read.lines);
  expect(saved.agreement('mme9003')).toEqual(read.agreement('mme9003'));
});

test('a ragged row is refused with its line', async () => {
  await expect(changed('Lomé,', 'Lomé,,')).rejects.toThrow(/\.csv:6 has more or fewer columns than the header/);
});
