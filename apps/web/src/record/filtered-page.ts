import { parametersOf } from './choice.ts';
import type { Choice } from './choice.ts';

/** A page that agreements are filtered on: its path, and what its address says besides the filter, which stays when that changes. */
export type FilteredPage = { path: string; besides: readonly (readonly [name: string, value: string])[] };

/** The page's address under a choice. */
export function addressOf({ path, besides }: FilteredPage, choice: Choice): string {
  const query = new URLSearchParams([...parametersOf(choice), ...besides].map(([name, value]): [string, string] => [name, value])).toString();
  return query === '' ? path : `${path}?${query}`;
}
