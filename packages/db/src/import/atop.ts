import type { Bilingual } from '../sql/fragment.ts';
import { MEMBERS, membersOf, type MemberRow, type Members } from './atop-members.ts';
import { published, rowsOf, type CsvRow, type KnownFile } from './csv-rows.ts';
import { ImportError } from './import-error.ts';
import { skip, type DatasetDescription, type DatasetReading, type ImportedAgreement } from './imported-row.ts';
import { isBefore, partialDate } from './partial-date.ts';
import { countryNames, endedOf, inTitle, noCurrentParty, type CountryNames } from './state.ts';
import { bothLanguages, enumerated, sentences } from './wording.ts';

export const ATOP = {
  slug: 'atop',
  name: 'Alliance Treaty Obligations and Provisions',
  version: '5.1',
  citation: 'Leeds, B. A., Ritter, J. M., Mitchell, S. M., Long, A. G. (2002). Alliance Treaty Obligations and Provisions, 1815–1944. International Interactions 28, 237–260. Version 5.1.',
  url: 'https://doi.org/10.1080/03050620213653',
  licence: null,
  coverageFrom: 1815,
  coverageTo: 2018,
  coverageNote: {
    fr: 'Alliances militaires écrites entre États, à deux ou plus, de 1815 à 2018\u00a0: défense, offensive, neutralité, non-agression, consultation. Les accords de coopération sans promesse pour la guerre ou la crise n’y sont pas\u202f; rien après 2018.',
    en: 'Written military alliances between two states or more, from 1815 to 2018: defence, offence, neutrality, non-aggression, consultation. Cooperation agreements without a promise for war or crisis are not in it; nothing after 2018.',
  },
} satisfies DatasetDescription;

const COLUMNS = [
  'atopid', 'begyr', 'begmo', 'begday', 'endyr', 'endmo', 'endday', 'defense', 'offense', 'neutral', 'nonagg', 'consul',
] as const;
const AGREEMENTS = { is: 'the alliance file of ATOP 5.1 (atop5_1a.csv)', columns: COLUMNS } satisfies KnownFile<string>;
type AgreementRow = CsvRow<(typeof COLUMNS)[number]>;

/**
 * Obligations, the farthest-reaching first: it gives the title. Offence stands under mutual defence as a whole, as in the
 * taxonomy's own mapping: help to who attacks is no collective defence.
 */
const OBLIGATIONS: readonly { flag: (typeof COLUMNS)[number]; domain: string; about: Bilingual; title: Bilingual }[] = [
  {
    flag: 'defense', domain: 'mutual-defence/collective-defence', about: { fr: 'défense', en: 'defence' },
    title: { fr: 'Alliance défensive', en: 'Defensive alliance' },
  },
  {
    flag: 'offense', domain: 'mutual-defence', about: { fr: 'offensive', en: 'offence' },
    title: { fr: 'Alliance offensive', en: 'Offensive alliance' },
  },
  {
    flag: 'neutral', domain: 'mutual-defence/neutrality', about: { fr: 'neutralité', en: 'neutrality' },
    title: { fr: 'Traité de neutralité', en: 'Neutrality treaty' },
  },
  {
    flag: 'nonagg', domain: 'mutual-defence/non-aggression', about: { fr: 'non-agression', en: 'non-aggression' },
    title: { fr: 'Pacte de non-agression', en: 'Non-aggression pact' },
  },
  {
    flag: 'consul', domain: 'mutual-defence/consultation', about: { fr: 'consultation', en: 'consultation' },
    title: { fr: 'Pacte de consultation', en: 'Consultation pact' },
  },
];
const OFFENSIVE_TOO: Bilingual = { fr: 'Alliance défensive et offensive', en: 'Defensive and offensive alliance' };

/** What a reader must know of single rows, by atopid. */
const REMARKS = new Map<string, Bilingual>([
  ['3385', {
    fr: 'ATOP le code sous le Mali\u202f; la partie était la fédération du Mali, qui unissait alors le Soudan français et le Sénégal.',
    en: 'ATOP codes it under Mali; the party was the Mali Federation, which then united French Sudan and Senegal.',
  }],
]);

/**
 * Reads ATOP 5.1 from its two files, both in the order of `atopid`, side by side: the reading of each alliance is followed
 * by one for each of its member rows. Throws an ImportError when a file is another one or in another order. It keeps one
 * alliance at a time.
 */
export async function* readAtop(agreementsFile: string, membersFile: string): AsyncGenerator<DatasetReading> {
  const names = await countryNames();
  const groups = groupsOf(inOrder(membersFile, rowsOf(membersFile, MEMBERS)));
  try {
    let group = await groups.next();
    let earlier = -1;
    for await (const { id, line, row } of inOrder(agreementsFile, rowsOf(agreementsFile, AGREEMENTS))) {
      if (id === earlier) throw new ImportError(`${agreementsFile}:${line} repeats atopid ${id}. Remove one of the two rows.`);
      earlier = id;
      while (!group.done && group.value.id < id) {
        yield* withoutAlliance(group.value);
        group = await groups.next();
      }
      const own = !group.done && group.value.id === id ? group.value.rows : [];
      yield* allianceOf({ line, row }, own, names);
      if (own.length > 0) group = await groups.next();
    }
    for (; !group.done; group = await groups.next()) yield* withoutAlliance(group.value);
  } finally {
    await groups.return(undefined);
  }
}

