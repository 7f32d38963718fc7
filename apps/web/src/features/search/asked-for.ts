import type { SearchFilter, SearchFilterField, SearchType } from '@pacta/client';
import { choiceOf, filterOf, parametersOf, READABLE } from '../../record/choice.ts';
import type { Choice } from '../../record/choice.ts';
import type { Readable } from '../../record/left-out.ts';
import { firstOf } from '../../record/parameters.ts';
import type { Parameters } from '../../record/parameters.ts';

/** The sorts of things, in the order in which the page names them. */
export const TYPES = ['AGREEMENT', 'COMMITMENT', 'ARTICLE', 'COUNTRY', 'ORGANIZATION', 'DOMAIN'] as const satisfies readonly SearchType[];

/** What the page's address asks for: words, one sort of thing or all, and the same choice as a list of agreements. */
export type AskedFor = { words: string; type: SearchType | null; choice: Choice };

/** Which values of the address of a search can be read, besides its words, which may be any. */
export const READABLE_SEARCH = {
  lists: READABLE.lists,
  ones: { ...READABLE.ones, type: (value: string) => TYPES.some((type) => type === value.toUpperCase()) },
} satisfies Readable;

/** Reads the address; its words are called `q`, as on other sites. What nobody can mean counts as not asked. */
export function askedForOf(parameters: Parameters): AskedFor {
  const asked = firstOf(parameters, 'type')?.toUpperCase();
  const choice = choiceOf({ ...parameters, text: parameters['q'] });
  return { words: choice.text ?? '', type: TYPES.find((one) => one === asked) ?? null, choice: { ...choice, text: null } };
}

/** The parameters of the address, words first. */
export function parametersOfSearch({ words, type, choice }: AskedFor): [name: string, value: string][] {
  return [...(words === '' ? [] : [['q', words] as [string, string]]), ...(type ? [['type', type.toLowerCase()] as [string, string]] : []), ...parametersOf(choice)];
}

/** What the API is asked besides the words. */
export function filterOfSearch({ type, choice }: AskedFor): SearchFilter {
  const { text: _, ...filter } = filterOf(choice);
  return { ...filter, types: type ? [type] : undefined };
}

/** What leaves a field of the API's filter out of what is asked for. */
const WITHOUT: Record<SearchFilterField, (asked: AskedFor) => AskedFor> = {
  TYPES: (asked) => ({ ...asked, type: null }),
  COUNTRIES: (asked) => but(asked, { country: [], match: null }),
  ORGANIZATIONS: (asked) => but(asked, { organization: [] }),
  DOMAINS: (asked) => but(asked, { domain: [] }),
  KINDS: (asked) => but(asked, { kind: [] }),
  STAGES: (asked) => but(asked, { stage: [] }),
  TIME: (asked) => but(asked, { from: null, to: null }),
  DATASET: (asked) => but(asked, { dataset: null }),
  LANGUAGES: (asked) => asked, // the page has no such filter
};

const but = (asked: AskedFor, choice: Partial<Choice>): AskedFor => ({ ...asked, choice: { ...asked.choice, ...choice } });

/** The address of a search that the API offers in place of one. */
export const parametersInstead = (asked: AskedFor, { query, without }: { query: string; without: readonly SearchFilterField[] }) =>
  parametersOfSearch(without.reduce((left, field) => WITHOUT[field](left), { ...asked, words: query }));
