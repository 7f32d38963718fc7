import type { Bilingual } from '../sql/fragment.ts';
import { lettersOf, statesOf } from './cow-states.ts';
import { published, rowsOf, type CsvRow } from './csv-rows.ts';
import { skip, type DatasetDescription, type DatasetReading, type ImportedAgreement } from './imported-row.ts';
import { isBefore, partialDate } from './partial-date.ts';
import { countryNames, currentOf, endedOf, inTitle, keyOf, noCurrentParty, type CountryNames, type State } from './state.ts';
import { bothLanguages, enumerated, sentences } from './wording.ts';

export const DCAD = {
  slug: 'dcad',
  name: 'Defense Cooperation Agreement Dataset',
  version: '1.0',
  citation: 'Kinne, B. J. (2020). The Defense Cooperation Agreement Dataset (DCAD). Journal of Conflict Resolution 64(4), 729–755.',
  url: 'https://correlatesofwar.org/data-sets/defense-cooperation-agreement-dataset/',
  licence: null,
  coverageFrom: 1980,
  coverageTo: 2010,
  coverageNote: {
    fr: 'Accords de coopération de défense entre deux États, signés de 1980 à 2010\u202f; ni accords à trois États ou plus, ni rien après. Un tiers des lignes est codé d’après la presse\u202f; une paire sans ligne a pu coopérer autrement.',
    en: 'Defence cooperation agreements between two states, signed from 1980 to 2010; none between three states or more, and nothing later. A third of the rows is coded from news; a pair without a row may have cooperated in other ways.',
  },
} satisfies DatasetDescription;

const FILE = {
  is: 'the main file of DCAD v1.0 (DCAD-v1.0-main.csv)',
  columns: [
    'DCAid', 'ccode1', 'cowName1', 'ccode2', 'cowName2', 'signDay', 'signMonth', 'signYear', 'EIFDay', 'EIFMonth', 'EIFYear',
    'type', 'category1', 'category2', 'category3', 'terminated', 'durationActual', 'endYearEstimate', 'sourceType',
  ],
} as const;

type Row = CsvRow<(typeof FILE.columns)[number]>['row'];

/** What each category is about, and what an agreement is called whose first category it is. */
const CATEGORIES = new Map<string, { domain: string; about: Bilingual; title: Bilingual }>(Object.entries({
  DCA: {
    domain: 'institutional/defence-framework',
    about: { fr: 'coopération de défense', en: 'defence cooperation' },
    title: { fr: 'Accord de coopération de défense', en: 'Defence cooperation agreement' },
  },
  DIC: {
    domain: 'defence-industry',
    about: { fr: 'industrie de défense', en: 'defence industry' },
    title: { fr: 'Accord de coopération industrielle de défense', en: 'Defence industrial cooperation agreement' },
  },
  TREX: {
    domain: 'training',
    about: { fr: 'formation et exercices', en: 'training and exercises' },
    title: { fr: 'Accord de formation et d’exercices militaires', en: 'Military training and exercises agreement' },
  },
  PROCUREMENT: {
    domain: 'defence-industry/arms-transfer',
    about: { fr: 'acquisition d’armement', en: 'arms procurement' },
    title: { fr: 'Accord d’acquisition d’armement', en: 'Arms procurement agreement' },
  },
  COMMISSION: {
    domain: 'institutional/joint-commission',
    about: { fr: 'commission mixte', en: 'joint commission' },
    title: { fr: 'Accord de commission mixte de défense', en: 'Joint defence commission agreement' },
  },
  RESEARCH: {
    domain: 'defence-industry/research-development',
    about: { fr: 'recherche', en: 'research' },
    title: { fr: 'Accord de recherche de défense', en: 'Defence research agreement' },
  },
}));

/**
 * Reads the main file of DCAD v1.0, one reading for each row, in the order of the file. Throws an ImportError when the
 * file is not that one. Of what it has read it keeps the ids alone.
 */
export async function* readDcad(file: string): AsyncGenerator<DatasetReading> {
  const names = await countryNames();
  const lineOf = new Map<string, number>();
  for await (const { line, row } of rowsOf(file, FILE)) {
    const rowKey = row.DCAid.trim();
    const earlier = lineOf.get(rowKey);
    if (rowKey === '') yield skip(`line ${line}`, line, 'DCAid is empty. Give the row its id.');
    else if (earlier !== undefined) yield skip(rowKey, line, `DCAid is that of line ${earlier}. Give each row an id of its own.`);
    else {
      lineOf.set(rowKey, line);
      const read = agreementOf(rowKey, row, names);
      yield typeof read === 'string' ? skip(rowKey, line, read) : { line, kind: 'agreement', agreement: read };
    }
  }
}

