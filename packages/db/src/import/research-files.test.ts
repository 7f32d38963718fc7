import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readAtop } from './atop.ts';
import { readAll } from './csv-file.fixture.ts';
import { readDcad } from './dcad.ts';
import { readMme } from './mme.ts';

// The authors' own files, which Pacta does not carry: name the folder that holds dcad/, atop/ and mme/.
const folder = process.env.PACTA_RESEARCH_DATA;

type Read = Awaited<ReturnType<typeof readAll>>;
const between = (read: Read, ...countries: string[]) =>
  [...read.agreements.values()].filter(({ parties }) => countries.every((each) => parties.some(({ country }) => country === each)));
const isoless = ({ skipped }: Read) => skipped.filter(({ reason }) => reason.includes('ISO 3166-1')).length;

describe.skipIf(!folder)('the files as their authors publish them', () => {
  const at = (...path: string[]) => join(folder ?? '', ...path);

  test('DCAD: every row is accounted for, and there is nothing between Mali and Senegal', async () => {
    const read = await readAll(readDcad(at('dcad', 'DCAD-v1.0-main.csv')));
    expect(read.lines).toHaveLength(1871);
    expect({ taken: read.agreements.size, skipped: read.skipped.length, isoless: isoless(read) }).toEqual({ taken: 1867, skipped: 4, isoless: 0 });
    expect(between(read, 'ML', 'SN')).toEqual([]);
  });

  test('ATOP: every row of both files is accounted for, and Mali and Senegal share four alliances', async () => {
    const read = await readAll(readAtop(at('atop', 'atop5_1a.csv'), at('atop', 'atop5_1m.csv')));
    expect(read.lines).toHaveLength(789);
    expect(read.memberships).toHaveLength(2510);
    expect({ taken: read.agreements.size, skipped: read.skipped.length, isoless: isoless(read) }).toEqual({ taken: 772, skipped: 17, isoless: 17 });
    expect(between(read, 'ML', 'SN').map(({ rowKey }) => rowKey)).toEqual(['3785', '3810', '4953', '5055']);
    expect(read.memberships.flatMap((membership) => (membership.taken || membership.reason.includes('was left out') ? [] : [membership.reason]))).toEqual([]);
  });

  test('MME: every row is accounted for, and Mali and Senegal share ten exercises', async () => {
    const read = await readAll(readMme(at('mme', 'mme_v7.csv')));
    expect(read.lines).toHaveLength(3707);
    expect({ taken: read.agreements.size, skipped: read.skipped.length, isoless: isoless(read) }).toEqual({ taken: 3616, skipped: 91, isoless: 0 });
    expect(between(read, 'ML', 'SN')).toHaveLength(10);
    expect([...read.agreements.values()].filter(({ summary }) => summary?.en.includes('does not know'))).toEqual([]);
  });
});
