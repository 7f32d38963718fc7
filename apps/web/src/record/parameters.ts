/** The parameters of an address as Next gives them: one that stands there twice is a list. */
export type Parameters = Record<string, string | string[] | undefined>;

/** All values of a parameter, whether they stand in one or in several; a form that was left empty asks for nothing. */
export function valuesOf(parameters: Parameters, name: string): string[] {
  return onesOf(parameters, name).flatMap((value) => value.split(',')).map((value) => value.trim()).filter((value) => value !== '');
}

/** The value of a parameter that is no list: the first holds, and the others are named (`left-out.ts`). */
export const firstOf = (parameters: Parameters, name: string): string | undefined => onesOf(parameters, name)[0];

/** All values of a parameter that is no list: each as it stands. */
export function onesOf(parameters: Parameters, name: string): string[] {
  return [parameters[name] ?? []].flat().map((value) => value.trim()).filter((value) => value !== '');
}
