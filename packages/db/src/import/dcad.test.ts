import { afterAll, beforeAll, expect, test } from 'vitest';
import { csvFolder, fixture, readAll } from './csv-file.fixture.ts';
import { readDcad } from './dcad.ts';

const folder = csvFolder();
afterAll(folder.remove);

let read: Awaited<ReturnType<typeof readAll>>;
beforeAll(async () => {
  read = await readAll(readDcad(fixture('dcad')));
});

/** The fixture's readings after a change of its text. */
const changed = async (from: string, to: string) => readAll(readDcad(await folder.changed('dcad', (text) => text.replace(from, to))));

test('a row becomes an agreement with title, subjects, parties and dates', () => {
  const { row, ...agreement } = read.agreement('DCADv1.0-9001');
  expect(agreement).toEqual({
    rowKey: 'DCADv1.0-9001',
    kind: 'DEFENCE_COOPERATION_AGREEMENT',
    stage: 'IN_FORCE',
    title: { fr: 'Accord de coopération de défense Mali – Afrique du Sud (1999)', en: 'Defence cooperation agreement Mali – South Africa (1999)' },
    titleIsBuilt: true,
    summary: {
      fr: 'DCAD y voit un accord général (coopération de défense, formation et exercices), codé d’après un traité ou un registre.',
      en: 'DCAD takes it for a general agreement (defence cooperation, training and exercises), coded from a treaty or a register.',
    },
    parties: [{ country: 'ML', from: null, to: null }, { country: 'ZA', from: null, to: null }],
    historicalParties: [],
    domains: ['institutional/defence-framework', 'training'],
    events: [{ kind: 'SIGNED', date: '1999-03-14', place: null }, { kind: 'ENTERED_INTO_FORCE', date: '2000-09-02', place: null }],
  });
  expect(row).toMatchObject({ ccode1: '432', renewYears: '-66', category1: 'DCA' });
  expect(row).not.toHaveProperty('category3');
});

test('each row has one reading, found at its line', () => {
  expect(read.lines).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
});

test('Nigeria and Niger are told apart, a year alone stays a year, and news is said to be the source', () => {
  const agreement = read.agreement('DCADv1.0-9002');
  expect(agreement.parties.map(({ country }) => country)).toEqual(['NG', 'NE']);
  expect(agreement).toMatchObject({ stage: 'SIGNED', events: [{ kind: 'SIGNED', date: '1995' }], domains: ['defence-industry/arms-transfer'] });
  expect(agreement.summary?.fr).toBe('DCAD y voit un accord sectoriel (acquisition d’armement), codé d’après la presse. Les auteurs estiment qu’il a pris fin en 2001.');
});

test('a state that ended is a historical party and stands in the title, and its partner is the party', () => {
  expect(read.agreement('DCADv1.0-9003')).toMatchObject({
    title: { fr: 'Accord de coopération industrielle de défense Tchécoslovaquie – France (1985)' },
    parties: [{ country: 'FR' }],
    historicalParties: [{ fr: 'Tchécoslovaquie', en: 'Czechoslovakia' }],
    domains: ['defence-industry', 'defence-industry/arms-transfer', 'defence-industry/research-development'],
    events: [{ date: '1985-05' }],
  });
});

test('an entry into force before the signature is left out, and said to be', () => {
  const { stage, events, summary } = read.agreement('DCADv1.0-9004');
  expect({ stage, kinds: events.map(({ kind }) => kind) }).toEqual({ stage: 'SIGNED', kinds: ['SIGNED'] });
  expect(summary?.en).toContain('It dates the entry into force before the signature (2002-11-08); that date is not taken over.');
});

test('an agreement that the data say has ended tells when', () => {
  const { stage, events, summary } = read.agreement('DCADv1.0-9005');
  expect(stage).toBe('ENDED');
  expect(events.at(-1)).toEqual({ kind: 'TERMINATED', date: '1997', place: null });
  expect(summary?.fr).toContain('Il a pris fin après 6 ans.');
});

test('an end beyond the years observed has no date', async () => {
  const { agreement } = await changed('1,6,1997', '1,25,2010');
  expect(agreement('DCADv1.0-9005')).toMatchObject({ stage: 'ENDED', events: [{}, {}, { kind: 'TERMINATED', date: null }] });
});

test('number 345 after 2006 is Serbia', () => {
  expect(read.agreement('DCADv1.0-9007').parties.map(({ country }) => country)).toEqual(['RS', 'TR']);
});

test('rows that cannot be taken in say why', () => {
  expect(read.skipped).toEqual([
    { rowKey: 'DCADv1.0-9006', line: 7, reason: 'ccode2 is 652 (SYR), and cowName2 says "EGY". Find out which is right and correct the other.' },
    { rowKey: 'DCADv1.0-9008', line: 9, reason: 'None of its parties has a current ISO 3166-1 code (Czechoslovakia, German Democratic Republic). Nothing to do: such rows stay out.' },
  ]);
});

test.each([
  ['no id', 'DCADv1.0-9001', '', 'DCAid is empty'],
  ['the id of another row', 'DCADv1.0-9007', 'DCADv1.0-9001', 'DCAid is that of line 2'],
  ['one state twice', '560,SAF', '432,MLI', 'are one state'],
  ['a number of no state', '432,MLI', '999,XXX', 'a number of no state that Pacta knows'],
  ['a missing year', '14,3,1999', '14,3,-99', 'signYear is "-99"'],
  ['a category of no kind', 'DCA,TREX', 'DCA,TRAX', '"TRAX" is no category'],
  ['no category', 'DCA,TREX', ',', 'category1 is empty'],
  ['a number that changed its meaning in that year', '345,YUG,640,TUR,3,8,2009', '345,YUG,640,TUR,,,2006', 'which meant two states in 2006'],
])('a row with %s is skipped with that reason', async (_, from, to, reason) => {
  const { skipped, lines } = await changed(from, to);
  expect(lines).toHaveLength(8);
  expect(skipped.map((row) => row.reason).join()).toContain(reason);
});

test('blanks around letters and what DCAD writes beside the usual letters are no contradiction', async () => {
  const { agreements } = await changed('732,ROK', '732,KOR ');
  expect(agreements.get('DCADv1.0-9005')?.parties.map(({ country }) => country)).toEqual(['TN', 'KR']);
  expect(read.agreement('DCADv1.0-9005').parties.map(({ country }) => country)).toEqual(['TN', 'KR']);
});

test('a file saved by Excel reads the same', async () => {
  const saved = await readAll(readDcad(await folder.changed('dcad', (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`)));
  expect(saved.agreements).toEqual(read.agreements);
  expect(saved.lines).toEqual(read.lines);
});

test('another file is refused by what it is not', async () => {
  await expect(readAll(readDcad(fixture('mme')))).rejects.toThrow(/mme\.csv:1 is not the header of the main file of DCAD v1\.0/);
});
