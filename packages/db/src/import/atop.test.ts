import { afterAll, beforeAll, expect, test } from 'vitest';
import { readAtop } from './atop.ts';
import { csvFolder, fixture, readAll } from './csv-file.fixture.ts';

const folder = csvFolder();
afterAll(folder.remove);

const [AGREEMENTS, MEMBERS] = [fixture('atop-agreements'), fixture('atop-members')];
let read: Awaited<ReturnType<typeof readAll>>;
beforeAll(async () => {
  read = await readAll(readAtop(AGREEMENTS, MEMBERS));
});

const changedMembers = async (change: (text: string) => string) => readAtop(AGREEMENTS, await folder.changed('atop-members', change));
const changedAgreements = async (change: (text: string) => string) => readAtop(await folder.changed('atop-agreements', change), MEMBERS);

test('an alliance and its member rows become one treaty', () => {
  const { row, ...agreement } = read.agreement('9001');
  expect(agreement).toEqual({
    rowKey: '9001',
    kind: 'TREATY',
    stage: 'IN_FORCE',
    title: { fr: 'Alliance défensive Mali – Sénégal (1983)', en: 'Defensive alliance Mali – Senegal (1983)' },
    titleIsBuilt: true,
    summary: {
      fr: 'Obligations codées par ATOP\u00a0: défense, consultation. Encore en vigueur fin 2018, où s’arrêtent les données.',
      en: 'Obligations that ATOP codes: defence, consultation. Still in force at the end of 2018, where the data stop.',
    },
    parties: [
      { country: 'ML', from: '1983-05-14', to: null },
      { country: 'SN', from: '1983-05-14', to: null },
      { country: 'MR', from: '1984-01-08', to: '1991-02' },
    ],
    historicalParties: [],
    domains: ['mutual-defence/collective-defence', 'mutual-defence/consultation'],
    events: [{ kind: 'SIGNED', date: '1983-05-14', place: null }],
  });
  expect(row).toMatchObject({ atopid: '9001', mem3: '435', endyr: '0' });
});

test('every row of both files has one reading', () => {
  expect(read.lines).toEqual([2, 3, 4, 5, 6, 7]);
  expect(read.memberships).toHaveLength(20);
});

test('an alliance that ended says when, as precisely as it is known', () => {
  const { stage, events, title } = read.agreement('9002');
  expect({ stage, end: events.at(-1) }).toEqual({ stage: 'ENDED', end: { kind: 'TERMINATED', date: '1931-08', place: null } });
  expect(title.fr).toBe('Pacte de non-agression Pérou – Bolivie (1922)');
});

test('an alliance of states that all ended is skipped, and so are its memberships', () => {
  expect(read.skipped).toEqual([{
    rowKey: '9003', line: 4,
    reason: 'None of its parties has a current ISO 3166-1 code (Bavaria, Austrian Empire). Nothing to do: such rows stay out.',
  }]);
  expect(read.memberships.filter(({ taken }) => !taken).map(({ agreement }) => agreement)).toEqual(['9003', '9003']);
});

test('the Federal Republic and Germany are one party from the first day on, through all phases', () => {
  expect(read.agreement('9004')).toMatchObject({
    title: { en: 'Defensive and offensive alliance France – Germany (1967)' },
    parties: [{ country: 'FR', from: '1967-02-20', to: null }, { country: 'DE', from: '1967-02-20', to: null }],
    domains: ['mutual-defence/collective-defence', 'mutual-defence'],
  });
  expect(read.agreement('9004').summary?.en).not.toContain('Not members in between');
});

test('a member that left and came back has one entry, and the summary tells of the gap', () => {
  const { parties, summary, title } = read.agreement('9005');
  expect(parties.filter(({ country }) => country === 'EG')).toEqual([{ country: 'EG', from: '1952-09-30', to: null }]);
  expect(summary?.fr).toContain('N’en étaient pas membres entre-temps : Égypte (1976–1988).');
  expect(title.fr).toBe('Traité de neutralité Irak et 4 autres (1952)'); // Syria joined three years later
});

test('a number that changed its meaning makes a party of the state of today and historical parties of the others', () => {
  expect(read.agreement('9006')).toMatchObject({
    title: { fr: 'Pacte de consultation Yougoslavie – Grèce (1971)' },
    parties: [{ country: 'RS', from: '2006-06-03', to: null }, { country: 'GR', from: '1971-10-11', to: null }],
    historicalParties: [{ en: 'Yugoslavia' }, { en: 'Serbia and Montenegro' }],
  });
});

