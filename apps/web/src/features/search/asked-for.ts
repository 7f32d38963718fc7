import type { SearchFilter, SearchType } from '@pacta/client';
import { choiceOf, filterOf, parametersOf } from '../../record/choice.ts';
import type { Choice, Parameters } from '../../record/choice.ts';

/** The sorts of things, in the order in which the page names them. */
export const TYPES = ['AGREEMENT', 'COMMITMENT', 'ARTICLE', 'COUNTRY', 'ORGANIZATION', 'DOMAIN'] as const satisfies readonly SearchType[];

/** What the page's address asks for: words, one sort of thing or all, and the same choice as a list of agreements. */
export type AskedFor = { words: string; type: SearchType | null; choice: Choice };

/** Reads the address; its words are called `q`, as on other sites. What nobody can mean counts as not asked. */
export function askedForOf(parameters: Parameters): AskedFor {
  const { q, type, ...others } = parameters;
  const asked = [type ?? []].flat().map((value) => value.toUpperCase());
  const choice = choiceOf({ ...others, text: q });
  return { words: choice.text ?? '', type: TYPES.find((one) => asked.includes(one)) ?? null, choice: { ...choice, text: null } };
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