/** The agreement, or why it is not taken in. */
function agreementOf(rowKey: string, row: Row, names: CountryNames): ImportedAgreement | string {
  const signed = partialDate(row.signYear, row.signMonth, row.signDay);
  if (!signed) return `signYear is "${row.signYear}". Write the year of signature.`;
  const [one, other] = [partyOf(row, 1, signed), partyOf(row, 2, signed)];
  if (typeof one === 'string') return one;
  if (typeof other === 'string') return other;
  if (keyOf(one) === keyOf(other)) return `ccode1 and ccode2 (${row.ccode1}, ${row.ccode2}) are one state. Find out which the second one is.`;
  const parties = [one, other];
  if (currentOf(parties).length === 0) return noCurrentParty(parties);

  const codes = [row.category1, row.category2, row.category3].map((code) => code.trim()).filter((code) => code !== '');
  const categories = [...new Set(codes)].map((code) => CATEGORIES.get(code) ?? code);
  const unknown = categories.find((category) => typeof category === 'string');
  if (unknown !== undefined) return `"${unknown}" is no category of DCAD v1.0. Use one of ${[...CATEGORIES.keys()].join(', ')}.`;
  const known = categories.filter((category) => typeof category !== 'string');
  const [first] = known;
  if (!first) return 'category1 is empty. Say what the agreement is about.';

  const { stage, events, notes } = lifeOf(row, signed);
  const states = inTitle(parties, names);
  return {
    rowKey,
    row: published(row),
    // All rows: DCAD calls all of them defence cooperation agreements, general or of a sector. The sector is a subject,
    // which the domains say; the instrument's own name (memorandum, technical arrangement) is not in the data.
    kind: 'DEFENCE_COOPERATION_AGREEMENT',
    stage,
    title: bothLanguages((language) => `${first.title[language]} ${states[language]} (${signed.slice(0, 4)})`),
    titleIsBuilt: true,
    summary: sentences(subjectOf(row, known.map(({ about }) => about)), ...notes),
    parties: currentOf(parties).map((country) => ({ country, from: null, to: null })),
    historicalParties: endedOf(parties),
    domains: known.map(({ domain }) => domain),
    events,
  };
}

/** The state that a number and its letters mean at the signature, or what is wrong with them. */
function partyOf(row: Row, at: 1 | 2, signed: string): State | string {
  const [number, letters] = [row[`ccode${at}`].trim(), row[`cowName${at}`].trim()];
  const [meant, ...others] = statesOf(number, signed, signed) ?? [];
  if (!meant) return `ccode${at} is "${number}", a number of no state that Pacta knows. Correct it.`;
  const expected = lettersOf(number);
  if (!expected.includes(letters))
    return `ccode${at} is ${number} (${expected.join(' or ')}), and cowName${at} says "${letters}". Find out which is right and correct the other.`;
  return others.length === 0 ? meant.state : `ccode${at} is ${number}, which meant two states in ${signed}. Complete the date of signature.`;
}

/** Stage and events, and what a reader must know of dates that were left out. */
function lifeOf(row: Row, signed: string): Pick<ImportedAgreement, 'stage' | 'events'> & { notes: (Bilingual | null)[] } {
  const dated = partialDate(row.EIFYear, row.EIFMonth, row.EIFDay);
  const implausible = dated !== null && isBefore(dated, signed);
  const inForce = implausible ? null : dated;
  const end = endOf(row, signed);
  return {
    // Once in force, it counts as in force unless the data say that it ended: the estimated end is an estimate.
    stage: end.ended ? 'ENDED' : inForce ? 'IN_FORCE' : 'SIGNED',
    events: [
      { kind: 'SIGNED', date: signed, place: null },
      ...(inForce ? [{ kind: 'ENTERED_INTO_FORCE' as const, date: inForce, place: null }] : []),
      ...(end.ended ? [{ kind: 'TERMINATED' as const, date: end.year, place: null }] : []),
    ],
    notes: [
      implausible
        ? {
          fr: `L’entrée en vigueur y est datée d’avant la signature (${dated})\u202f; cette date n’est pas reprise.`,
          en: `It dates the entry into force before the signature (${dated}); that date is not taken over.`,
        }
        : null,
      end.note,
    ],
  };
}

/**
 * Whether and when it ended. `terminated` is 1 exactly in the rows that tell how many years the agreement lasted
 * (`durationActual`), and there `endYearEstimate` is the year of signature plus those years, or 2010 where that lies
 * later: the edge of what was observed. The year is said where both agree; elsewhere only that it ended.
 */
function endOf(row: Row, signed: string): { ended: boolean; year: string | null; note: Bilingual | null } {
  const estimate = partialDate(row.endYearEstimate, '', '');
  if (row.terminated === '1') {
    const years = /^\d+$/.test(row.durationActual) ? Number(row.durationActual) : null;
    const year = years !== null && Number(signed.slice(0, 4)) + years === Number(estimate) ? estimate : null;
    const note = years === null ? null : {
      fr: `Il a pris fin après ${years} ${years > 1 ? 'ans' : 'an'}.`,
      en: `It ended after ${years} ${years === 1 ? 'year' : 'years'}.`,
    };
    return { ended: true, year, note };
  }
  const estimated = estimate !== null && Number(estimate) < DCAD.coverageTo;
  return {
    ended: false,
    year: null,
    note: estimated ? { fr: `Les auteurs estiment qu’il a pris fin en ${estimate}.`, en: `The authors estimate that it ended in ${estimate}.` } : null,
  };
}

function subjectOf(row: Row, about: Bilingual[]): Bilingual {
  const subjects = enumerated(about);
  const general = row.type === 'general';
  const news = row.sourceType === 'factiva';
  return {
    fr: `DCAD y voit un accord ${general ? 'général' : 'sectoriel'} (${subjects.fr}), codé d’après ${news ? 'la presse' : 'un traité ou un registre'}.`,
    en: `DCAD takes it for a ${general ? 'general' : 'sector'} agreement (${subjects.en}), coded from ${news ? 'news' : 'a treaty or a register'}.`,
  };
}
