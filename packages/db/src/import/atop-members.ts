import type { Bilingual } from '../sql/fragment.ts';
import { statesOf } from './cow-states.ts';
import type { CsvRow, KnownFile } from './csv-rows.ts';
import type { ImportedAgreement, Membership } from './imported-row.ts';
import { isBefore, partialDate } from './partial-date.ts';
import { keyOf, nameOf, type CountryNames, type State } from './state.ts';
import { bothLanguages } from './wording.ts';

const COLUMNS = ['atopid', 'member', 'yrent', 'moent', 'dayent', 'yrexit', 'moexit', 'dayexit'] as const;

export const MEMBERS = { is: 'the member file of ATOP 5.1 (atop5_1m.csv)', columns: COLUMNS } satisfies KnownFile<string>;
export type MemberRow = CsvRow<(typeof COLUMNS)[number]>;

/** A state's time in an alliance; `to` null: still a member where the data end. */
type Spell = { from: string; to: string | null };

/** What the member rows of one alliance say together. */
export type Members = {
  /** Every state that was ever a member, in the order of entry. */
  states: State[];
  /** Those that entered by the end of the year of signature. */
  founders: State[];
  /** A country has one entry, from its first day to its last, whatever lies between. */
  parties: ImportedAgreement['parties'];
  /** Tells of members that left and came back; null when none did. */
  interruptions: Bilingual | null;
  /** What became of each row. */
  memberships: { line: number; membership: Membership }[];
};

/** Reads the member rows of one alliance, signed at a partial date. */
export function membersOf(agreement: string, rows: MemberRow[], signed: string, names: CountryNames): Members {
  const spells = new Map<string, { state: State; spells: Spell[] }>();
  const memberships = rows.map(({ line, row }) => {
    const stays = staysOf(row, signed);
    if (typeof stays === 'string') return { line, membership: { agreement, taken: false as const, reason: stays } };
    for (const { state, from, to } of stays) {
      const known = spells.get(keyOf(state));
      if (known) known.spells.push({ from, to });
      else spells.set(keyOf(state), { state, spells: [{ from, to }] });
    }
    const current = stays.some(({ state }) => 'country' in state);
    return { line, membership: { agreement, taken: true as const, as: current ? 'party' as const : 'historical party' as const } };
  });
  const members = [...spells.values()].map(({ state, spells: each }) => ({ state, spells: joined(each) }));
  return {
    states: members.map(({ state }) => state),
    founders: members.filter(({ spells: [first] }) => first && first.from.slice(0, 4) <= signed.slice(0, 4)).map(({ state }) => state),
    parties: members.flatMap(({ state, spells: each }) => {
      const [first, last] = [each.at(0), each.at(-1)];
      return 'country' in state && first && last ? [{ country: state.country, from: first.from, to: last.to }] : [];
    }),
    interruptions: interruptionsOf(members, names),
    memberships,
  };
}

/** The states that a row makes members, each with its time, or why it makes none. */
function staysOf(row: MemberRow['row'], signed: string) {
  const from = partialDate(row.yrent, row.moent, row.dayent) ?? signed;
  const to = partialDate(row.yrexit, row.moexit, row.dayexit);
  if (to && isBefore(to, from)) return `Member ${row.member} leaves (${to}) before it enters (${from}). Correct one of the dates.`;
  return statesOf(row.member, from, to) ?? `member is "${row.member}", a number of no state that Pacta knows. Correct it.`;
}

/**
 * Spells in order of time, made one where they follow on each other: a new phase of an alliance begins a new row for
 * every member, and an heir of a treaty (Germany of the Federal Republic) enters on the day the other leaves.
 */
function joined(spells: Spell[]): Spell[] {
  const inOrder = spells.toSorted((one, other) => one.from.localeCompare(other.from));
  return inOrder.reduce<Spell[]>((done, spell) => {
    const last = done.at(-1);
    if (!last || (last.to && monthsBetween(last.to, spell.from) > 1)) return [...done, spell];
    const to = last.to && spell.to ? (last.to > spell.to ? last.to : spell.to) : null;
    return [...done.slice(0, -1), { from: last.from, to }];
  }, []);
}

/** Between two partial dates, at least: without a month, of the last month of the one and the first of the other. */
function monthsBetween(to: string, from: string) {
  const months = (date: string, otherwise: number) => Number(date.slice(0, 4)) * 12 + (Number(date.slice(5, 7)) || otherwise);
  return months(from, 1) - months(to, 12);
}

function interruptionsOf(members: { state: State; spells: Spell[] }[], names: CountryNames): Bilingual | null {
  const interrupted = members.filter(({ spells }) => spells.length > 1);
  if (interrupted.length === 0) return null;
  const each = bothLanguages((language) => interrupted.map(({ state, spells }) => {
    const gaps = spells.slice(1).map(({ from }, at) => between(spells[at]?.to ?? '', from));
    return `${nameOf(state, names)[language]} (${gaps.join(', ')})`;
  }).join(', '));
  return { fr: `N’en étaient pas membres entre-temps : ${each.fr}.`, en: `Not members in between: ${each.en}.` };
}

/** « 1979–1989 », and by months where the years are the same: « 2011-02–2011-10 ». */
function between(to: string, from: string) {
  const places = to.slice(0, 4) === from.slice(0, 4) ? 7 : 4;
  return `${to.slice(0, places)}–${from.slice(0, places)}`;
}
