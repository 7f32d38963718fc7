import type { Bilingual } from '../sql/fragment.ts';
import { published, rowsOf, type CsvRow } from './csv-rows.ts';
import { skip, type DatasetDescription, type DatasetReading, type ImportedAgreement } from './imported-row.ts';
import { participantOf } from './mme-states.ts';
import { isBefore, partialDate } from './partial-date.ts';
import { countryNames, currentOf, endedOf, inTitle, noCurrentParty, type CountryNames } from './state.ts';
import { bothLanguages, enumerated, sentences } from './wording.ts';

export const MME = {
  slug: 'mme',
  name: 'Multinational Military Exercises',
  version: '7',
  citation: 'D’Orazio, V., Galambos, K. (2021). Multinational Military Exercises, 1980–2010. Harvard Dataverse, V1.',
  url: 'https://doi.org/10.7910/DVN/KHFODX',
  licence: null,
  coverageFrom: 1980,
  coverageTo: 2010,
  coverageNote: {
    fr: 'Exercices militaires à deux États ou plus, de 1980 à 2010, relevés dans la presse. Les participants ne sont pas tous nommés\u202f; lieux et dates sont parfois approximatifs\u202f; rien après 2010.',
    en: 'Military exercises of two states or more, from 1980 to 2010, found in news. Not every participant is named; places and dates are at times approximate; nothing after 2010.',
  },
} satisfies DatasetDescription;

/** StateA … StateZ, StateAA … StateAM. */
const STATES = Array.from({ length: 39 }, (_, at) => `State${at < 26 ? '' : 'A'}${String.fromCharCode(65 + (at % 26))}`);

const COLUMNS = [
  'MMEID', 'Ex_Name', 'Series_Name', 'Location', 's.year', 's.month', 's.day', 'e.year', 'e.month', 'e.day',
  'CPX', 'Air', 'Land', 'Sea', 'Amphibious', 'Cyber', 'Warfighting', 'Peacekeeping', 'Humanitarian',
] as const;
const FILE = { is: 'the file of MME v7 (mme_v7.csv)', columns: [...COLUMNS, ...STATES] };
type Row = CsvRow<(typeof COLUMNS)[number]>['row'];

/** What MME writes where it knows nothing. */
const MISSING = '-9';

const FORMS: readonly (readonly [flag: keyof Row, fr: string, en: string])[] = [
  ['CPX', 'poste de commandement', 'command post'], ['Air', 'air', 'air'], ['Land', 'terre', 'land'], ['Sea', 'mer', 'sea'],
  ['Amphibious', 'amphibie', 'amphibious'], ['Cyber', 'cyber', 'cyber'],
];
const AIMS: readonly (readonly [flag: keyof Row, fr: string, en: string])[] = [
  ['Warfighting', 'combat', 'warfighting'], ['Peacekeeping', 'maintien de la paix', 'peacekeeping'],
  ['Humanitarian', 'aide humanitaire', 'humanitarian aid'],
];

/**
 * Reads MME v7, one reading for each row, in the order of the file. Throws an ImportError when the file is not that one.
 * Of what it has read it keeps the ids alone: three of them repeat, for exercises that are not the same.
 */
export async function* readMme(file: string): AsyncGenerator<DatasetReading> {
  const names = await countryNames();
  const met = new Map<string, number>();
  for await (const { line, row } of rowsOf<string>(file, FILE)) {
    // The header was checked to have every one of them.
    const known = row as Row;
    const id = known.MMEID.trim();
    const times = (met.get(id) ?? 0) + 1;
    met.set(id, times);
    const rowKey = times === 1 ? id : `${id}~${times}`;
    const read = id === '' ? 'MMEID is empty. Give the row its id.' : exerciseOf(rowKey, known, names);
    yield typeof read === 'string' ? skip(rowKey || `line ${line}`, line, read) : { line, kind: 'agreement', agreement: read };
  }
}

