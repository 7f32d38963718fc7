import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { countriesFile, readRecordFile } from '../load/record-file.ts';
import type { Bilingual } from '../sql/fragment.ts';
import { bothLanguages } from './wording.ts';

/** A state of today by its ISO 3166-1 alpha-2 code, or one that ended, in words. */
export type State = { country: string } | { ended: Bilingual };

/** The same for two mentions of one state. */
export const keyOf = (state: State) => ('country' in state ? state.country : state.ended.en);

/** Each state once, where it is named first. */
export const distinct = (states: State[]) => [...new Map(states.map((state) => [keyOf(state), state])).values()];

/** The states of today among them, and those that ended, each once. */
export const currentOf = (states: State[]) => distinct(states).flatMap((state) => ('country' in state ? [state.country] : []));
export const endedOf = (states: State[]) => distinct(states).flatMap((state) => ('ended' in state ? [state.ended] : []));

/** Why a row without any state of today cannot be taken in: no country's page would show it. */
export const noCurrentParty = (states: State[]) =>
  `None of its parties has a current ISO 3166-1 code (${endedOf(states).map(({ en }) => en).join(', ')}). Nothing to do: such rows stay out.`;

/** French and English names by ISO 3166-1 alpha-2, as Pacta writes them. */
export type CountryNames = ReadonlyMap<string, Bilingual>;

const COUNTRIES = join(dirname(fileURLToPath(import.meta.url)), '../../data/countries.json');

/** Reads the names of the countries that ship with Pacta. */
export async function countryNames(): Promise<CountryNames> {
  const { content } = await readRecordFile(COUNTRIES, countriesFile);
  return new Map(content.countries.map(({ code, name }) => [code, name]));
}

/** A state's name. Throws when our own table names a country that the record lacks. */
export function nameOf(state: State, names: CountryNames): Bilingual {
  if ('ended' in state) return state.ended;
  const name = names.get(state.country);
  if (!name) throw new Error(`No country "${state.country}" in countries.json, which a table of states names.`);
  return name;
}

/**
 * States as a built title names them: « Mali – Sénégal »; more than four: « Mali et 5 autres »; with states that the
 * source does not name: « Mali et d’autres ».
 */
export function inTitle(states: State[], names: CountryNames, { unnamed = false } = {}): Bilingual {
  const each = distinct(states).map((state) => nameOf(state, names));
  const [first, ...others] = each;
  if (!first) throw new Error('A title names at least one state.');
  if (others.length >= 4) return { fr: `${first.fr} et ${others.length} autres`, en: `${first.en} and ${others.length} others` };
  const all = bothLanguages((language) => each.map((name) => name[language]).join(' – '));
  return unnamed ? { fr: `${all.fr} et d’autres`, en: `${all.en} and others` } : all;
}