test('a member that ended is taken as a historical party', async () => {
  const { memberships, agreement } = await readAll(await changedMembers((text) => text.replace('9002,,,145', '9002,,,315')));
  expect(memberships.filter((membership) => membership.agreement === '9002')).toEqual([
    { agreement: '9002', taken: true, as: 'party' }, { agreement: '9002', taken: true, as: 'historical party' },
  ]);
  expect(agreement('9002').historicalParties).toEqual([{ fr: 'Tchécoslovaquie', en: 'Czechoslovakia' }]);
});

test('the alliance that ATOP codes under Mali says that it was the Mali Federation', async () => {
  const members = await folder.changed('atop-members', (text) => text.replace(/^900[2-6].*\n/gm, '').replaceAll('9001,', '3385,'));
  const agreements = await folder.changed('atop-agreements', (text) => text.replace(/^900[2-6].*\n/gm, '').replace('9001,', '3385,'));
  const { agreement } = await readAll(readAtop(agreements, members));
  expect(agreement('3385').summary?.fr).toContain('fédération du Mali');
  expect(read.agreement('9001').summary?.fr).not.toContain('fédération');
});

test('member rows of no alliance, and an alliance without member rows, are accounted for', async () => {
  const lost = await readAll(await changedAgreements((text) => text.replace(/^9002.*\n/m, '')));
  expect(lost.memberships).toHaveLength(20);
  expect(lost.memberships.filter((membership) => !membership.taken && membership.reason.includes('no atopid 9002'))).toHaveLength(2);
  const alone = await readAll(await changedMembers((text) => text.replace(/^900[26].*\n/gm, '')));
  expect(alone.skipped.map(({ rowKey }) => rowKey)).toEqual(['9002', '9003', '9006']);
  expect(alone.memberships).toHaveLength(16);
});

test.each([
  ['a number of no state', '9001,,,435', '9001,,,999', 'a number of no state'],
  ['an exit before the entry', '435,1,1984', '435,1,1994', 'leaves (1991-02) before it enters (1994-01-08)'],
])('a member row with %s is not taken, and its alliance is', async (_, from, to, reason) => {
  const { memberships, agreement } = await readAll(await changedMembers((text) => text.replace(from, to)));
  expect(agreement('9001').parties.map(({ country }) => country)).toEqual(['ML', 'SN']);
  expect(memberships.flatMap((membership) => (membership.agreement === '9001' && !membership.taken ? [membership.reason] : [])).join()).toContain(reason);
});

test.each([
  ['without an obligation', (text: string) => text.replace(/^(9006,(?:[^,]*,){27})1,/m, '$10,'), 'None of defense'],
  ['that ends before it begins', (text: string) => text.replace('9002,,,1922', '9002,,,1962'), 'It ends (1931-08) before it begins (1962-07-03)'],
  ['without a year', (text: string) => text.replace('9002,,,1922', '9002,,,'), 'begyr is ""'],
])('an alliance %s is skipped with that reason', async (_, change, reason) => {
  const { skipped } = await readAll(await changedAgreements(change));
  expect(skipped.map((row) => row.reason).join()).toContain(reason);
});

test('files that are not in the order of atopid are refused with the line', async () => {
  const shuffled = (text: string) => text.replace(/^(9001.*\n)((?:9002.*\n)+)/m, '$2$1');
  await expect(readAll(await changedMembers(shuffled))).rejects.toThrow(/\.csv:\d+ atopid 9001 comes after 9002. Sort the file by atopid/);
  await expect(readAll(await changedAgreements(shuffled))).rejects.toThrow(/\.csv:3 atopid 9001 comes after 9002/);
});

test('an alliance that comes twice, and an id that is no number, are refused', async () => {
  await expect(readAll(await changedAgreements((text) => text.replace(/^(9002.*\n)/m, '$1$1')))).rejects.toThrow(/:4 repeats atopid 9002/);
  await expect(readAll(await changedMembers((text) => text.replace('9006,,,345', 'x,,,345')))).rejects.toThrow(/:20 atopid is "x"/);
});

test('the two files given the wrong way round are refused', async () => {
  await expect(readAll(readAtop(MEMBERS, AGREEMENTS))).rejects.toThrow(/is not the header of the (alliance|member) file of ATOP 5\.1/);
});