/** The exercise, or why it is not taken in. */
function exerciseOf(rowKey: string, row: Row, names: CountryNames): ImportedAgreement | string {
  const start = partialDate(row['s.year'], row['s.month'], row['s.day']);
  if (!start) return `s.year is "${row['s.year']}". Write the year in which it began.`;
  const named = STATES.map((column) => (row[column] ?? '').trim()).filter((name) => name !== '');
  const unnamed = named.includes(MISSING);
  const read = named.filter((name) => name !== MISSING).map((name) => ({ name, is: participantOf(name, start) }));
  const states = read.flatMap(({ is }) => ('not' in is ? [] : [is]));
  const notTaken = read.flatMap(({ name, is }) => ('not' in is ? [{ name, why: is.not }] : []));
  if (states.length === 0) return `No participating state is named (${named.join(', ') || 'all columns are empty'}). Nothing to do: such rows stay out.`;
  if (currentOf(states).length === 0) return noCurrentParty(states);

  const ownName = said(row.Ex_Name);
  const inWords = inTitle(states, names, { unnamed });
  const end = partialDate(row['e.year'], row['e.month'], row['e.day']);
  const implausible = end !== null && isBefore(end, start);
  const location = said(row.Location);
  return {
    rowKey,
    row: published(row),
    kind: 'EXERCISE',
    // An exercise was carried out, which « begun in the field » says, and is over: OPERATIONAL would show it as going on.
    stage: 'ENDED',
    title: ownName
      ? { fr: ownName, en: ownName }
      : { fr: `Exercice militaire ${inWords.fr} (${start.slice(0, 4)})`, en: `Military exercise ${inWords.en} (${start.slice(0, 4)})` },
    titleIsBuilt: ownName === null,
    summary: sentences(codingOf(row), unnamed ? OTHERS_UNNAMED : null, leftOut(notTaken), implausible ? endsBefore(end) : null),
    parties: currentOf(states).map((country) => ({ country, from: null, to: null })),
    historicalParties: endedOf(states),
    domains: [
      'training/joint-exercises',
      ...(row.Peacekeeping === '1' ? ['peacekeeping/pre-deployment-training'] : []),
      ...(row.Humanitarian === '1' ? ['civil-protection/disaster-response'] : []),
    ],
    // The coordinates of the file are approximate, some far off: the place is the authors' words alone.
    events: [
      { kind: 'LAUNCHED', date: start, place: location ? { fr: location, en: location } : null },
      ...(end && !implausible ? [{ kind: 'EXPIRED' as const, date: end, place: null }] : []),
    ],
  };
}

/** A value that says something, without blanks around it. */
function said(value: string): string | null {
  const text = value.trim();
  return text === '' || text === MISSING ? null : text;
}

function codingOf(row: Row): Bilingual {
  const flagged = (flags: typeof FORMS) => enumerated(flags.filter(([flag]) => row[flag] === '1').map(([, fr, en]) => ({ fr, en })));
  const [forms, aims] = [flagged(FORMS), flagged(AIMS)];
  const details = (parts: string[], between: string) => {
    const all = parts.filter((part) => part !== '').join(between);
    return all === '' ? '' : ` (${all})`;
  };
  const series = said(row.Series_Name);
  return sentences(
    {
      fr: `MME relève un exercice militaire${details([forms.fr, aims.fr], '\u202f; ')}.`,
      en: `MME records a military exercise${details([forms.en, aims.en], '; ')}.`,
    },
    series ? { fr: `Série\u00a0: ${series}.`, en: `Series: ${series}.` } : null,
  );
}

const OTHERS_UNNAMED: Bilingual = { fr: 'Tous les participants n’y sont pas nommés.', en: 'Not all participants are named.' };

function leftOut(names: { name: string; why: Bilingual }[]): Bilingual | null {
  if (names.length === 0) return null;
  const each = bothLanguages((language) => names.map(({ name, why }) => `${name} (${why[language]})`).join(', '));
  return { fr: `Nommé et non repris comme partie\u00a0: ${each.fr}.`, en: `Named and not taken as a party: ${each.en}.` };
}

const endsBefore = (end: string): Bilingual => ({
  fr: `La fin y est datée d’avant le début (${end})\u202f; cette date n’est pas reprise.`,
  en: `It dates the end before the beginning (${end}); that date is not taken over.`,
});
