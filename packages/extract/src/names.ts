import { COUNTRY_TABLE, NO_DEMONYMS, TWO_CONGOS } from './lexicon/country-table.ts';
import { englishForms, frenchForms, HALVES } from './lexicon/demonyms.ts';
import { ORGANIZATION_TABLE } from './lexicon/organization-table.ts';
import { Phrasebook } from './phrasebook.ts';
import { tokensOf } from './tokens.ts';

/** How a state or organisation is named; a capital and a seat of government stand for the state only where they act. */
export type Naming = 'name' | 'demonym' | 'capital' | 'seat' | 'half' | 'acronym';

/** What a phrase names. `nothing`: it only looks like a name, and hides the shorter names in it. */
export type Named =
  | { kind: 'country' | 'organization'; code: string; by: Naming; written: 'any' | 'capital' | 'shouted'; language?: 'fr' | 'en' }
  | { kind: 'congo'; by: 'name' | 'demonym'; written: 'capital' | 'any' }
  | { kind: 'nothing' };

const list = (cell: string | undefined) => (cell ?? '').split(/,\s*/).filter(Boolean);
const phraseOf = (name: string) => tokensOf(name).map(({ word }) => word).join(' ');

function* countries(): Generator<[string, Named]> {
  for (const line of COUNTRY_TABLE.trim().split('\n')) {
    const [code = '', names, french, english, capitals, seats] = line.split('|');
    const country = (by: Naming, written: 'any' | 'capital' | 'shouted'): Named => ({ kind: 'country', code, by, written });
    for (const name of list(names)) yield [phraseOf(name), country('name', /^[A-Z.]{2,5}$/.test(name) ? 'shouted' : 'capital')];
    // An entry with a slash keeps its commas: they part forms of one demonym.
    for (const entry of french?.includes('/') ? splitBesideSlashes(french) : list(french))
      for (const form of frenchForms(entry)) if (!/^congolais/.test(form)) yield [phraseOf(form), country('demonym', 'any')];
    for (const demonym of list(english))
      for (const form of englishForms(demonym)) if (form !== 'Congolese') yield [phraseOf(form), country('demonym', 'capital')];
    for (const capital of list(capitals)) yield [phraseOf(capital), country('capital', 'capital')];
    for (const seat of list(seats)) yield [phraseOf(seat), country('seat', 'capital')];
  }
  for (const [half, code] of Object.entries(HALVES)) yield [half, { kind: 'country', code, by: 'half', written: 'any' }];
}

/** « japonais, nippon/nippone, nippones »: forms behind a slash belong to the demonym before it. */
const splitBesideSlashes = (cell: string) => {
  const [plain = '', ...exceptions] = cell.split('/');
  const before = plain.split(/,\s*/);
  const last = before.pop() ?? '';
  return [...before, `${last}/${exceptions.join('/')}`];
};

function* congos(): Generator<[string, Named]> {
  for (const name of TWO_CONGOS) yield [phraseOf(name), { kind: 'congo', by: 'name', written: 'capital' }];
  for (const form of [...frenchForms('congolais'), 'Congolese']) yield [phraseOf(form), { kind: 'congo', by: 'demonym', written: 'any' }];
}

function* organizations(): Generator<[string, Named]> {
  for (const line of ORGANIZATION_TABLE.trim().split('\n')) {
    const [code = '', names, acronyms] = line.split('|');
    for (const name of list(names)) yield [phraseOf(name), { kind: 'organization', code, by: 'name', written: 'capital' }];
    for (const acronym of list(acronyms)) {
      // « AU » and « UN » are little words of a French headline in capitals, and « UA » says nothing in English.
      const language = acronym === 'AU' || acronym === 'UN' ? 'en' : undefined;
      yield [phraseOf(acronym), { kind: 'organization', code, by: 'acronym', written: 'shouted', language }];
    }
  }
}

function* nothings(): Generator<[string, Named]> {
  for (const name of NO_DEMONYMS) yield [phraseOf(name), { kind: 'nothing' }];
}

/** Everything that names, or seems to name, a state or an organisation. */
export const NAMES = new Phrasebook<Named>([...countries(), ...congos(), ...organizations(), ...nothings()]);