/** The rows of a file with their atopid as a number, which may not fall. */
async function* inOrder<Row extends { line: number; row: Record<'atopid', string> }>(path: string, rows: AsyncIterable<Row>) {
  let earlier = 0;
  for await (const each of rows) {
    const id = /^\d+$/.test(each.row.atopid) ? Number(each.row.atopid) : null;
    if (id === null) throw new ImportError(`${path}:${each.line} atopid is "${each.row.atopid}". Give the row the number of its alliance.`);
    if (id < earlier) throw new ImportError(`${path}:${each.line} atopid ${id} comes after ${earlier}. Sort the file by atopid, as its authors publish it.`);
    earlier = id;
    yield { ...each, id };
  }
}

type Group = { id: number; rows: MemberRow[] };

async function* groupsOf(rows: AsyncIterable<MemberRow & { id: number }>): AsyncGenerator<Group, void, undefined> {
  let group: Group = { id: 0, rows: [] };
  for await (const { id, line, row } of rows) {
    if (id !== group.id) {
      if (group.rows.length > 0) yield group;
      group = { id, rows: [] };
    }
    group.rows.push({ line, row });
  }
  if (group.rows.length > 0) yield group;
}

function* withoutAlliance({ id, rows }: Group): Generator<DatasetReading> {
  const reason = `The alliance file has no atopid ${id}. Give both files of the same version.`;
  for (const { line } of rows) yield { line, kind: 'membership', membership: { agreement: String(id), taken: false, reason } };
}

function* allianceOf({ line, row }: AgreementRow, rows: MemberRow[], names: CountryNames): Generator<DatasetReading> {
  const signed = partialDate(row.begyr, row.begmo, row.begday);
  const members = signed ? membersOf(row.atopid, rows, signed, names) : null;
  const agreement = signed && members ? agreementOf(row, signed, members, names) : `begyr is "${row.begyr}". Write the year of signature.`;
  if (typeof agreement !== 'string') {
    yield { line, kind: 'agreement', agreement };
    for (const membership of members?.memberships ?? []) yield { kind: 'membership', ...membership };
    return;
  }
  yield skip(row.atopid, line, agreement);
  const reason = `Alliance ${row.atopid} was left out: ${agreement}`;
  for (const each of rows) yield { line: each.line, kind: 'membership', membership: { agreement: row.atopid, taken: false, reason } };
}

/** The agreement, or why it is not taken in. */
function agreementOf(row: AgreementRow['row'], signed: string, members: Members, names: CountryNames): ImportedAgreement | string {
  if (members.states.length === 0) return 'No member that Pacta knows is listed. Give both files of the same version.';
  if (members.parties.length === 0) return noCurrentParty(members.states);
  const obligations = OBLIGATIONS.filter(({ flag }) => row[flag] === '1');
  const [first, second] = obligations;
  if (!first) return 'None of defense, offense, neutral, nonagg, consul is 1. Say what the members promise.';
  const ended = partialDate(row.endyr, row.endmo, row.endday); // 0: in force where the data end
  if (ended && isBefore(ended, signed)) return `It ends (${ended}) before it begins (${signed}). Correct one of the dates.`;
  const title = first.flag === 'defense' && second?.flag === 'offense' ? OFFENSIVE_TOO : first.title;
  // Named by its founders: who joined or inherited it later is a party all the same.
  const states = inTitle(members.founders.length > 0 ? members.founders : members.states, names);
  return {
    rowKey: row.atopid,
    row: published(row),
    kind: 'TREATY',
    stage: ended ? 'ENDED' : 'IN_FORCE',
    title: bothLanguages((language) => `${title[language]} ${states[language]} (${signed.slice(0, 4)})`),
    titleIsBuilt: true,
    summary: sentences(promisesOf(obligations.map(({ about }) => about), ended), members.interruptions, REMARKS.get(row.atopid) ?? null),
    parties: members.parties,
    historicalParties: endedOf(members.states),
    domains: obligations.map(({ domain }) => domain),
    events: [
      { kind: 'SIGNED', date: signed, place: null },
      ...(ended ? [{ kind: 'TERMINATED' as const, date: ended, place: null }] : []),
    ],
  };
}

function promisesOf(about: Bilingual[], ended: string | null): Bilingual {
  const promises = enumerated(about);
  return sentences(
    { fr: `Obligations codées par ATOP\u00a0: ${promises.fr}.`, en: `Obligations that ATOP codes: ${promises.en}.` },
    ended ? null : { fr: `Encore en vigueur fin ${ATOP.coverageTo}, où s’arrêtent les données.`, en: `Still in force at the end of ${ATOP.coverageTo}, where the data stop.` },
  );
}
