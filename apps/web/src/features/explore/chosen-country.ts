import type { FilterNamesQuery } from '@pacta/client';
import type { ExploreAsked } from './asked.ts';

/** The one state that the page is about, if it is about one. */
export function chosenOf({ choice: { country } }: ExploreAsked, names: FilterNamesQuery | null): { code: string; name: string } | null {
  const [code, ...others] = country;
  if (code === undefined || others.length > 0) return null;
  return { code, name: names?.countries.find((one) => one.code === code)?.name ?? code };
}
