import { onesOf, valuesOf } from './parameters.ts';
import type { Parameters } from './parameters.ts';

/** The filters and settings of which an address may hold a value that nobody knows. */
export type FilterName =
  | 'country' | 'organization' | 'domain' | 'kind' | 'stage' | 'match' | 'from' | 'to' | 'dataset' // of agreements
  | 'language' | 'show' // of sources
  | 'type' // of what is searched
  | 'view' | 'area' | 'weight' | 'by'; // of Explore

/** A value of the address that is not applied, as it may be shown, and where it stands. */
export type LeftOut = { name: FilterName; value: string };

/** Which values a page can read, by parameter. Of a list each is judged by itself, however they are put together; what is no list takes its first. */
export type Readable = {
  lists?: Partial<Record<FilterName, (value: string) => boolean>>;
  ones?: Partial<Record<FilterName, (value: string) => boolean>>;
};

/** How much of a value is shown, in characters: enough to find it again in the address. */
const SHOWN = 40;

/** What the address asks for and the page cannot read, each once: it says so instead of leaving it out in silence. */
export function leftOutOf(parameters: Parameters, { lists = {}, ones = {} }: Readable): LeftOut[] {
  const found = [
    ...named(lists).flatMap(([name, isReadable]) => valuesOf(parameters, name).filter((value) => !isReadable(value)).map((value): LeftOut => ({ name, value: shown(value) }))),
    ...named(ones).flatMap(([name, isReadable]) => {
      const [first = '', ...more] = onesOf(parameters, name);
      return (isReadable(first) ? more.filter((value) => value !== first) : [first, ...more]).map((value): LeftOut => ({ name, value: shown(value) }));
    }),
  ];
  return found.filter(({ name, value }, index) => value !== '' && found.findIndex((one) => one.name === name && one.value === value) === index);
}

// Object.entries forgets the names.
const named = (readable: Readable['lists']) => Object.entries(readable ?? {}) as [FilterName, (value: string) => boolean][];

/** A value as a sentence can bear it: without signs that steer instead of being read, and not endless. */
function shown(value: string): string {
  const signs = [...value.replaceAll(/[\p{C}\s]+/gu, ' ').trim()];
  return signs.length > SHOWN ? `${signs.slice(0, SHOWN).join('')}…` : signs.join('');
}
